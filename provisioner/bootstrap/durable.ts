import type { Host } from '../host/host.ts';

/** Writes a file that is whole, old or new, whenever the power goes. */
export const writeDurably = async (host: Host, path: string, text: string): Promise<void> => {
  const unfinished = `${path}.new`;
  await host.write(unfinished, [{ bytes: new TextEncoder().encode(text) }]);
  await host.chmod(unfinished, 0o600);
  await host.rename(unfinished, path);
  await host.sync(path.slice(0, path.lastIndexOf('/')));
};

/** undefined, no file is there or it is no JSON. */
export const readJson = async (host: Host, path: string): Promise<unknown> => {
  const bytes = await host.read(path);
  if (bytes === null) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
};

/** Makes a folder and its parents where they are missing. */
export const ensureFolder = async (host: Host, path: string, mode = 0o755): Promise<void> => {
  if ((await host.stat(path)) !== null) return;
  await ensureFolder(host, path.slice(0, path.lastIndexOf('/')));
  await host.makeDirectory(path, mode);
};

import { makeFolders } from '../apply/tree.ts';
import { utf8 } from '../bytes.ts';
import { below } from '../facts/text.ts';
import type { Host } from '../host/host.ts';

const folder = '/var/lib/glowplug';

type Whole = { readonly text: string | Uint8Array; readonly mode?: number };

/** Writes a file of ours as a whole and on disk, or not at all. */
export const writeDurably = async (
  host: Host,
  path: string,
  { text, mode = 0o644 }: Whole,
): Promise<void> => {
  const beside = `${path}.unfinished`;
  await host.write(beside, [{ bytes: typeof text === 'string' ? utf8(text) : text }]);
  await host.chmod(beside, mode);
  await host.sync(beside);
  await host.rename(beside, path);
  await host.sync(folderOf(path));
};

const folderOf = (path: string): string => {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, Math.max(slash, 1));
};

/** First boot is complete from the moment this is on disk; all that it did is there before. */
export const markProvisioned = async (host: Host, root: string): Promise<void> => {
  const at = await makeFolders({ host, root }, folder);
  await host.run(['sync']);
  const text = `${JSON.stringify({ version: 1, provisionedMs: host.nowMs() })}\n`;
  await writeDurably(host, `${at}/provisioned.json`, { text });
  await host.remove(`${at}/intents.json`);
};

export const reportPath = (root: string): string => below(root, `${folder}/report.json`);

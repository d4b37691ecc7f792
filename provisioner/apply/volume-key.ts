import { utf8 } from '../bytes.ts';
import { writeDurably } from '../engine/marker.ts';
import { below } from '../facts/text.ts';
import { keyFolder } from '../stages/volume-files.ts';
import type { MakeVolume, OpenVolume } from '../steps.ts';
import type { Context } from './context.ts';
import { makeFolders } from './tree.ts';

type OfVolume = MakeVolume | OpenVolume;

/** Twice what the master key of a volume has. */
const drawnBytes = 128;

/** The key of a volume that is to be made. One that must be kept is on disk before anything is locked with it. */
export const keyToMake = async (step: MakeVolume, context: Context): Promise<Uint8Array> => {
  if (!step.keepsKey) return (await authorsKey(step, context)) ?? drawKey(context);
  const kept = await keptKey(step, context);
  if (kept !== null) return kept;
  const key = drawKey(context);
  await keepKey(step, context, key);
  return key;
};

/** null, only its pin can open it. */
export const keyToOpen = async (step: OpenVolume, context: Context): Promise<Uint8Array | null> => {
  if (!step.keepsKey) return authorsKey(step, context);
  const key = await keptKey(step, context);
  if (key !== null) return key;
  throw new Error(
    `Cannot open the encrypted volume "${step.name}" on "${step.device}": the key that this machine made for it is not on its state filesystem (give it as keyFile, or set "wipeVolume" to make the volume anew)`,
  );
};

/** Lets the work have the key as a file that nobody else can read, and takes it away again. */
export const withKeyFile = async <T>(
  { host }: Context,
  key: Uint8Array,
  work: (path: string) => Promise<T>,
): Promise<T> => {
  const folder = await makeFolders({ host, root: '/' }, '/run/glowplug/keys');
  await host.chmod(folder, 0o700);
  const path = `${folder}/${host.randomHex(8)}`;
  try {
    await host.write(path, [{ bytes: key }]);
    await host.chmod(path, 0o600);
    return await work(path);
  } finally {
    await host.remove(path);
  }
};

const drawKey = ({ host }: Context): Uint8Array => utf8(host.randomHex(drawnBytes));

const authorsKey = async ({ key, name }: OfVolume, { host, staged }: Context): Promise<Uint8Array | null> => {
  if (key === null) return null;
  if (key.from === 'plan') return key.bytes;
  const path = staged.get(key.key)?.path ?? null;
  const bytes = path === null ? null : await host.read(path);
  if (bytes === null)
    throw new Error(`Cannot use the key of "${name}": it is larger than any key may be, or was not fetched`);
  return bytes;
};

const keptKey = async (
  { name }: OfVolume,
  { host, root, keysAside }: Context,
): Promise<Uint8Array | null> => {
  const aside = keysAside === null ? null : await host.read(`${keysAside}/${name}`);
  return aside ?? host.read(below(root, `${keyFolder}/${name}`));
};

const keepKey = async ({ name }: OfVolume, context: Context, key: Uint8Array): Promise<void> => {
  const { host, keysAside } = context;
  if (keysAside === null) return writeKey(context, name, key);
  await host.makeDirectory(keysAside, 0o700);
  await writeDurably(host, `${keysAside}/${name}`, { text: key, mode: 0o600 });
};

type Root = Pick<Context, 'host' | 'root'>;

const writeKey = async (at: Root, name: string, key: Uint8Array): Promise<void> => {
  const folder = await makeFolders(at, keyFolder);
  await at.host.chmod(folder, 0o700);
  await writeDurably(at.host, `${folder}/${name}`, { text: key, mode: 0o600 });
};

/** Copies the keys that wait aside into the root, once its filesystems are there. */
export const bringKeys = async (at: Root, keysAside: string): Promise<void> => {
  const names = (await at.host.list(keysAside)).filter((name) => !name.endsWith('.unfinished'));
  for (const name of names) {
    const key = await at.host.read(`${keysAside}/${name}`);
    if (key !== null) await writeKey(at, name, key);
  }
};

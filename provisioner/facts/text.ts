import type { Host } from '../host/host.ts';

const decoder = new TextDecoder();

/** Text of a file, empty when it is not there. */
export const readText = async (host: Host, path: string): Promise<string> =>
  decoder.decode((await host.read(path)) ?? new Uint8Array());

export const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** A path of the node as a path of the system we run in. */
export const below = (root: string, path: string): string => {
  if (root === '/') return path;
  return path === '/' ? root : `${root}${path}`;
};

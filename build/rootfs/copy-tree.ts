import { chmodSync, statSync } from 'node:fs';
import { execa } from 'execa';

/** Copies what is in a folder, with owners, times, links and attributes, into another, which may exist. */
export const copyTree = async (from: string, to: string): Promise<void> => {
  await execa('cp', ['--archive', '--reflink=auto', `${from}/.`, to]);
};

/** The same without the bytes: the files of the copy are the files of the original, and must not be written to. */
export const linkTree = async (from: string, to: string): Promise<void> => {
  await execa('cp', ['--archive', '--link', `${from}/.`, to]);
  chmodSync(to, statSync(from).mode & 0o7777);
};

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Image } from '../images.ts';
import type { Programs } from '../programs.ts';
import { type Containerd, withContainerd } from './containerd.ts';

/** Proves that a node would find its images: asks the kubelet's interface (CRI) on a copy of the store elsewhere. */
export const checkStore = async (
  root: string,
  programs: Programs,
  images: readonly Image[],
): Promise<void> => {
  const scratch = mkdtempSync(join(tmpdir(), 'glowplug-store-'));
  const copy = join(scratch, 'containerd');
  try {
    await execa('cp', ['--archive', root, copy]);
    await withContainerd({ programs, root: copy, withCri: true }, async ({ crictl, ctr }) => {
      const wanted = images.map(({ reference, isPinned = false }) => lineOf(reference, isPinned)).sort();
      const found = await listImages(crictl);
      if (wanted.join() !== found.join())
        throw new Error(
          `Cannot use the store "${root}": CRI lists ${found.join(', ')}, not ${wanted.join(', ')}`,
        );
      // CRI lists an image by its manifest alone; without layers it is of use only when it is unpacked.
      const packed = packedImages(await ctr('images', 'check'));
      if (packed.length > 0) throw new Error(`Cannot use the store "${root}": not unpacked is ${packed[0]}`);
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

const listImages = async (crictl: Containerd['crictl']): Promise<string[]> => {
  const listing: { images: { repoTags: string[]; pinned: boolean }[] } = JSON.parse(
    await crictl('images', '--output', 'json'),
  );
  return listing.images.map(({ repoTags, pinned }) => lineOf(repoTags.join('+'), pinned)).sort();
};

/** The lines of `ctr images check` without "true" in the last column, which is headed UNPACKED. */
export const packedImages = (table: string): string[] =>
  table.split('\n').filter((line, row) => row > 0 && line !== '' && !/ true\s*$/.test(line));

const lineOf = (reference: string, isPinned: boolean): string =>
  isPinned ? `${reference} (pinned)` : reference;

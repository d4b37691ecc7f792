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
    await withContainerd({ programs, root: copy, withCri: true }, async ({ crictl }) => {
      const wanted = images.map(({ reference, isPinned = false }) => lineOf(reference, isPinned)).sort();
      const found = await listImages(crictl);
      if (wanted.join() !== found.join())
        throw new Error(
          `Cannot use the store "${root}": CRI lists ${found.join(', ')}, not ${wanted.join(', ')}`,
        );
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

const lineOf = (reference: string, isPinned: boolean): string =>
  isPinned ? `${reference} (pinned)` : reference;

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Archived } from './archives.ts';
import { pauseVersion, readPin, readVersions } from './pins.ts';

/** What the folder holds, for whoever asks later which version of a thing is in an image. */
export const describeVersions = (dir: string, archived: readonly Archived[]) => ({
  versions: { ...readVersions(), pause: `v${pauseVersion}`, go: readPin('kubernetes').toolchain },
  programs: [...sizesIn(dir, 'bin'), ...sizesIn(dir, 'cni')],
  images: archived.map(({ image, archive }) => ({
    reference: image.reference,
    archive: `images/${image.name}.tar`,
    sizeBytes: statSync(archive).size,
    roles: image.roles,
    pinned: image.isPinned ?? false,
  })),
});

const sizesIn = (dir: string, folder: string) =>
  readdirSync(join(dir, folder))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, sizeBytes: statSync(join(dir, folder, name)).size }));

import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Artifact, obtain } from '../artifact.ts';
import { imageFiles } from './image-files/index.ts';
import type { Image } from './images.ts';
import { writeArchive } from './oci/archive.ts';
import { type Programs, pathOf } from './programs.ts';
import { stageImage } from './stage.ts';

export type Archived = { readonly image: Image; readonly archive: string };

/** Packs each image that is not in the cache into an OCI archive. */
export const archiveAll = async (images: readonly Image[], programs: Programs): Promise<Archived[]> => {
  const files = await imageFiles();
  const archived = [];
  for (const image of images) {
    const dir = await obtain(artifactOf(image, pathOf(programs, basename(image.program)), files));
    archived.push({ image, archive: join(dir, `${image.name}.tar`) });
  }
  return archived;
};

const artifactOf = (image: Image, from: string, files: string): Artifact => {
  const { name, program, reference, config, extraFiles } = image;
  const extra = extraFiles === undefined ? {} : { extra: join(files, extraFiles) };
  return {
    name: `image-${name}`,
    files: ['build/kubernetes/oci', 'build/kubernetes/stage.ts'],
    values: [JSON.stringify({ program, reference, config, from, ...extra })],
    make: async (dir) => {
      const root = join(dir, 'root');
      mkdirSync(root);
      await stageImage(root, { from, program, ...extra });
      await writeArchive({ reference, config }, root, join(dir, `${name}.tar`));
      rmSync(root, { recursive: true });
    },
  };
};

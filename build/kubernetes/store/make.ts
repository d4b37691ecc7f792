import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Archived } from '../archives.ts';
import type { Image } from '../images.ts';
import { type Programs, pathOf } from '../programs.ts';
import { withContainerd } from './containerd.ts';
import { settleDatabases } from './databases.ts';

export type StoreContent = {
  readonly programs: Programs;
  /** In the order of import, which is the order of the snapshots' numbers. */
  readonly archived: readonly Archived[];
  readonly epochSeconds: number;
};

/** Makes `root` a containerd root folder that holds the images unpacked, without the layers they were unpacked from. */
export const makeStore = async (
  root: string,
  { programs, archived, epochSeconds }: StoreContent,
): Promise<void> => {
  await withContainerd({ programs, root, withCri: false }, async ({ ctr }) => {
    for (const { image, archive } of archived) await ctr(...importArguments(image), archive);
    // Layers are dropped when nothing refers to them; this waits until they are gone.
    await ctr('content', 'prune', 'references');
  });
  removeLeftovers(root);
  await settleDatabases(root, pathOf(programs, 'bbolt'), epochSeconds);
  await execa('find', [root, '-exec', 'touch', '--no-dereference', `--date=@${epochSeconds}`, '{}', '+']);
};

const importArguments = ({ isPinned }: Image): string[] => {
  const labels = isPinned === true ? ['--label', 'io.cri-containerd.pinned=pinned'] : [];
  return [
    'images',
    'import',
    '--local',
    '--discard-unpacked-layers',
    '--snapshotter',
    'overlayfs',
    ...labels,
  ];
};

// What a node's containerd makes for itself, and would otherwise find as another machine's.
const removeLeftovers = (root: string): void => {
  for (const name of readdirSync(root))
    if (!kept.includes(name)) rmSync(join(root, name), { recursive: true });
  rmSync(join(root, 'io.containerd.content.v1.content', 'ingest'), { recursive: true, force: true });
};

const kept: readonly string[] = [
  'io.containerd.content.v1.content',
  'io.containerd.metadata.v1.bolt',
  'io.containerd.snapshotter.v1.overlayfs',
];

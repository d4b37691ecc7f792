import { join } from 'node:path';
import { obtain } from '../../artifact.ts';
import { sourceDateEpoch } from '../../tools/bootstrap.ts';
import type { Archived } from '../archives.ts';
import type { Role } from '../images.ts';
import { type Programs, pathOf } from '../programs.ts';
import { checkStore } from './check.ts';
import { makeStore } from './make.ts';
import { shareFiles } from './share.ts';

/** A folder with a store for each role; the files that both hold are hard links. */
export const imageStores = (programs: Programs, archived: readonly Archived[]): Promise<string> =>
  obtain({
    name: 'image-stores',
    files: ['build/kubernetes/store', 'build/tools/bootstrap.ts'],
    values: [
      ...['containerd', 'bbolt', 'crictl'].map((name) => pathOf(programs, name)),
      ...archived.flatMap(({ archive, image }) => [archive, JSON.stringify(image)]),
    ],
    make: async (dir) => {
      for (const role of ['control-plane', 'worker'] as const) {
        const ofRole = forRole(role, archived);
        const root = join(dir, role);
        await makeStore(root, { programs, archived: ofRole, epochSeconds: Number(sourceDateEpoch) });
        await checkStore(
          root,
          programs,
          ofRole.map(({ image }) => image),
        );
      }
      shareFiles(join(dir, 'worker'), join(dir, 'control-plane'));
    },
  });

/** A worker's images first, so that their snapshots have the same numbers in every store, and so the same paths. */
export const forRole = (role: Role, archived: readonly Archived[]): Archived[] => {
  const rank = ({ image }: Archived) => (image.roles.includes('worker') ? 0 : 1);
  return archived.filter(({ image }) => image.roles.includes(role)).sort((a, b) => rank(a) - rank(b));
};

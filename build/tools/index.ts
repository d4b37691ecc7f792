import { obtain } from '../artifact.ts';
import { bootstrap } from './bootstrap.ts';
import { toolsPackages } from './packages.ts';

/** Folder of a Debian 13 tree that holds every build tool, so that the build host needs only mmdebstrap. */
export const tools = (): Promise<string> =>
  obtain({
    name: 'tools',
    files: ['build/tools/bootstrap.ts', 'build/tools/packages.ts'],
    make: (dir) => bootstrap(dir, Object.keys(toolsPackages)),
  });

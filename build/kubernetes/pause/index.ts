import { join } from 'node:path';
import { execa } from 'execa';
import { obtain } from '../../artifact.ts';
import { pauseVersion } from '../pins.ts';

/** The folder that holds the `pause` program. */
export const pause = (): Promise<string> =>
  obtain({
    name: 'pause',
    files: ['build/kubernetes/pause'],
    values: [pauseVersion],
    make: (dir) => compilePause(join(dir, 'pause')),
  });

export const compilePause = async (out: string): Promise<void> => {
  const flags = ['-Os', '-static', '-s', '-Wall', '-Wextra', '-Werror', '-Wl,--build-id=none'];
  const version = `-DVERSION="${pauseVersion}"`;
  await execa('gcc', [...flags, version, '-o', out, join(import.meta.dir, 'pause.c')]);
};

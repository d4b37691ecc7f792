import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the one kernel in a root filesystem. */
export const kernelVersion = (root: string): string => {
  const versions = readdirSync(join(root, 'usr/lib/modules'));
  const [version] = versions;
  if (version !== undefined && versions.length === 1) return version;
  throw new Error(`Cannot choose a kernel in "${root}": found ${JSON.stringify(versions)}, expected one`);
};

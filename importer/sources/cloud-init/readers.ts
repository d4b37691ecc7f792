import { bootCommands, runCommands } from './commands.ts';
import { writeFiles } from './files.ts';
import { host, ntp, swap } from './host.ts';
import { packages } from './packages.ts';
import type { Reader } from './reader.ts';
import { disks } from './storage.ts';
import { groups, users } from './users.ts';

/** What is read of user-data, in this order: commands come last, since they speak of all else. */
export const readers: readonly Reader[] = [
  host,
  ntp,
  groups,
  users,
  disks,
  swap,
  writeFiles,
  packages,
  bootCommands,
  runCommands,
];

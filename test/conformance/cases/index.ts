import type { Case } from '../case.ts';
import { clouds, overTftp } from './clouds.ts';
import { configs } from './configs.ts';
import { files } from './files.ts';
import { filesystemsMounted, filesystemsOfEachFormat } from './filesystem-formats.ts';
import { filesystems } from './filesystems.ts';
import { general } from './general.ts';
import { impossibleFiles } from './impossible-files.ts';
import { impossiblePartitions } from './impossible-partitions.ts';
import { kernelArguments } from './kernel-arguments.ts';
import { directories, links } from './nodes.ts';
import { partitionMatches } from './partition-matches.ts';
import { newPartitions } from './partitions.ts';
import { partitionsBeside } from './partitions-beside.ts';
import { passwd } from './passwd.ts';
import { proxies } from './proxies.ts';
import { resizedPartitions } from './resized-partitions.ts';
import { resources } from './resources.ts';
import { trust } from './trust.ts';
import { systemd } from './units.ts';
import { wipedTables } from './wiped-tables.ts';

export const cases: readonly Case[] = [
  ...general,
  ...files,
  ...impossibleFiles,
  ...directories,
  ...links,
  ...systemd,
  ...passwd,
  ...resources,
  ...trust,
  ...proxies,
  ...overTftp,
  ...clouds,
  ...kernelArguments,
  ...configs,
  ...newPartitions,
  ...partitionsBeside,
  ...wipedTables,
  ...partitionMatches,
  ...resizedPartitions,
  ...impossiblePartitions,
  ...filesystemsOfEachFormat,
  ...filesystemsMounted,
  ...filesystems,
];

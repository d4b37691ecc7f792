import type { Disk } from '../facts/facts.ts';
import { encodeLink } from '../facts/tables.ts';
import type { Entry } from './layout.ts';

/** The names that udev will give a partition. */
export const linksOf = (disk: Disk, entry: Entry): readonly string[] => {
  const stays = entry.found?.links.filter((link) => !link.includes('/by-partlabel/')) ?? [];
  const byLabel = entry.label === '' ? [] : [`/dev/disk/by-partlabel/${encodeLink(entry.label)}`];
  const byDisk = disk.links.map((link) => `${link}-part${entry.number}`);
  const guid = entry.asked?.guid;
  const byGuid = guid === undefined ? [] : [`/dev/disk/by-partuuid/${guid.toLowerCase()}`];
  return [...stays, ...byLabel, ...byDisk, ...byGuid];
};

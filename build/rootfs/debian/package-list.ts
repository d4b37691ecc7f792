import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type InstalledPackage = { readonly name: string; readonly version: string };

/** Where the image says what it was made of: there is no package manager to ask. */
export const packageListPath = 'usr/share/glowplug/packages.json';

/** Writes the packages of dpkg's status, less the removed ones, into the root filesystem. */
export const exportPackageList = (root: string, removed: readonly string[]): void => {
  const status = readFileSync(join(root, 'var/lib/dpkg/status'), 'utf8');
  const packages = parseStatus(status).filter(({ name }) => !removed.includes(name));
  mkdirSync(dirname(join(root, packageListPath)), { recursive: true });
  writeFileSync(join(root, packageListPath), `${JSON.stringify(packages, null, 1)}\n`);
};

/** Names and versions in a dpkg status file, by name. */
export const parseStatus = (status: string): InstalledPackage[] =>
  status
    .split('\n\n')
    .filter((stanza) => stanza.trim() !== '')
    .map((stanza) => ({ name: fieldOf(stanza, 'Package'), version: fieldOf(stanza, 'Version') }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));

const fieldOf = (stanza: string, field: string): string => {
  const value = stanza.match(new RegExp(`^${field}: (.*)$`, 'm'))?.[1];
  if (value === undefined)
    throw new Error(`Cannot read dpkg's status: no ${field} in "${stanza.slice(0, 80)}"`);
  return value;
};

import { basename } from 'node:path';
import type { Component } from './components.ts';

/** The absolute path of each compiled program by its name; the path changes whenever the program would. */
export type Programs = ReadonlyMap<string, string>;

/** What a component's programs are called. */
export const programNames = ({ name, packages }: Component): string[] =>
  packages.length > 1 ? packages.map((path) => basename(path)) : [name];

export const pathOf = (programs: Programs, name: string): string => {
  const path = programs.get(name);
  if (path === undefined) throw new Error(`unreachable: no component makes the program "${name}"`);
  return path;
};

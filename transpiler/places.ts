import { pointerParts } from '../schema/json.ts';

/** Places of a document by their keys, `*` for any key or index: what is left of each when a walk has come this far. */
export type Places = ReadonlyMap<string, Places>;

export const placesOf = (pointers: readonly string[]): Places => grow(pointers.map(pointerParts));

const grow = (paths: readonly (readonly string[])[]): Places => {
  const rest = new Map<string, string[][]>();
  for (const [key, ...below] of paths)
    if (key !== undefined) rest.set(key, [...(rest.get(key) ?? []), below]);
  return new Map([...rest].map(([key, below]) => [key, grow(below)]));
};

import { child, isList, isObject, pointerParts, toPointer } from '../json.ts';
import type { Problem } from '../problem.ts';
import type { Json, JsonObject } from '../shape.ts';
import { checkSection } from './check.ts';
import { cleanSection } from './clean.ts';
import { upgrade } from './upgrade.ts';
import { keyNamed, keysNamed, parseVersion } from './version.ts';

export type IgnitionRead = {
  /** The same as a spec of ours; absent, it is not valid. Text may be empty where it means as much as absent text. */
  readonly spec?: JsonObject;
  /** Ignition’s own verdict: errors and warnings, with pointers into the document as it was written. */
  readonly problems: readonly Problem[];
};

/** An Ignition config of any stable version 3. */
export const readIgnition = (json: JsonObject): IgnitionRead => {
  const ignition = child(json, keyNamed(json, 'ignition') ?? 'ignition');
  const name = isObject(ignition) ? keyNamed(ignition, 'version') : undefined;
  const version = parseVersion(name === undefined ? undefined : child(ignition, name));
  if ('problem' in version) return { problems: [version.problem] };
  const { minor } = version;
  const { value, problems } = cleanSection('config', json, { minor, at: '' });
  if (hasError(problems)) return { problems };
  const checked = checkSection('config', value, { minor, at: '' });
  const all = [...problems, ...checked.map((each) => ({ ...each, pointer: asWritten(json, each.pointer) }))];
  return hasError(all) ? { problems: all } : { problems: all, spec: upgrade(value, minor) };
};

/** A pointer with keys in the case that the author wrote them in. */
const asWritten = (json: JsonObject, pointer: string): string => {
  let here: Json | undefined = json;
  const parts = pointerParts(pointer);
  return parts
    .map((part, i) => {
      const key: string = isObject(here) ? writtenKey(here, part, parts[i + 1]) : part;
      here = child(here, key);
      return toPointer(key);
    })
    .join('');
};

/** Of a key in two cases the one that has what is meant. */
const writtenKey = (object: JsonObject, part: string, next: string | undefined): string => {
  const keys = keysNamed(object, part).toReversed();
  const has = (key: string): boolean => {
    const inner = object[key];
    return next !== undefined && (isObject(inner) ? keysNamed(inner, next).length > 0 : isList(inner));
  };
  return keys.find(has) ?? keys[0] ?? part;
};

const hasError = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

import { isList, isObject } from '../json.ts';
import type { Json, JsonObject } from '../shape.ts';
import { isSection, type SectionName, shapeOf } from './shapes.ts';
import { plainDataUrl } from './urls.ts';

/** A valid Ignition config as a spec of ours: field for field, but for these few. */
const changes: Readonly<Partial<Record<SectionName, (section: JsonObject, minor: number) => JsonObject>>> = {
  file: (section, minor) => withMode(section, minor),
  directory: (section, minor) => withMode(section, minor),
  contents: ({ source, ...more }) => ({
    ...more,
    ...(source === undefined ? {} : { source: sourceOf(source) }),
  }),
  reference: ({ source, ...more }) => ({ ...more, ...(source ? { source: sourceOf(source) } : {}) }),
  key: ({ source, ...more }) => ({ ...more, ...(source ? { source: sourceOf(source) } : {}) }),
  authority: ({ source, ...more }) => ({ ...more, ...(source ? { source: sourceOf(source) } : {}) }),
  raid: ({ level, ...more }) => ({
    ...more,
    ...(typeof level === 'string' ? { level: levels[level] ?? level } : {}),
  }),
  user: ({ passwordHash, ...more }) => ({
    ...more,
    ...(passwordHash === undefined ? {} : { passwordHash: passwordHash || '*' }),
  }),
};

/** Before 3.6.0 the special bits did nothing. */
const withMode = ({ mode, ...more }: JsonObject, minor: number): JsonObject =>
  typeof mode === 'number' ? { ...more, mode: minor < 6 ? mode & 0o777 : mode } : more;

/** An empty source is an empty file; a scheme may be written in any case. */
const sourceOf = (source: Json): Json => {
  if (source === '') return 'data:,';
  if (typeof source === 'string' && source.startsWith('data:')) return plainDataUrl(source);
  return typeof source === 'string'
    ? source.replace(/^[A-Za-z0-9+.-]+:/, (scheme) => scheme.toLowerCase())
    : source;
};

/** Levels of RAID by the other names that Ignition takes. */
export const levels: Readonly<Record<string, string>> = {
  '0': 'raid0',
  stripe: 'raid0',
  '1': 'raid1',
  mirror: 'raid1',
  '4': 'raid4',
  '5': 'raid5',
  '6': 'raid6',
  '10': 'raid10',
};

export const upgrade = (config: JsonObject, minor: number): JsonObject => {
  const { ignition, ...sections } = upgradeSection('config', config, minor);
  const { version: _, ...more } = isObject(ignition) ? ignition : {};
  return { glowplug: { version: '1.0.0', ...more }, ...sections };
};

const upgradeSection = (section: SectionName, value: JsonObject, minor: number): JsonObject => {
  const shape = shapeOf(section);
  const inner = Object.entries(value).map(([key, found]): readonly [string, Json] => {
    const kind = shape.get(key)?.kind ?? 'text';
    return [key, isSection(kind) ? upgradeInner(kind, found, minor) : found];
  });
  const upgraded = Object.fromEntries(inner);
  return changes[section]?.(upgraded, minor) ?? upgraded;
};

const upgradeInner = (section: SectionName, value: Json, minor: number): Json => {
  if (isList(value)) return value.map((item) => upgradeInner(section, item, minor));
  return isObject(value) ? upgradeSection(section, value, minor) : value;
};

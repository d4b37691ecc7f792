import { createHash } from 'node:crypto';
import type { JsonObject } from '../shape.ts';
import { bare } from './bare.ts';
import { configSchema } from './config-schema.ts';

/** A version of the contract by its number, with its schema. */
export type Version = { readonly version: string; readonly schema: JsonObject };

/** Every version that a node still takes, the newest last. */
export const versions = (): readonly Version[] => [{ version: '1.0.0', schema: configSchema() }];

/** Hash of what a version accepts and fills in: descriptions and examples may improve, meaning may not. */
export const meaningHash = (schema: JsonObject): string =>
  createHash('sha256')
    .update(JSON.stringify(bare(schema)))
    .digest('hex');

/** Hashes of stable versions, by version. */
export type Frozen = Readonly<Record<string, string>>;

/** Versions that say something else than when they were declared stable. */
export const changedVersions = (frozen: Frozen, all: readonly Version[]): readonly Version[] =>
  all.filter(
    ({ version, schema }) => frozen[version] !== undefined && frozen[version] !== meaningHash(schema),
  );

/** The list with every version in it; one that is there already keeps its hash. */
export const freeze = (frozen: Frozen, all: readonly Version[]): Frozen => ({
  ...Object.fromEntries(all.map(({ version, schema }) => [version, meaningHash(schema)])),
  ...frozen,
});

import { type Config, type Problem, parseConfig, readSpec, type SpecKind } from '../schema/index.ts';
import { decompress } from './bytes.ts';

export type Read =
  | { readonly config: Config; readonly kind: SpecKind; readonly warnings: readonly Problem[] }
  | {
      readonly problems: readonly Problem[];
      /** true, the config is right in itself, and no machine of ours can do what it asks. */
      readonly isRefusal: boolean;
    };

/**
 * A spec, or an Ignition config as one, from its bytes, which may be compressed. For a config alone, what only a node minds
 * is no mistake.
 */
export const readConfig = (bytes: Uint8Array, of: 'node' | 'config' = 'node'): Read => {
  const json = parseJson(new TextDecoder().decode(decompress(bytes, compressionOf(bytes))));
  if ('problem' in json) return { problems: [json.problem], isRefusal: false };
  const { config, kind, problems, refusals } = readSpec(json.value, of);
  if (config !== undefined) return { config, kind, warnings: problems };
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? { problems: errors, isRefusal: false } : { problems: refusals, isRefusal: true };
};

/** The spec that first boot recorded. It was checked then, by the rules of what it was made of. */
export const readRecorded = (bytes: Uint8Array): Read => {
  const json = parseJson(new TextDecoder().decode(bytes));
  if ('problem' in json) return { problems: [json.problem], isRefusal: false };
  const parsed = parseConfig(json.value);
  if ('problems' in parsed) return { ...parsed, isRefusal: false };
  return { config: parsed.config, kind: 'spec', warnings: [] };
};

const compressionOf = ([a, b, c, d]: Uint8Array): string => {
  if (a === 0x1f && b === 0x8b) return 'gzip';
  return a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd ? 'zstd' : '';
};

type Parsed = { readonly value: unknown } | { readonly problem: Problem };

const parseJson = (text: string): Parsed => {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    const message = `Cannot read the config as JSON: ${error instanceof Error ? error.message : String(error)}`;
    const help = 'transpile the YAML with "glowplug transpile" first';
    return { problem: { code: 'not-valid', pointer: '', message, help, severity: 'error' } };
  }
};

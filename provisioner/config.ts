import { type Config, checkRules, codesOfANode, type Problem, parseConfig } from '../schema/index.ts';
import { decompress } from './bytes.ts';

export type Read =
  | { readonly config: Config; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/** A spec from its bytes, which may be compressed. For a config alone, what only a node minds is no mistake. */
export const readConfig = (bytes: Uint8Array, of: 'node' | 'config' = 'node'): Read => {
  const json = parseJson(new TextDecoder().decode(decompress(bytes, compressionOf(bytes))));
  if ('problem' in json) return { problems: [json.problem] };
  const parsed = parseConfig(json.value);
  if ('problems' in parsed) return parsed;
  const found = checkRules(parsed.config).filter(({ code }) => of === 'node' || !codesOfANode.includes(code));
  const errors = found.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? { problems: errors } : { config: parsed.config, warnings: found };
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

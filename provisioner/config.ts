import { type Config, type Problem, parseConfig } from '../schema/index.ts';
import { decompress } from './bytes.ts';

/** The spec that first boot recorded. It was checked then, by the rules of what it was made of. */
export const readRecorded = (
  bytes: Uint8Array,
): { readonly config: Config } | { readonly problems: readonly Problem[] } => {
  const json = parseJson(new TextDecoder().decode(bytes));
  return 'problem' in json ? { problems: [json.problem] } : parseConfig(json.value);
};

/** A config’s text from its bytes, which may be compressed. */
export const plainText = (bytes: Uint8Array): string =>
  new TextDecoder().decode(decompress(bytes, compressionOf(bytes)));

const compressionOf = ([a, b, c, d]: Uint8Array): string => {
  if (a === 0x1f && b === 0x8b) return 'gzip';
  return a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd ? 'zstd' : '';
};

type Parsed = { readonly value: unknown } | { readonly problem: Problem };

export const parseJson = (text: string): Parsed => {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    const message = `Cannot read the config as JSON: ${error instanceof Error ? error.message : String(error)}`;
    const help = 'transpile the YAML with "glowplug transpile" first';
    return { problem: { code: 'not-valid', pointer: '', message, help, severity: 'error' } };
  }
};

import { readQuick } from './quick.ts';
import { checkText } from './text.ts';
import type { Reading } from './tree.ts';

/** Reads a text as YAML. The `yaml` package is loaded only for a text that needs all of YAML. */
export const readYaml = async (text: string): Promise<Reading> => {
  const finding = checkText(text);
  if (finding !== undefined) return { root: undefined, findings: [finding] };
  const root = readQuick(text);
  if (root !== undefined) return { root, findings: [] };
  const { readFull } = await import('./full.ts');
  return readFull(text);
};

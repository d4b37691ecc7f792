import { spanAt } from './place.ts';
import type { Finding, YamlNode } from './yaml/tree.ts';

type Pointed = Pick<Finding, 'code' | 'severity' | 'message' | 'help'> & { readonly pointer: string };

/** What is said of a place, put where the place is in the text. */
export const findingAt = (root: YamlNode, { pointer, code, severity, message, help }: Pointed): Finding => ({
  code,
  severity,
  message,
  help,
  span: spanAt(root, pointer, code === 'unknown-key' ? 'key' : 'value'),
  path: pointer,
});

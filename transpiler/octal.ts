import { octalPaths } from '../schema/index.ts';
import { placesOf } from './places.ts';
import type { Finding, ScalarNode } from './yaml/tree.ts';

/** Where permission bits stand. */
export const octalPlaces = placesOf(octalPaths);

/** Everyone writes a mode in octal, so its source text is read so: `0644`, `0o644` and `"0644"` are one. */
export const readMode = (
  node: ScalarNode,
  text: string,
  path: string,
): { mode: number; finding?: Finding } => {
  const source = node.style === 'plain' ? text.slice(node.start, node.end) : String(node.value);
  if (/^0o?[0-7]{1,4}$/.test(source)) return { mode: Number.parseInt(source.replace('o', ''), 8) };
  const finding: Finding = {
    code: 'mode-not-octal',
    severity: 'error',
    message: /^[1-7]?[0-7]{3}$/.test(source)
      ? `Mode ${source} has no leading zero, so it may be meant as decimal or as octal`
      : `Mode "${source}" is not octal`,
    help: writeInstead(source),
    span: node,
    path,
  };
  return { mode: 0, finding };
};

const writeInstead = (source: string): string => {
  if (!/^[1-7]?[0-7]{3}$/.test(source))
    return 'Write three or four digits from 0 to 7 after a zero, such as 0644 or 0755';
  const fromDecimal = Number(source).toString(8);
  return fromDecimal.length === 3
    ? `Write 0${source}, or 0${fromDecimal} if ${source} is decimal`
    : `Write 0${source}`;
};

import type { Span } from '../transpiler/yaml/tree.ts';

/** Where in the source a place of a scalar’s text is, where its text stands there as it is; else where the scalar is. */
export const placeInText = (node: Span, text: string, source: string): ((offset: number) => number) => {
  if (source[node.start] === '|') return placeInBlock(node, text, source);
  const open = ['"', "'"].includes(source[node.start] ?? '') ? 1 : 0;
  const isVerbatim = source.startsWith(text, node.start + open);
  return (offset) => (isVerbatim ? node.start + open + offset : node.start);
};

const placeInBlock = (node: Span, text: string, source: string) => {
  const first = source.indexOf('\n', node.start) + 1;
  const filled = /^[ ]*(?=[^ \n])/m.exec(source.slice(first, node.end))?.[0] ?? '';
  const leading = /^ */.exec(text)?.[0].length ?? 0;
  const indent = Math.max(0, filled.length - leading);
  const lines = starts(text, 0);
  const shown = starts(source, first);
  return (offset: number): number => {
    const line = lines.findLastIndex((start) => start <= offset);
    return Math.min((shown[line] ?? node.end) + indent + offset - (lines[line] ?? 0), node.end);
  };
};

/** Where each line begins, from a place on. */
const starts = (text: string, from: number): readonly number[] => {
  const found = [from];
  for (let at = text.indexOf('\n', from); at !== -1; at = text.indexOf('\n', at + 1)) found.push(at + 1);
  return found;
};

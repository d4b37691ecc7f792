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
  return (offset: number): number => {
    const before = text.slice(0, offset).split('\n');
    let lineStart = first;
    for (let line = 1; line < before.length; line += 1) lineStart = source.indexOf('\n', lineStart) + 1;
    return Math.min(lineStart + indent + (before.at(-1)?.length ?? 0), node.end);
  };
};

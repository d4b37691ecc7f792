import { mergeIsShallow, mergeOfNothing } from './findings.ts';
import type { Entry, Finding, MapNode, YamlNode } from './tree.ts';

type Context = {
  readonly path: string;
  readonly findings: Finding[];
};

/** Keys that the author wrote out; a loss to another merged mapping is no loss. */
type Written = { readonly written: ReadonlySet<string> };

/**
 * Lays the mappings of a merge key `<<` below what is written out, one level deep as every YAML 1.1 reader does: a key
 * that is written out wins, and of a list the first mapping that has a key.
 */
export const mergeInto = (entries: Map<string, Entry>, merge: Entry, context: Context): void => {
  const sources = merge.value.kind === 'list' ? merge.value.items : [merge.value];
  const written = new Set(entries.keys());
  for (const source of sources) {
    if (source.kind === 'map') mergeMap(entries, source, { ...context, written });
    else if (!isBroken(source))
      context.findings.push(mergeOfNothing(kindOf(merge.value), { span: merge.keySpan, path: context.path }));
  }
};

const mergeMap = (entries: Map<string, Entry>, source: MapNode, context: Context & Written): void => {
  for (const [key, merged] of source.entries) {
    const own = entries.get(key);
    if (own === undefined) entries.set(key, merged);
    else if (context.written.has(key)) warnOfLoss(own, merged, context);
  }
};

const warnOfLoss = (own: Entry, merged: Entry, { path, findings }: Context): void => {
  if (own.value.kind !== 'map' || merged.value.kind !== 'map') return;
  const { entries } = own.value;
  const lost = [...merged.value.entries.keys()].filter((key) => !entries.has(key));
  if (lost.length > 0)
    findings.push(mergeIsShallow(own.key, lost, { span: own.keySpan, path: `${path}/${own.key}` }));
};

/** An alias that stands for nothing has been told of. */
const isBroken = (node: YamlNode): boolean =>
  node.kind === 'scalar' && node.value === null && node.end > node.start;

const kindOf = (node: YamlNode): string => {
  if (node.kind === 'map') return 'a mapping';
  if (node.kind === 'scalar') return node.value === null ? 'empty' : `"${node.value}"`;
  const [first] = node.items.filter(({ kind }) => kind !== 'map');
  return first === undefined ? 'a list' : `a list with ${kindOf(first)} in it`;
};

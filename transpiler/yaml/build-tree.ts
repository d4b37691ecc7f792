import { isAlias, isMap, isScalar, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { limits } from '../limits.ts';
import { pointTo } from '../pointer.ts';
import { Anchors } from './anchors.ts';
import {
  aliasBomb,
  duplicateKey,
  halfCharacter,
  lineOf,
  notFinite,
  tooLargeInteger,
  unknownTag,
} from './findings.ts';
import { mergeInto } from './merge.ts';
import { isNotFinite, losesDigits, resolvePlain } from './plain-scalar.ts';
import type { Entry, Finding, MapNode, Reading, ScalarNode, Span, YamlNode } from './tree.ts';

/** The document as our tree: aliases followed, merge keys merged, and all that is doubtful found. */
export const buildTree = (contents: ParsedNode | null, text: string): Reading => {
  const builder = new TreeBuilder(text);
  const root = contents === null ? undefined : builder.build(contents, '');
  const findings = [...builder.findings, ...builder.anchors.findUnused()];
  const isSound = !findings.some(({ code }) => structural.has(code));
  return { root: isSound ? root : undefined, findings };
};

/** With one of these the tree is not what its author meant, and what else is wrong with it is no news. */
const structural: ReadonlySet<string> = new Set([
  'alias-unknown',
  'alias-cycle',
  'alias-too-large',
  'merge-not-a-mapping',
  'yaml-tag',
]);

type Collected = Scalar.Parsed | YAMLMap.Parsed | YAMLSeq.Parsed;

const spanOf = (node: ParsedNode): Span => ({ start: node.range[0], end: node.range[1] });

const empty = (span: Span): ScalarNode => ({ kind: 'scalar', value: null, style: 'plain', ...span });

class TreeBuilder {
  readonly findings: Finding[] = [];
  readonly anchors: Anchors;
  private readonly text: string;
  /** Values so far, each alias counted as all that it stands for. */
  private values = 0;

  constructor(text: string) {
    this.text = text;
    this.anchors = new Anchors(text, this.findings);
  }

  build(node: ParsedNode, path: string): YamlNode {
    if (isAlias(node)) return this.follow(node.source, spanOf(node), path);
    const { anchor } = node;
    if (anchor === undefined) return this.buildCollected(node, path);
    const before = this.values;
    this.anchors.open(anchor, spanOf(node), path);
    const built = this.buildCollected(node, path);
    this.anchors.close(anchor, built, this.values - before);
    return built;
  }

  private buildCollected(node: Collected, path: string): YamlNode {
    this.values += 1;
    if (isTagStrange(node.tag)) this.findings.push(unknownTag(node.tag, { span: spanOf(node), path }));
    if (isScalar(node)) return this.buildScalar(node, path);
    if (isMap(node)) return this.buildMap(node, path);
    const items = node.items.map((item, index) => this.build(item, `${path}/${index}`));
    return { kind: 'list', items, ...spanOf(node) };
  }

  private follow(name: string, span: Span, path: string): YamlNode {
    const found = this.anchors.follow(name, span, path);
    if (found === undefined) return empty(span);
    if (this.values > limits.values) return empty(span);
    this.values += found.values;
    if (this.values <= limits.values) return found.node;
    this.findings.push(aliasBomb({ span, path }));
    return empty(span);
  }

  private buildScalar(node: Scalar.Parsed, path: string): ScalarNode {
    const span = spanOf(node);
    const style = node.type?.startsWith('BLOCK') ? 'block' : 'quoted';
    if (node.type !== 'PLAIN')
      return { kind: 'scalar', value: this.whole(node.value, span, path), style, ...span };
    if (node.tag?.endsWith(':str')) return { kind: 'scalar', value: node.source, style, ...span };
    if (losesDigits(node.source)) this.findings.push(tooLargeInteger(node.source, { span, path }));
    if (isNotFinite(node.source)) this.findings.push(notFinite(node.source, { span, path }));
    return { kind: 'scalar', value: resolvePlain(node.source), style: 'plain', ...span };
  }

  private whole(value: unknown, span: Span, path: string): string {
    const text = String(value);
    if (!text.isWellFormed()) this.findings.push(halfCharacter({ span, path }));
    return text;
  }

  private buildMap(map: YAMLMap.Parsed, path: string): MapNode {
    const entries = new Map<string, Entry>();
    for (const pair of map.items) {
      const entry = this.buildEntry(pair.key, pair.value, path);
      const first = entries.get(entry.key);
      if (first === undefined) entries.set(entry.key, entry);
      else this.findings.push(duplicateKey(entry, path, lineOf(this.text, first.keySpan.start)));
    }
    this.mergeBelow(entries, path);
    return { kind: 'map', entries, ...spanOf(map) };
  }

  /** A quoted "<<" is a key like any other, and unknown to the schema. */
  private mergeBelow(entries: Map<string, Entry>, path: string): void {
    const merge = entries.get('<<');
    if (merge === undefined || this.text[merge.keySpan.start] !== '<') return;
    entries.delete('<<');
    mergeInto(entries, merge, { path, findings: this.findings });
  }

  private buildEntry(key: ParsedNode, value: ParsedNode | null, path: string): Entry {
    const keySpan = spanOf(key);
    const name = isScalar(key) ? this.whole(key.value, keySpan, path) : '';
    const below = name === '<<' ? path : pointTo(path, name);
    const node = value === null ? empty({ start: keySpan.end, end: keySpan.end }) : this.build(value, below);
    return { key: name, keySpan, value: node };
  }
}

/** A tag that says what the value would be anyway is harmless. */
const isTagStrange = (tag: string | undefined): tag is string =>
  tag !== undefined && !/^(!|tag:yaml\.org,2002:(str|int|float|bool|null|map|seq))$/.test(tag);

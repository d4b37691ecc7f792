import { Document, Pair, Scalar, type ScalarTag, YAMLMap, YAMLSeq } from 'yaml';
import { octalPlaces } from '../transpiler/octal.ts';
import type { Places } from '../transpiler/places.ts';
import type { Entry, ListNode, MapNode, ScalarNode, Span, YamlNode } from '../transpiler/yaml/tree.ts';
import { Comments } from './comments.ts';

/** The tree as a file that people like to read, with the comments of the text that it was made of. */
export const writeYaml = (root: MapNode, source: string): string => {
  const writer = new Writer(new Comments(source));
  const document = new Document(undefined, { customTags: (tags) => [...tags.filter(isTag), mode] });
  document.contents = writer.whole(root);
  return document.toString({ lineWidth: 0, indentSeq: true, flowCollectionPadding: false });
};

const isTag = (tag: unknown): tag is ScalarTag => typeof tag === 'object';

/** `mode: 0644`, as everyone writes it. */
const mode: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  identify: (value) => typeof value === 'number',
  default: true,
  format: 'MODE',
  test: /^0[0-7]+$/,
  resolve: (text) => Number.parseInt(text, 8),
  stringify: ({ value }) => `0${Number(value).toString(8).padStart(3, '0')}`,
};

class Writer {
  private readonly comments: Comments;

  constructor(comments: Comments) {
    this.comments = comments;
  }

  whole(root: MapNode): YAMLMap {
    const header = this.comments.header();
    const map = new YAMLMap();
    map.commentBefore = header ?? null;
    map.items.push(new Pair(new Scalar('variant'), new Scalar('glowplug')));
    map.items.push(new Pair(new Scalar('version'), new Scalar('1.0.0')));
    for (const entry of root.entries.values()) {
      const pair = this.pair(entry, octalPlaces);
      pair.key.spaceBefore = true;
      map.items.push(pair);
    }
    return map;
  }

  private node(node: YamlNode, places: Places | undefined): Scalar | YAMLMap | YAMLSeq {
    if (node.kind === 'scalar') return this.scalar(node, places);
    if (node.kind === 'list') return this.list(node, places?.get('*'));
    const map = new YAMLMap();
    for (const entry of node.entries.values()) map.items.push(this.pair(entry, places));
    return map;
  }

  private pair({ key, keySpan, value }: Entry, places: Places | undefined) {
    const name = new Scalar(key);
    const comment = isMadeUp(key, keySpan, value) ? undefined : this.comments.above(keySpan);
    if (comment !== undefined) name.commentBefore = comment;
    return new Pair(name, this.node(value, places?.get(key) ?? places?.get('*')));
  }

  private list({ items }: ListNode, places: Places | undefined): YAMLSeq {
    const list = new YAMLSeq();
    for (const item of items) {
      const comment = this.comments.above(item);
      const node = this.node(item, places);
      if (comment !== undefined) node.commentBefore = comment;
      list.items.push(node);
    }
    list.flow = list.items.length === 0 || isListOfWords(list);
    return list;
  }

  private scalar(node: ScalarNode, places: Places | undefined): Scalar {
    const { value } = node;
    const scalar = new Scalar(value);
    const comment = node.style === 'block' ? undefined : this.comments.after(node);
    if (comment !== undefined) scalar.comment = comment;
    if (typeof value === 'number' && places?.size === 0) scalar.format = 'MODE';
    if (typeof value === 'string' && value.includes('\n')) scalar.type = styleOf(value);
    return scalar;
  }
}

/** A key that stands for the first item below it leaves the comment to that item. */
const isMadeUp = (key: string, { start }: Span, value: YamlNode): boolean => {
  if (key === 'kubernetes' || value.kind === 'scalar' || value.start !== start) return false;
  if (value.kind === 'list') return value.items.some((item) => item.kind === 'map' && item.start === start);
  return [...value.entries.values()].some((entry) => isMadeUp(entry.key, { start, end: start }, entry.value));
};

/** A block shows text as it is; what a block cannot show goes into quotes. */
const styleOf = (value: string): 'BLOCK_LITERAL' | 'QUOTE_DOUBLE' =>
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|^\s|\n[ \t]+\n?$/.test(value)
    ? 'QUOTE_DOUBLE'
    : 'BLOCK_LITERAL';

const isListOfWords = ({ items }: YAMLSeq): boolean => {
  const words = items.map((item) => (isPlainWord(item) ? String(item.value) : undefined));
  return words.every((word) => word !== undefined) && words.join(', ').length <= 60;
};

const isPlainWord = (item: unknown): item is Scalar =>
  item instanceof Scalar &&
  item.comment === undefined &&
  item.commentBefore === undefined &&
  /^[A-Za-z0-9_./-]+$/.test(String(item.value)) &&
  String(item.value).length <= 24;

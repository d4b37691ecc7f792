import { dataUrlProblem, plainDataUrl } from '../schema/ignition/urls.ts';
import type { MapNode, ScalarNode, YamlNode } from '../transpiler/yaml/tree.ts';
import { dataBytes, decompress, textIn } from './bytes.ts';
import type { Teller } from './report.ts';
import { at, isNothing, scalar, textAt, textOf, withKeys } from './tree.ts';

/** Resources of a tree with their `data:` URLs as text, where they are text; explicit nulls are gone. */
export const readable = (node: YamlNode, tell: Teller): YamlNode => {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list')
    return {
      ...node,
      items: node.items.filter((item) => !isNothing(item)).map((item) => readable(item, tell)),
    };
  const entries = new Map(
    [...node.entries]
      .filter(([, { value }]) => !isNothing(value))
      .map(([key, entry]) => [key, { ...entry, value: readable(entry.value, tell) }]),
  );
  return readableResource({ ...node, entries }, tell);
};

const readableResource = (node: MapNode, tell: Teller): MapNode => {
  const source = at(node, 'source');
  const url = textOf(source);
  if (source?.kind !== 'scalar' || url === undefined) return node;
  if (url === '')
    return withKeys(node, { source: undefined, inline: scalar('', source), compression: undefined });
  if (/^[^:]*[A-Z][^:]*:/.test(url))
    return readableResource(withKeys(node, { source: { ...source, value: withSmallScheme(url) } }), tell);
  if (!/^data:/i.test(url)) return node;
  const problem = dataUrlProblem(url);
  if (problem !== undefined) {
    tell.lose(source, {
      code: 'cannot-convert',
      message: `A data: URL (not shown) that Ignition would refuse: ${problem}`,
      help: 'Correct it; here it is as it was, if it can be read at all',
    });
    return node;
  }
  const plain = withKeys(node, { source: { ...source, value: plainDataUrl(url) } });
  return readableData(withoutHash(plain, url, tell), url, source);
};

const withSmallScheme = (url: string): string => url.replace(/^[^:]*/, (scheme) => scheme.toLowerCase());

const readableData = (node: MapNode, url: string, source: ScalarNode): MapNode => {
  const bytes = unpackedBytes(url, textAt(node, 'compression') ?? '');
  const text = bytes === undefined ? undefined : textIn(bytes);
  if (text === undefined) return node;
  const rest = withKeys(node, { source: undefined, compression: undefined });
  const inline = scalar(text, source);
  const keySpan = node.entries.get('source')?.keySpan ?? inline;
  return {
    ...rest,
    entries: new Map([['inline', { key: 'inline', value: inline, keySpan }], ...rest.entries]),
  };
};

const unpackedBytes = (url: string, compression: string): Uint8Array | undefined => {
  const bytes = dataBytes(url);
  return bytes === undefined ? undefined : decompress(bytes, compression);
};

/** Bytes that are in the file need no hash: it is checked now. */
const withoutHash = (node: MapNode, url: string, tell: Teller): MapNode => {
  const hash = at(node, 'verification', 'hash');
  const wanted = textOf(hash);
  const bytes = unpackedBytes(url, textAt(node, 'compression') ?? '');
  if (hash === undefined || wanted === undefined || bytes === undefined) return node;
  const [algorithm = '', digest] = wanted.toLowerCase().split('-');
  if (algorithm !== 'sha512' && algorithm !== 'sha256') return node;
  if (new Bun.CryptoHasher(algorithm).update(bytes).digest('hex') === digest)
    tell.note(hash, 'verification.hash', 'the bytes are in the file itself, and are those of the hash');
  else
    tell.lose(hash, {
      code: 'cannot-convert',
      message:
        'The bytes of this data: URL are not those of the hash, so an Ignition machine would refuse them',
      help: 'See which of the two is right; the bytes are kept, and the hash is left out',
    });
  return withKeys(node, { verification: undefined });
};

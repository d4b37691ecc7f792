import type { MapNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import { base64Bytes, gunzip, textIn } from '../../bytes.ts';
import type { Carried } from '../../commands/state.ts';
import { addFile } from '../../files.ts';
import { at, entriesOf, itemsAt, listOf, mapOf, scalar, textAt, textOf } from '../../tree.ts';
import type { Kit } from '../source.ts';
import type { Reader } from './reader.ts';

export const writeFiles: Reader = {
  keys: ['write_files'],
  read: (carried, userData, kit) =>
    itemsAt(userData, 'write_files').reduce((sofar, file) => writeFile(sofar, file, kit), carried),
};

const writeFile = (carried: Carried, file: YamlNode, kit: Kit): Carried => {
  const path = textAt(file, 'path');
  if (path === undefined) {
    kit.tell.lose(file, { code: 'cannot-convert', message: 'A file without a path', help: 'Give it a path' });
    return carried;
  }
  const contents = contentsOf(file, kit);
  const append = textAt(file, 'append') === 'true';
  const more = { mode: modeOf(file, kit.text), ...ownerOf(file) };
  return { ...carried, root: addFile(carried.root, { path, contents, append, more }, file) };
};

/** PyYAML reads `0644` as octal, and cloud-init `"0644"` too. */
const modeOf = (file: YamlNode, text: string): YamlNode | undefined => {
  const node = at(file, 'permissions');
  if (node?.kind !== 'scalar') return undefined;
  const source = typeof node.value === 'number' ? text.slice(node.start, node.end) : String(node.value);
  const isDecimal = typeof node.value === 'number' && !source.startsWith('0');
  return scalar(Number.parseInt(source.replace('0o', ''), isDecimal ? 10 : 8), node);
};

const ownerOf = (file: YamlNode) => {
  const node = at(file, 'owner');
  const [user = '', group = ''] = (textOf(node) ?? '').split(':');
  const named = (name: string) =>
    node === undefined || name === '' || name === 'root'
      ? undefined
      : mapOf([['name', scalar(name, node)]], node);
  return { user: named(user), group: named(group) };
};

const contentsOf = (file: YamlNode, kit: Kit): MapNode => {
  const uri = at(file, 'source', 'uri');
  if (uri !== undefined)
    return mapOf(
      [
        ['source', uri],
        ['http_headers', headersOf(file)],
      ],
      uri,
    );
  const content = at(file, 'content');
  if (content?.kind !== 'scalar') return mapOf([['inline', scalar('', file)]], file);
  const encoding = textAt(file, 'encoding') ?? 'text/plain';
  const text = textOf(content) ?? '';
  const bytes = decoded(text, encoding);
  if (bytes === undefined) {
    kit.tell.lose(content, {
      code: 'cannot-convert',
      message: `The content cannot be read as "${encoding}"`,
      help: 'Check it: the file is written as it stands here',
    });
    return mapOf([['inline', scalar(text, content)]], content);
  }
  if (typeof bytes === 'string') return mapOf([['inline', { ...content, value: bytes }]], content);
  const plain = textIn(bytes);
  return plain === undefined
    ? mapOf([['source', scalar(`data:;base64,${bytes.toBase64()}`, content)]], content)
    : mapOf([['inline', scalar(plain, content)]], content);
};

const headersOf = (file: YamlNode): YamlNode | undefined => {
  const headers = at(file, 'source', 'headers');
  const list = entriesOf(headers).map(({ key, keySpan, value }) =>
    mapOf(
      [
        ['name', scalar(key, keySpan)],
        ['value', value],
      ],
      keySpan,
    ),
  );
  return headers === undefined || list.length === 0 ? undefined : listOf(list, headers);
};

const decoded = (text: string, encoding: string): string | Uint8Array | undefined => {
  const kind = encoding.toLowerCase().replace('base64', 'b64').replace('gzip', 'gz');
  if (['', 'text/plain', 'plain'].includes(kind)) return text;
  if (kind === 'b64') return base64Bytes(text);
  const packed = kind === 'gz+b64' ? base64Bytes(text) : undefined;
  return packed === undefined ? undefined : gunzip(packed);
};

import { pointerParts, toPointer } from '../schema/json.ts';
import type { Diagnostic } from '../transpiler/diagnostic.ts';
import type { LocalFiles } from '../transpiler/local.ts';
import { placeAt, spanAt } from '../transpiler/place.ts';
import { prune } from '../transpiler/prune.ts';
import { transpile } from '../transpiler/transpile.ts';
import type { Finding, MapNode, YamlNode } from '../transpiler/yaml/tree.ts';
import type { Note } from './report.ts';
import { textAt } from './tree.ts';
import { writeYaml } from './write-yaml.ts';

type Settled = {
  readonly yaml: string;
  readonly losses: readonly Finding[];
  readonly notes: readonly Note[];
};

/** Cuts of one round may be what others were about, so those are asked for again. */
const rounds = 32;

/**
 * What the transpiler takes without a word. Whatever it objects to is left out, and told as a loss in its own words, at the
 * place in the imported file that it came from.
 */
export const settle = async (root: MapNode, source: string, local: LocalFiles): Promise<Settled> => {
  const losses: Finding[] = [];
  const notes: Note[] = [];
  let rest = root;
  for (let round = 0; round < rounds; round += 1) {
    const yaml = writeYaml(rest, source);
    const { diagnostics } = await transpile(yaml, { name: 'node.yaml', local });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const told = errors.length > 0 ? errors : diagnostics;
    if (told.length === 0) return { yaml, losses, notes };
    const cuts = told.map((diagnostic) => ({ diagnostic, pointer: cutFor(diagnostic, rest) }));
    for (const { diagnostic, pointer } of cuts)
      if (idle.has(diagnostic.code))
        notes.push({
          span: spanAt(rest, pointer, 'value'),
          what: nameOf(pointer, rest),
          why: 'it changes nothing',
        });
      else losses.push(lossOf(diagnostic, pointer, rest));
    rest = withoutEmpty(pruned(rest, cuts));
  }
  throw new Error('unreachable: each round leaves something out');
};

/** Findings about what is without effect. */
const idle: ReadonlySet<string> = new Set([
  'unit-idle',
  'unused-mount-options',
  'swap-with-path',
  'duplicate-item',
]);

type Cut = { readonly diagnostic: Diagnostic; readonly pointer: string };

const pruned = (root: MapNode, cuts: readonly Cut[]): MapNode => {
  const left = prune(
    root,
    cuts.map(({ diagnostic, pointer }) => ({ ...diagnostic, code: 'not-valid', pointer })),
  );
  if (left === root || left.kind !== 'map') throw new Error(`unreachable: nothing at ${cuts[0]?.pointer}`);
  return left;
};

/** What is left out: the value itself, or the item that is nothing without it. */
const cutFor = ({ path, code, message }: Diagnostic, root: MapNode): string => {
  if (path === undefined) throw new Error(`unreachable: what is written cannot be read: ${message}`);
  const whole = wholes.find(({ codes }) => codes.test(code))?.cut ?? enclosing(path);
  return present(root, whole);
};

/** Findings about something that makes no sense in part. */
const wholes = [
  { codes: /^(join-|init-|neither-|cluster-without|kube-proxy-without)/, cut: '/kubernetes' },
  { codes: /^swap-with-kubelet$/, cut: '/storage/filesystems' },
] as const;

/** A file without its path or its contents is no file, so the item goes; other keys go alone. */
const enclosing = (path: string): string =>
  /^(.*\/(?:files|append|merge|certificate_authorities|luks|manifests)\/\d+)\/(?:contents|append|source|key_file|verification|http_headers|inline|local)(?:\/.*)?$/.exec(
    path,
  )?.[1] ??
  /^(.*\/\d+)\/(?:path|name|device|target|level|format|devices|destination|key|effect|mount_options\/\d+)$/.exec(
    path,
  )?.[1] ??
  /^(\/glowplug\/config\/replace|.*\/raid\/\d+)\/.*$/.exec(path)?.[1] ??
  path;

/** The nearest thing that is there: a finding may be about what is missing. */
const present = (root: MapNode, pointer: string): string => {
  let found = pointer;
  while (found !== '' && placeAt(root, found) === undefined) found = found.slice(0, found.lastIndexOf('/'));
  if (found === '') throw new Error(`unreachable: nothing of ${pointer} is there`);
  return found;
};

const lossOf = ({ code, message, help }: Diagnostic, pointer: string, root: MapNode): Finding => ({
  code,
  severity: 'warning',
  message,
  help: `${help === undefined ? '' : help.replace(/(?<![.?!])$/, '.')}${help === undefined ? '' : ' '}Left out: ${nameOf(pointer, root)}`,
  span: spanAt(root, pointer, 'value'),
});

/** `storage.files "/etc/motd"`, `passwd.users "core" uid` */
const nameOf = (pointer: string, root: MapNode): string => {
  let name = '';
  let path = '';
  for (const part of pointerParts(pointer)) {
    path += toPointer(part);
    const node = placeAt(root, path)?.node;
    const own = ['path', 'name', 'device', 'label']
      .map((key) => textAt(node, key))
      .find((each) => each !== undefined);
    if (!/^\d+$/.test(part))
      name += name === '' || name.endsWith('"') ? `${name === '' ? '' : ' '}${part}` : `.${part}`;
    else if (own !== undefined) name += ` "${own}"`;
    else if (node?.kind === 'scalar') name += ` "${isShown(name) ? String(node.value) : '(not shown)'}"`;
    else name += `[${part}]`;
  }
  return name;
};

/** A list of words may be quoted, but for the lists that could hold a secret. */
const isShown = (name: string): boolean => !/keys|header/.test(name);

/** Sections, lists and owners that have lost all they had. */
export const withoutEmpty = (root: MapNode): MapNode => {
  const clean = (node: YamlNode, keep: boolean): YamlNode | undefined => {
    if (node.kind === 'scalar') return node;
    if (node.kind === 'list') {
      const items = node.items.flatMap((item) => clean(item, true) ?? []);
      return items.length === 0 && !keep ? undefined : { ...node, items };
    }
    const entries = new Map(
      [...node.entries].flatMap(([key, entry]) => {
        const value = clean(entry.value, kept.has(key));
        return value === undefined ? [] : [[key, { ...entry, value }] as const];
      }),
    );
    return entries.size === 0 && !keep ? undefined : { ...node, entries };
  };
  const cleaned = clean(root, true);
  return cleaned?.kind === 'map' ? cleaned : root;
};

/** What says something while it is empty. */
const kept: ReadonlySet<string> = new Set(['init', 'controlPlane', 'control_plane', 'taints']);

import { maskSecrets } from '../../transpiler/render/mask.ts';
import type { MapNode, Span, YamlNode } from '../../transpiler/yaml/tree.ts';
import { hideCredentials } from '../hide-credentials.ts';
import { placeInText } from '../place-in-text.ts';
import { parseScript, type Statement } from '../shell/statements.ts';
import type { Kit } from '../sources/source.ts';
import { at, changeItems, itemsAt, textAt, textOf } from '../tree.ts';
import { applyEffect } from './apply.ts';
import { successPath, successUnit } from './cluster-api.ts';
import { type Effect, nothing, unknown } from './effect.ts';
import { kernelParameter } from './kernel-parameters.ts';
import { isShellState, notNeeded } from './not-needed.ts';
import { programs } from './programs.ts';
import type { Carried, Placed } from './state.ts';

/** Commands one after another, as what they come to on a node that is declared. */
export const runAll = (carried: Carried, commands: readonly Placed[], kit: Kit): Carried =>
  commands.reduce((sofar, placed) => run(sofar, placed, kit), carried);

const run = (carried: Carried, placed: Placed, kit: Kit): Carried => {
  const script = scriptOf(placed.statement, carried.root, kit.text);
  if (script !== undefined) return runAll(withoutScript(carried, script, kit), script.commands, kit);
  const { statement, span } = placed;
  const effects = kit.keepCommands && isShellState(statement.text) ? unknown : effectsOf(statement);
  return effects.reduce(
    (sofar, effect) =>
      applyEffect(sofar, { effect, span, text: statement.text, shown: shown(statement) }, kit),
    carried,
  );
};

/** The statements of a scalar’s text, placed. */
export const placedStatements = (node: Span, text: string, source: string): readonly Placed[] => {
  const place = placeInText(node, text, source);
  return parseScript(text).map((statement) => {
    const [start, end] = [place(statement.start), place(statement.end)];
    return { statement, span: end > start ? { start, end } : { start: node.start, end: node.end } };
  });
};

export const effectsOf = (statement: Statement): readonly Effect[] => {
  const words = statement.kind === 'run' ? statement.words : [];
  const [name = ''] = words;
  const program = name.replace(/^\/(usr\/local|usr|opt)?\/?s?bin\//, '');
  const text =
    statement.kind === 'run' ? [program, ...words.slice(1)].join(' ') : statement.text.replace(/^sudo +/, '');
  const why = notNeeded.find(([pattern]) => pattern.test(text))?.[1];
  if (statement.kind === 'write') return writing(statement, why);
  if (why !== undefined) return nothing(why);
  if (statement.kind === 'other')
    return /\bkubeadm\s+(init|join)\b/.test(text) ? dynamicKubeadm(text) : unknown;
  return own(programs, program)?.([program, ...words.slice(1)]) ?? unknown;
};

/** A host name asked of the shell is what the node is called anyway; other values only the machine knows. */
const dynamicKubeadm = (text: string): readonly Effect[] => {
  const [plain, ...more] = parseScript(
    text.replaceAll(/\s--node-name[= ]"?(\$\(hostname[^)]*\)|\$\{?HOSTNAME\}?)"?/g, ''),
  );
  if (plain?.kind === 'run' && more.length === 0 && /(^|\/)kubeadm$/.test(plain.words[0] ?? ''))
    return [{ do: 'kubeadm', words: plain.words }];
  return [
    {
      do: 'lose',
      message: 'kubeadm is run with values that only the shell would know, or under a condition',
      help: 'Write the values: kubernetes.worker for a node that joins, kubernetes.control_plane for one that makes the cluster',
    },
  ];
};

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

type Write = Extract<Statement, { readonly kind: 'write' }>;

/** Echo and its like, into a file. */
const writing = ({ path, contents, append }: Write, why: string | undefined): readonly Effect[] => {
  const parameter = /^\/proc\/sys\/(.+)$/.exec(path)?.[1];
  if (parameter !== undefined) return [kernelParameter(parameter.replaceAll('/', '.'), contents.trim())];
  if (why !== undefined && !why.startsWith('it ')) return nothing(why);
  if (path === successPath) return [successUnit];
  if (path === '/etc/hostname') return [{ do: 'set', path: ['host', 'hostname'], value: contents.trim() }];
  if (path === '/etc/fstab')
    return [
      {
        do: 'lose',
        message: 'A line for /etc/fstab',
        help: 'Declare the filesystem in storage.filesystems with a path, or as a .mount unit in systemd.units',
      },
    ];
  return /^\/(etc|var|root|home|opt|srv|usr)\//.test(path)
    ? [{ do: 'write', path, contents, append }]
    : unknown;
};

/** A command as it may be shown in a line. */
const shown = (statement: Statement): string => {
  const words = statement.kind === 'run' ? statement.words.join(' ') : statement.text;
  if (/^(echo|printf)\b/.test(words) && statement.kind === 'run') return 'echo';
  const line = maskSecrets(hideCredentials(words)).split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

type Script = { readonly path: string; readonly file: YamlNode; readonly commands: readonly Placed[] };

/** A script of the config’s own that runs kubeadm is read as if its commands stood here. */
export const scriptOf = (statement: Statement, root: MapNode, source: string): Script | undefined => {
  if (statement.kind !== 'run') return undefined;
  const path = statement.words.find((word) => word.startsWith('/'));
  const isRun = path === statement.words[0] || /^(\/bin\/)?(ba)?sh$/.test(statement.words[0] ?? '');
  if (path === undefined || !isRun) return undefined;
  const file = itemsAt(root, ...files).find((each) => textAt(each, 'path') === path);
  const inline = at(file, 'contents', 'inline');
  const text = textOf(inline) ?? '';
  if (file === undefined || inline === undefined || !/\bkubeadm\s+(init|join)\b/.test(text)) return undefined;
  return { path, file, commands: placedStatements(inline, text, source) };
};

const files = ['storage', 'files'];

const withoutScript = (carried: Carried, { path, file }: Script, kit: Kit): Carried => {
  kit.tell.note(at(file, 'path') ?? file, path, 'its commands are read one by one');
  return { ...carried, root: changeItems(carried.root, files, (each) => (each === file ? [] : [each])) };
};

import { type Diagnostic, Lines, toDiagnostics } from '../transpiler/diagnostic.ts';
import type { LocalFiles } from '../transpiler/local.ts';
import { readYaml } from '../transpiler/yaml/read.ts';
import type { Finding, MapNode, Span } from '../transpiler/yaml/tree.ts';
import { asImageHas } from './as-image-has.ts';
import { withKept } from './commands/keep.ts';
import type { Carried } from './commands/state.ts';
import { hideCredentials } from './hide-credentials.ts';
import { liftKubernetes } from './kubernetes/lift.ts';
import { standIns } from './local-stand-ins.ts';
import { readParts } from './parts.ts';
import { type Note, Teller } from './report.ts';
import { settle, withoutEmpty } from './settle.ts';
import { readUserDataParts } from './sources/cloud-init/parts.ts';
import { sources } from './sources/index.ts';
import { inOurOrder } from './sources/order.ts';
import type { Kit, SourceName } from './sources/source.ts';
import { strangerOf } from './strangers.ts';
import { refuseTemplate } from './template.ts';

export type Options = {
  /** What the file is called in the report. */
  readonly name: string;
  /** Absent, what the text looks like. */
  readonly from?: SourceName;
  /** Absent, local files are taken to be there. */
  readonly local?: LocalFiles;
  readonly keepCommands?: boolean;
};

export type Imported = {
  /** Errors, of which any keeps the file from being imported; or losses, as warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was not carried over because it is not needed. */
  readonly notes: readonly PlacedNote[];
  /** The text without credentials, to show pieces of. */
  readonly shownText: () => string;
  /** The node’s YAML; absent if there is any error. */
  readonly yaml?: string;
};

export type PlacedNote = Omit<Note, 'span'> & {
  readonly file: string;
  readonly line: number;
  readonly column: number;
};

/** A text of another format as the YAML of a node, with all that could not be carried over. */
export const importText = async (given: string, options: Options): Promise<Imported> => {
  const parts = readParts(given);
  const text = parts?.text ?? given;
  const lines = new Lines(text);
  const shownText = () => hideCredentials(text);
  const say = (findings: readonly Finding[]) => toDiagnostics(findings, lines, options.name);
  const fail = (errors: readonly Finding[]): Imported => ({ diagnostics: say(errors), notes: [], shownText });
  const kit: Kit = { text, tell: new Teller(), keepCommands: options.keepCommands ?? false };
  const read = await (parts === undefined ? readSource(options.from, kit) : readUserDataParts(parts, kit));
  if ('errors' in read) return fail(read.errors);
  const settled = await settle(withoutEmpty(finish(read, kit)), text, options.local ?? standIns);
  const losses = [...kit.tell.losses, ...settled.losses];
  const notes = [...kit.tell.notes, ...settled.notes];
  return {
    diagnostics: say(losses),
    notes: notes.toSorted(byPlace).map(({ span, what, why }) => ({
      file: options.name,
      ...lines.position(span.start),
      what,
      why,
    })),
    shownText,
    yaml: settled.yaml,
  };
};

const byPlace = (a: Note, b: Note): number => a.span.start - b.span.start;

type Read = { readonly errors: readonly Finding[] } | Carried;

const readSource = async (from: SourceName | undefined, kit: Kit): Promise<Read> => {
  const templated = refuseTemplate(kit.text);
  if (templated !== undefined) return { errors: [templated] };
  const { root, findings } = await readYaml(kit.text);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (root === undefined || errors.length > 0)
    return { errors: errors.length > 0 ? errors : [unrecognised({ start: 0, end: 1 })] };
  if (root.kind !== 'map') return { errors: [unrecognised(root)] };
  const source = sources.find(({ name, fits }) =>
    from === undefined ? fits(root, kit.text) : name === from,
  );
  if (source === undefined) return { errors: [strangerOf(root) ?? unrecognised(firstKey(root))] };
  const read = source.read(root, kit);
  return 'refused' in read ? { errors: [{ ...read.refused, severity: 'error' }] } : read;
};

/** What all sources have in common once they are read. */
const finish = (carried: Carried, kit: Kit): MapNode =>
  inOurOrder(asImageHas(withKept(liftKubernetes(carried, kit), carried.kept), kit.tell));

const firstKey = (root: MapNode): Span => root.entries.values().next().value?.keySpan ?? root;

const unrecognised = (span: Span): Finding => ({
  code: 'format-unknown',
  severity: 'error',
  message: 'This is neither Butane, nor an Ignition config, nor cloud-init’s user-data',
  help: `Butane has a "variant", Ignition a mapping "ignition", cloud-init’s user-data begins with "#cloud-config"; --from NAME says which it is`,
  span: { start: span.start, end: Math.min(span.end, span.start + 80) },
});

import { utf8 } from '../../provisioner/bytes.ts';
import { readyConfig } from '../../provisioner/configs/load.ts';
import { describeStep } from '../../provisioner/console/describe.ts';
import type { Facts } from '../../provisioner/facts/facts.ts';
import { recordingHost } from '../../provisioner/host/recording.ts';
import type { Step } from '../../provisioner/steps.ts';
import type { Config } from '../../schema/index.ts';
import { problemCodes } from '../../schema/index.ts';
import type { Diagnostic } from '../../transpiler/diagnostic.ts';
import { transpile } from '../../transpiler/transpile.ts';
import { applied } from './applied.ts';
import { machines } from './machines.ts';

/** What is not as it must be; none, all is. */
export type Broken = readonly string[];

/** Whatever the text, it is a spec that the node takes, or errors that say where. */
export const brokenYaml = async (text: string): Promise<Broken> => {
  const { node, diagnostics, shownText } = await transpile(text, { name: 'in.yaml' });
  shownText();
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const lines = text.split(/\n/).length;
  return [
    ...diagnostics.flatMap((diagnostic) => misplaced(diagnostic, lines)),
    ...(node === undefined && errors.length === 0 ? ['no spec and no error'] : []),
    ...(node !== undefined && errors.length > 0 ? ['a spec beside an error'] : []),
    ...(node === undefined ? [] : await refusedByNode(node.spec)),
  ];
};

const misplaced = (
  { line, column, endLine, endColumn, code, message }: Diagnostic,
  lines: number,
): Broken => {
  const isPlaced =
    line >= 1 &&
    line <= lines &&
    column >= 1 &&
    (endLine > line || (endLine === line && endColumn >= column));
  return [
    ...(isPlaced ? [] : [`"${code}" at ${line}:${column}-${endLine}:${endColumn} of ${lines} lines`]),
    ...(message === '' ? [`"${code}" says nothing`] : []),
  ];
};

/** On a machine without a network: what a config names elsewhere is not there. */
const read = (bytes: Uint8Array) =>
  readyConfig({ bytes, from: 'fuzz' }, { host: recordingHost().host, onRetry: () => {} });

const refusedByNode = async (spec: unknown): Promise<Broken> => {
  const found = await read(utf8(JSON.stringify(spec)));
  return 'config' in found
    ? []
    : found.problems.map(({ code, pointer }) => `the node finds ${code} at ${pointer}`);
};

/** Whatever the bytes, they are a config that can be planned on any machine, or problems that say where. */
export const brokenSpec = async (bytes: Uint8Array): Promise<Broken> => {
  const found = await read(bytes);
  if ('config' in found)
    return machines.flatMap((facts, i) =>
      brokenPlan(found.config, facts).map((one) => `machine ${i}: ${one}`),
    );
  if (found.problems.length === 0) return ['neither a config nor a problem'];
  return found.problems.flatMap(({ code, pointer, message }) => [
    ...(code in problemCodes ? [] : [`the code "${code}" is not known`]),
    ...(pointer === '' || pointer.startsWith('/') ? [] : [`"${pointer}" is no pointer`]),
    ...(message === '' ? [`"${code}" says nothing`] : []),
  ]);
};

/** A plan can be done in some order, and a machine on which it was done needs no other. */
const brokenPlan = (config: Config, machine: Facts): Broken => {
  const done = applied(config, machine);
  if (done === null) return [];
  const { left, changes, reboots } = done;
  if (reboots)
    return left.steps.some(({ kind }) => kind === 'set-kernel-arguments') ? ['it would reboot for ever'] : [];
  const after = `after ${changes} changes`;
  const isOften = ({ kind }: Step) => kind === 'fetch-resource' || kind === 'record-intents';
  return [
    ...left.refusals.flatMap(({ message }) => (message === '' ? ['a refusal says nothing'] : [])),
    ...(changes > 0 ? left.refusals.map(({ message }) => `${after} it refuses: ${message}`) : []),
    ...left.steps
      .filter((step) => left.refusals.length === 0 && !isOften(step))
      .map((step) => `still to do ${after}: ${describeStep(step)} (${step.because})`),
  ];
};

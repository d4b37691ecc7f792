import { type Diagnostic, Lines } from '../../transpiler/diagnostic.ts';
import { renderReport } from '../../transpiler/render/report.ts';
import type { TranspiledNode } from '../../transpiler/transpile.ts';
import type { Command, Given } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { filesDir, type Loaded, loadNode } from '../load-node.ts';
import type { Planned } from '../plan/planned.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';

export const plan: Command = {
  name: 'plan',
  summary: 'show what first boot would do: disks before and after, files, users, kubeadm',
  operands: [{ name: 'FILE', describe: 'YAML, or a spec; `-` or absent, standard input', isOptional: true }],
  options: {
    facts: {
      value: 'FILE',
      describe: 'what the machine is, from `glowplug-node facts`; absent, one is assumed',
    },
    'files-dir': filesDir,
  },
  manual: `The machine decides with the very same code. When it would refuse, the reasons are told and the exit code is 3.

  glowplug plan node.yaml
  glowplug-node facts > facts.json        # on the machine
  glowplug plan node.yaml --facts facts.json`,
  run: async (given, io) => {
    const loaded = await loadNode(given.operands[0] ?? '-', given, io);
    const { node, diagnostics, shownText } = loaded;
    if (node === undefined) return sayDiagnostics(loaded, given, { ...io, to: 'out' }) || exitCodes.refused;
    const planned = await planFor(node, given, io);
    if (given.flags.has('json')) return printJson(planned, { ...loaded, node }, io);
    if (diagnostics.length > 0)
      io.complain(`${renderReport(diagnostics, new Lines(shownText()), io.paint)}\n`);
    return printText(planned, { ...loaded, node }, io);
  },
};

const planFor = async ({ config }: TranspiledNode, given: Given, io: Io): Promise<Planned> => {
  const { planNode } = await import('../plan/planned.ts');
  const file = given.values.get('facts');
  if (file === undefined) return planNode(config, null);
  const { factsLimitBytes, readFacts } = await import('../plan/read-facts.ts');
  return planNode(config, { file, facts: readFacts(io.read(file, factsLimitBytes), file) });
};

const printText = async (
  planned: Planned,
  { node, shownText }: Loaded & { node: TranspiledNode },
  io: Io,
): Promise<ExitCode> => {
  if (planned.refusals.length > 0) {
    const told = refusalsOf(planned, node);
    io.complain(`This machine would refuse, and nothing on it would be changed.\n\n`);
    io.complain(renderReport(told, new Lines(shownText()), io.paint));
    return exitCodes.refused;
  }
  if (namesOthers(node))
    io.complain('What the config merges is fetched at first boot and is not in this plan.\n\n');
  const { showPlanned } = await import('../plan/show.ts');
  io.print(showPlanned(planned, originOf(node)));
  return exitCodes.done;
};

const namesOthers = ({ config: { glowplug } }: TranspiledNode): boolean =>
  glowplug.config.merge.length > 0 || glowplug.config.replace !== undefined;

const originOf =
  (node: TranspiledNode) =>
  (pointer: string): string => {
    const { path, file, line } = node.origin(pointer);
    return path === '' ? '' : `${file}:${line}`;
  };

const refusalsOf = ({ refusals }: Planned, node: TranspiledNode): readonly Diagnostic[] =>
  refusals.map(({ code, message, because }) => ({
    severity: 'error',
    code,
    message,
    ...node.origin(because),
  }));

const printJson = async (
  planned: Planned,
  { node, diagnostics }: Loaded & { node: TranspiledNode },
  io: Io,
): Promise<ExitCode> => {
  const { describeStep } = await import('../../provisioner/console/describe.ts');
  const isRefused = planned.refusals.length > 0;
  const steps = planned.steps.map((step) => ({
    stage: step.stage,
    kind: step.kind,
    what: describeStep(step),
    because: step.because,
    from: node.origin(step.because),
  }));
  const json = {
    facts: planned.factsFile,
    disks: isRefused ? [] : planned.disks,
    steps: isRefused ? [] : steps,
    kubeadm: isRefused ? null : planned.kubeadm,
    refusals: refusalsOf(planned, node),
    warnings: diagnostics,
  };
  io.print(`${JSON.stringify(json, null, 2)}\n`);
  return isRefused ? exitCodes.refused : exitCodes.done;
};

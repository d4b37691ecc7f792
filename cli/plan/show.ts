import { describeStep, formatBytes } from '../../provisioner/console/describe.ts';
import type { Content, Kind, Step } from '../../provisioner/steps.ts';
import { table } from '../table.ts';
import { showDisk } from './disks.ts';
import type { Planned } from './planned.ts';

/** Where in the author’s file a step was asked for, `node.yaml:12`; empty, every node has it. */
export type Origin = (pointer: string) => string;

/** What first boot would do, for people. */
export const showPlanned = (
  { factsFile, machine, disks, steps, warnings, kubeadm }: Planned,
  origin: Origin,
): string => {
  const shown = new Set(disks.flatMap(({ partitions }) => partitions.map(({ path }) => path)));
  const left = steps.filter((step) => !isInTable(step, shown));
  const lines = [
    ...(factsFile === null
      ? assumption
      : [
          `On the machine of ${factsFile}${machine === '' ? '' : ` (${machine})`}, first boot would do this.`,
        ]),
    '',
    ...warnings.map(({ message, because }) => `warning: ${message}  ${origin(because)}`),
    ...disks.flatMap(showDisk),
    ...sections.flatMap(([heading, kinds]) =>
      section(
        heading,
        left.filter(({ kind }) => kinds.includes(kind)),
        origin,
      ),
    ),
    ...(kubeadm === null
      ? []
      : [
          'Kubernetes, once booted',
          `  ${kubeadm.command}`,
          ...kubeadm.config
            .trimEnd()
            .split('\n')
            .map((line) => `    ${line}`),
        ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};

const assumption = [
  'No machine is given, so one is assumed: the image on a boot disk, and each disk that the config names, blank; all of them large enough.',
  'For a real one: run `glowplug-node facts > facts.json` on it, and give --facts facts.json here.',
];

/** Which steps are told where; what the table of a disk shows is not told again. */
const sections: readonly (readonly [string, readonly Kind[]])[] = [
  ['Before anything else', ['set-kernel-arguments']],
  ['Copies of what boots', ['copy-esp', 'copy-partition']],
  ['Arrays', ['make-array', 'add-members']],
  ['Encrypted volumes', ['make-volume', 'open-volume']],
  ['Filesystems on whole disks, arrays and volumes', ['make-filesystem', 'grow-filesystem', 'mount']],
  ['Fetched meanwhile', ['fetch-resource']],
  ['Folders that are kept', ['bind-folder', 'seed-folder']],
  ['Files', ['make-directory', 'write-file', 'make-link']],
  ['Users and groups', ['change-account']],
  ['Units', ['set-units']],
];

const isInTable = (step: Step, devices: ReadonlySet<string>): boolean =>
  (step.kind === 'make-filesystem' || step.kind === 'mount') && devices.has(step.device);

const section = (heading: string, steps: readonly Step[], origin: Origin): readonly string[] => {
  if (steps.length === 0) return [];
  const rows = steps.map((step) => rowOf(step, origin(step.because))).sort(byPath);
  return [heading, ...table(rows), ''];
};

const byPath = ([a = '']: readonly string[], [b = '']: readonly string[]): number =>
  a.startsWith('/') && b.startsWith('/') && a !== b ? (a < b ? -1 : 1) : 0;

const rowOf = (step: Step, from: string): readonly string[] => {
  if (step.kind === 'write-file')
    return [
      step.path,
      octal(step.mode),
      sizeOf([...(step.contents === null ? [] : [step.contents]), ...step.append]),
      from,
    ];
  if (step.kind === 'make-directory') return [`${step.path}/`, octal(step.mode), '', from];
  if (step.kind === 'make-link') return [step.path, 'link', '', from];
  return [describeStep(step), from];
};

const octal = (mode: number | null): string => (mode === null ? '' : `0${mode.toString(8)}`);

const sizeOf = (contents: readonly Content[]): string => {
  if (contents.some(({ from }) => from === 'fetch')) return 'fetched';
  const bytes = contents.reduce(
    (sum, content) => sum + (content.from === 'plan' ? content.bytes.length : 0),
    0,
  );
  return bytes < 1024 ? `${bytes} bytes` : formatBytes(bytes);
};

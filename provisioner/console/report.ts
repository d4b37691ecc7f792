import { child, isList, isObject } from '../../schema/json.ts';
import { formatBytes } from './describe.ts';

/** report.json as text: what first boot did, then what the booted moment did. */
export const showReport = (report: unknown): string =>
  [...firstBootLines(report), ...bootstrapLines(child(report, 'bootstrap'))]
    .map((line) => `${line}\n`)
    .join('');

const text = (of: unknown, name: string): string => {
  const value = child(of, name);
  return typeof value === 'string' ? value : '';
};

const count = (of: unknown, name: string): number => Number(child(of, name) ?? 0);

const listOf = (of: unknown, name: string): readonly unknown[] => {
  const value = child(of, name);
  return isList(value) ? value : [];
};

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1).padStart(7)}s`;

const firstBootLines = (report: unknown): readonly string[] => [
  `First boot: ${text(report, 'verdict')} in${seconds(count(report, 'endedMs') - count(report, 'startedMs'))}, config from ${text(report, 'config')}`,
  '',
  '   start     took  stage        step',
  ...listOf(report, 'steps').map(stepLine),
  ...listOf(report, 'refusals').map(
    (one) => `refused  ${text(one, 'message')}  (${text(one, 'because') || '/'})`,
  ),
  ...failureLines(child(report, 'failure')),
];

const stepLine = (step: unknown): string => {
  const bytes = count(step, 'bytes');
  const moved = bytes > 0 ? `, ${formatBytes(bytes)}` : '';
  return `${seconds(count(step, 'startMs'))} ${seconds(count(step, 'ms'))}  ${text(step, 'stage').padEnd(12)} ${text(step, 'what')}${moved}`;
};

const failureLines = (failure: unknown): readonly string[] =>
  isObject(failure)
    ? [`failed   ${text(failure, 'step')}: ${text(failure, 'reason')}  (${text(failure, 'because') || '/'})`]
    : [];

const bootstrapLines = (bootstrap: unknown): readonly string[] =>
  isObject(bootstrap)
    ? [
        '',
        `Kubernetes: ${text(bootstrap, 'verdict')} in${seconds(count(bootstrap, 'elapsedMs'))}`,
        '',
        ...listOf(bootstrap, 'events').map(
          (event) => `${seconds(count(event, 'atMs'))}  ${text(event, 'line')}`,
        ),
        ...(text(bootstrap, 'reason') === '' ? [] : ['', text(bootstrap, 'reason'), text(bootstrap, 'help')]),
      ]
    : [];

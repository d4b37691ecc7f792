import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { bootDisk, factsOf } from '../../test/support/machine-model.ts';
import { makeReport } from '../engine/report.ts';
import { planAll } from '../stages/index.ts';
import type { MountEtc, Stage } from '../steps.ts';
import { describeStep } from './describe.ts';
import { explainOutcome, explainProblems } from './failure.ts';
import { lineProgress } from './lines.ts';
import { showPlan, showPlanJson } from './plan.ts';
import { showReport } from './report.ts';

const step = (stage: Stage, kind: 'mount-etc' = 'mount-etc'): MountEtc => ({
  kind,
  stage,
  because: '/x',
  needs: [],
  gives: [],
  empty: false,
});
const small = { ...step('files'), kind: 'make-machine-id', path: '/etc/machine-id' } as const;

const screen = (isTerminal: boolean) => {
  const written: string[] = [];
  let ms = 0;
  const progress = lineProgress({
    write: (text) => void written.push(text),
    complain: () => {},
    isTerminal,
    nowMs: () => (ms += 100),
  });
  return { progress, written };
};

test('lineProgress() writes a line for a step that ends, with time and bytes', () => {
  const { progress, written } = screen(false);
  progress.planned([step('mounts')]);
  progress.started(step('mounts'));
  progress.finished(step('mounts'), 1234, 5 * 2 ** 20);
  expect(written).toEqual(['   0.1s + mounts      mount the writable /etc  1.2s  5 MiB\n']);
});

test('lineProgress() says which fetch is tried again and why', () => {
  const { progress, written } = screen(false);
  progress.retried(step('fetch'), { url: 'http://a.test/', reason: 'refused', attempt: 2 });
  expect(written.join('')).toContain('~ fetch       fetch http://a.test/: refused; attempt 2 failed');
});

test('lineProgress() writes one line for all small steps of a stage', () => {
  const { progress, written } = screen(false);
  progress.planned([small, small, small]);
  for (let i = 0; i < 3; i += 1) progress.finished(small, 100, 0);
  expect(written).toEqual(['   0.1s + files       3 small steps  0.3s\n']);
});

test('lineProgress() calls the only small step of a stage by its name', () => {
  const { progress, written } = screen(false);
  progress.planned([small]);
  progress.finished(small, 100, 0);
  expect(written).toEqual([`   0.1s + files       ${describeStep(small)}  0.1s\n`]);
});

test('lineProgress() rewrites the last line on a terminal only', () => {
  const { progress, written } = screen(true);
  progress.started(step('mounts'));
  expect(written.join('')).toBe('\r\x1b[K         mount the writable /etc ...');
});

const secrets = ['hush-password', 'hush-token', 'hush-query', 'hush-file'];
const config = configOf({
  storage: {
    files: [
      { path: '/etc/a', contents: { source: 'data:,hush-file' } },
      {
        path: '/etc/b',
        contents: {
          source: 'https://me:hush-token@a.test/b?key=hush-query',
          httpHeaders: [{ name: 'Authorization', value: 'hush-token' }],
        },
      },
    ],
  },
  passwd: { users: [{ name: 'core', passwordHash: 'hush-password' }] },
});
const facts = factsOf([bootDisk()]);

test('nothing secret is in what a plan or a report shows', () => {
  const plan = planAll(config, facts);
  const steps = plan.steps.map((one) => ({ step: one, startedMs: 0, ms: 1, bytes: 0 }));
  const report = makeReport({ end: 'done', facts, steps }, { startedMs: 0, endedMs: 1, from: 'fw_cfg' });
  const shown = [
    showPlan(plan),
    showPlanJson(plan),
    JSON.stringify(report),
    showReport(report),
    ...plan.steps.map((one) => describeStep(one)),
  ];
  for (const secret of secrets) expect(shown.join('\n')).not.toContain(secret);
  expect(shown.join('\n')).toContain('fetch https://a.test/b?(secret)');
});

test('explainOutcome() says what was refused, by whom it was asked, and that nothing was changed', () => {
  const refusals = [{ code: 'partition-in-use', because: '/storage/disks/0', message: 'Cannot do it' }];
  const said = explainOutcome({ end: 'refused', facts, steps: [], plan: { steps: [], refusals } });
  expect(said).toBe(
    'This machine cannot become what the config asks. Nothing was changed.\n\nCannot do it\n  asked by /storage/disks/0  [partition-in-use]\n',
  );
});

test('explainOutcome() names the step that failed and why', () => {
  const said = explainOutcome({
    end: 'failed',
    facts,
    steps: [],
    step: step('mounts'),
    error: new Error('no room'),
  });
  expect(said).toContain('A step failed: mount the writable /etc\nno room\n  asked by /x\n');
});

test('explainProblems() gives pointer, code and help', () => {
  const problem = {
    code: 'unknown-key',
    pointer: '/a',
    message: 'No such key',
    help: 'write "b"',
    severity: 'error',
  } as const;
  expect(explainProblems({ problems: [problem], isRefusal: false, from: 'fw_cfg' })).toContain(
    'No such key\n  at /a  [unknown-key]\n  write "b"\n',
  );
});

test('showReport() prints steps with their times, and the booted moment', () => {
  const done = { step: step('mounts'), startedMs: 1500, ms: 250, bytes: 2048 };
  const report = makeReport(
    { end: 'done', facts, steps: [done] },
    { startedMs: 1000, endedMs: 3000, from: 'fw_cfg' },
  );
  const bootstrap = {
    verdict: 'done',
    reason: '',
    help: '',
    elapsedMs: 4000,
    events: [{ atMs: 100, line: 'kubeadm init' }],
  };
  expect(showReport({ ...report, bootstrap })).toBe(`First boot: done in    2.0s, config from fw_cfg

   start     took  stage        step
    0.5s     0.3s  mounts       mount the writable /etc, 2 KiB

Kubernetes: done in    4.0s

    0.1s  kubeadm init
`);
});

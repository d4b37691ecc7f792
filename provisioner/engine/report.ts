import { describeStep } from '../console/describe.ts';
import type { Done, Outcome } from './outcome.ts';

type Around = { readonly startedMs: number; readonly endedMs: number; readonly from: string };

/** What happened, for report.json: descriptions of steps only, so that nothing secret can be in it. */
export const makeReport = (outcome: Outcome, { startedMs, endedMs, from }: Around) => ({
  version: 1,
  verdict: outcome.end,
  config: from,
  startedMs,
  endedMs,
  facts: outcome.facts,
  steps: outcome.steps.map((done) => reportStep(done, startedMs)),
  refusals: outcome.end === 'refused' ? outcome.plan.refusals : [],
  failure:
    outcome.end === 'failed'
      ? { step: describeStep(outcome.step), because: outcome.step.because, reason: String(outcome.error) }
      : null,
});

const reportStep = ({ step, startedMs, ms, bytes }: Done, since: number) => ({
  stage: step.stage,
  kind: step.kind,
  what: describeStep(step),
  because: step.because,
  startMs: startedMs - since,
  ms,
  bytes,
});

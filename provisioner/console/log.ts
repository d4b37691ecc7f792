import pino from 'pino';
import type { Progress } from '../engine/outcome.ts';
import { describeStep } from './describe.ts';

/** The same as JSON on stderr, which is the journal on a node. Transports would not survive compiling. */
export const logProgress = (): Progress => {
  const log = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
  return {
    planned: (steps) => log.info({ steps: steps.length }, 'planned'),
    warned: ({ code, because, message }) => log.warn({ code, because }, message),
    observed: (ms) => log.info({ ms }, 'observed'),
    started: (step) => log.debug(fieldsOf(step), describeStep(step)),
    retried: (step, retry) => log.warn({ ...fieldsOf(step), ...retry }, describeStep(step)),
    finished: (step, ms, bytes) => log.info({ ...fieldsOf(step), ms, bytes }, describeStep(step)),
    failed: (step, error) => log.error({ ...fieldsOf(step), reason: String(error) }, describeStep(step)),
  };
};

const fieldsOf = ({ stage, kind, because }: Parameters<Progress['started']>[0]) => ({ stage, kind, because });

/** Tells all of them. */
export const tellAll = (all: readonly Progress[]): Progress => ({
  planned: (steps) => all.forEach((one) => one.planned(steps)),
  warned: (warning) => all.forEach((one) => one.warned(warning)),
  observed: (ms) => all.forEach((one) => one.observed(ms)),
  started: (step) => all.forEach((one) => one.started(step)),
  retried: (step, retry) => all.forEach((one) => one.retried(step, retry)),
  finished: (step, ms, bytes) => all.forEach((one) => one.finished(step, ms, bytes)),
  failed: (step, error) => all.forEach((one) => one.failed(step, error)),
});

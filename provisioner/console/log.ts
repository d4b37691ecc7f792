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

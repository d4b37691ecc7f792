import type { Downloaded, Target } from '../host.ts';
import { Broken } from './broken.ts';
import { CannotSave, TooLarge } from './sink.ts';

/** What an attempt's exception means; trouble of our own disk is not the network's. */
export const outcomeOf = (error: unknown, { compression }: Target): Downloaded => {
  if (error instanceof CannotSave) throw error;
  if (error instanceof TooLarge) return { outcome: 'too-large' };
  if (error instanceof Broken)
    return { outcome: 'refused', reason: `it cannot be read as ${compression}: ${error.message}` };
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return { outcome: 'network', reason, ...(code === undefined ? {} : { code }) };
};

import { isObject } from '../../schema/json.ts';
import { writeDurably } from '../engine/marker.ts';
import type { Host } from '../host/host.ts';
import { paths } from './booted.ts';
import { readJson } from './read-json.ts';

/** What happened when, as it was told. */
export type Event = { readonly atMs: number; readonly line: string };

export type Ending = {
  readonly verdict: 'done' | 'failed';
  readonly reason: string;
  readonly help: string;
  /** false, another try cannot end otherwise. */
  readonly isWorthRetrying: boolean;
};

export type BootstrapReport = Ending & {
  readonly startedMs: number;
  readonly elapsedMs: number;
  readonly events: readonly Event[];
};

/** Lays this boot's bootstrap beside what first boot wrote in the node's report. */
export const addToReport = async (host: Host, bootstrap: BootstrapReport): Promise<void> => {
  const report = await readJson(host, paths.report);
  const whole = { ...(isObject(report) ? report : {}), bootstrap };
  await writeDurably(host, paths.report, { text: `${JSON.stringify(whole, null, 1)}\n`, mode: 0o600 });
};

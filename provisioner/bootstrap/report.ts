import { isObject } from '../../schema/json.ts';
import type { Host } from '../host/host.ts';
import { paths } from './booted.ts';
import { readJson, writeDurably } from './durable.ts';

/** What happened when, as it was told. */
export type Event = { readonly atMs: number; readonly line: string };

export type BootstrapReport = {
  readonly verdict: 'done' | 'failed';
  readonly startedMs: number;
  readonly elapsedMs: number;
  readonly events: readonly Event[];
  readonly reason?: string;
  readonly help?: string;
};

/** Lays this boot's bootstrap beside what first boot wrote in the node's report. */
export const addToReport = async (host: Host, bootstrap: BootstrapReport): Promise<void> => {
  const report = await readJson(host, paths.report);
  const whole = { ...(isObject(report) ? report : {}), bootstrap };
  await writeDurably(host, paths.report, `${JSON.stringify(whole, null, 2)}\n`);
};

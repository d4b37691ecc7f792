import { type Context, freshContext } from '../../provisioner/apply/context.ts';
import { execute } from '../../provisioner/apply/index.ts';
import { freshFetching } from '../../provisioner/fetch/fetching.ts';
import type { Host } from '../../provisioner/host/host.ts';
import { type Recording, recordingHost, type Script } from '../../provisioner/host/recording.ts';
import type { Step } from '../../provisioner/steps.ts';

/** What every step needs and no executor reads. */
export const common = { stage: 'files', because: '/x', needs: [], gives: [] } as const;

export type Doing = Recording & { readonly run: (step: Step, more?: Partial<Context>) => Promise<void> };

/** What executors have at the start of a run. */
export const contextOf = (host: Host, root: string): Context =>
  freshContext({ host, root, keysAside: null, fetching: async () => freshFetching(host, () => {}) });

/** Executors on a pretended machine whose root is /r. */
export const on = (script: Script = {}): Doing => {
  const recording = recordingHost(script);
  const context = contextOf(recording.host, '/r');
  return { ...recording, run: (step, more = {}) => execute(step, { ...context, ...more }) };
};

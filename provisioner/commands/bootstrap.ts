import { bootstrap as becomeNode } from '../bootstrap/bootstrap.ts';
import { readRecorded } from '../config.ts';
import { explainProblems } from '../console/failure.ts';
import type { Screen } from '../console/lines.ts';
import type { Host } from '../host/host.ts';
import type { Options } from './options.ts';

const specPath = '/var/lib/glowplug/spec.json';

/** The booted moment: kubeadm init or join, from wherever the boots before have left it. */
export const bootstrap = async (_options: Options, host: Host, { write }: Screen): Promise<number> => {
  const bytes = await host.read(specPath);
  if (bytes === null) {
    write(`Cannot find the config at "${specPath}": first boot is not complete\n`);
    return 4;
  }
  const read = readRecorded(bytes);
  if ('problems' in read) {
    write(explainProblems({ ...read, isRefusal: false, from: specPath }));
    return 1;
  }
  const startedMs = host.nowMs();
  const elapsed = () => `${((host.nowMs() - startedMs) / 1000).toFixed(1).padStart(6)}s`;
  const { verdict, reason, help, isWorthRetrying } = await becomeNode(read.config, host, (line) =>
    write(`${elapsed()} + kubernetes  ${line}\n`),
  );
  if (verdict === 'done') return 0;
  write(`This machine did not become a node of its cluster.\n\n${reason}\n  ${help}\n`);
  return isWorthRetrying ? 4 : 1;
};

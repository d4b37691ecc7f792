import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { image } from '../../build/image/index.ts';
import { tools } from '../../build/tools/index.ts';
import { startVm, type Vm } from '../support/vm/index.ts';
import { buildSpec } from './build-spec.ts';
import { tryMachine } from './machine.ts';
import { added } from './overlay.ts';
import { dir, files, makePlace } from './place.ts';
import { writeReport } from './report.ts';
import { askUntil } from './ssh.ts';
import { failures, sight } from './view.ts';

const minutes = 60_000;

/** Boots a new machine from the file and stays until its node is Ready; the exit code. */
export const up = async (yaml: string): Promise<number> => {
  await down();
  rmSync(dir, { recursive: true, force: true });
  makePlace();
  const config = await buildSpec(resolve(yaml));
  if (config === null) return 1;
  say(`compiled ${yaml}, and added for this emulated machine: ${added}`);
  const machine = tryMachine(join(await image(), 'disk.raw'), config);
  const vm = await startVm(machine, { tools: await tools(), outlives: true });
  writeFileSync(files.pid, String(vm.pid));
  say(`power on; the whole serial console is in ${dir}/serial.log`);
  return follow(vm, { isNode: config.kubernetes !== undefined });
};

/** Ends the machine of an earlier run, if there is one. */
export const down = async (): Promise<void> => {
  if (!existsSync(files.pid)) return;
  const pid = Number(readFileSync(files.pid, 'utf8'));
  if (existsSync(`/proc/${pid}`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('qemu'))
    process.kill(pid, 'SIGKILL');
  rmSync(files.pid);
};

const follow = async (vm: Vm, { isNode }: { readonly isNode: boolean }): Promise<number> => {
  const startMs = Date.now();
  let failed = false;
  vm.console.onLine((line, sinceMs) => {
    const sighting = sight(line);
    if (sighting.kind === 'noise') return;
    if (sighting.kind === 'failure') failed = true;
    say(`${(sinceMs / 1000).toFixed(0).padStart(4)} s  ${sighting.text}`);
  });
  vm.off.then(() => {
    failed = true;
  });
  const deadlineMs = startMs + 30 * minutes;
  const stop = () => failed;
  // Each visit by SSH costs an emulated machine a second: it is asked only when its console says that it is ready to answer.
  const arrived = new RegExp(`${isNode ? 'node \\S+ is Ready' : 'login:'}|${failures.source}`);
  await vm.console.waitFor(arrived, { timeoutMs: 30 * minutes }).catch(() => {});
  const answer = await askUntil(isNode ? readyCommand : 'true', { deadlineMs, stop });
  if (answer === null) return explain(vm, failed);
  say(`${((Date.now() - startMs) / 1000).toFixed(0).padStart(4)} s  ${isNode ? 'Ready' : 'up'}\n`);
  await vm.screenshot(`${dir}/screen.png`);
  console.log(await writeReport());
  say(`the node is on: make try-shell, make try-reboot, make try-down; this report is ${files.report}`);
  return 0;
};

/** Fails until the node is Ready and cluster DNS is available. */
export const readyCommand = [
  'export KUBECONFIG=/etc/kubernetes/admin.conf',
  'test -e /var/lib/glowplug/bootstrapped.json',
  'kubectl wait --for=condition=Ready node --all --timeout=10s',
  'kubectl -n kube-system wait --for=condition=Available deployment/coredns --timeout=10s',
].join(' && ');

const explain = (vm: Vm, failed: boolean): number => {
  const lines = vm.console.text().split('\n').slice(-40).join('\n');
  say(
    `${failed ? 'the machine failed' : 'the node was not Ready in 30 minutes'}; the end of its console:\n${lines}`,
  );
  return 1;
};

export const say = (line: string): void => {
  process.stderr.write(`[try] ${line}\n`);
};

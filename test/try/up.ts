import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { image } from '../../build/image/index.ts';
import { tools } from '../../build/tools/index.ts';
import { startVm, type Vm } from '../support/vm/index.ts';
import { buildSpec } from './build-spec.ts';
import { tryMachine } from './machine.ts';
import { added } from './overlay.ts';
import { clear, type Place } from './place.ts';
import { readyCommand } from './ready.ts';
import { writeReport } from './report.ts';
import { askUntil } from './ssh.ts';
import { failures, sight } from './view.ts';

const limitMs = 30 * 60_000;

/** Boots a new machine from the file and stays until its node is Ready; the exit code. */
export const up = async (yaml: string, place: Place): Promise<number> => {
  const vm = await powerOn(yaml, place, { outlives: true });
  if (vm === null) return 1;
  say(`the whole serial console is in ${place.dir}/serial.log`);
  const startMs = Date.now();
  if (!(await becomesReady(vm, place))) {
    const lines = vm.console.text().split('\n').slice(-40).join('\n');
    say(`this is no Ready node; the end of its console:\n${lines}`);
    return 1;
  }
  say(`${((Date.now() - startMs) / 1000).toFixed(0).padStart(4)} s  Ready\n`);
  await vm.screenshot(join(place.dir, 'screen.png'));
  console.log(await writeReport(place));
  say(`the node is on: make try-shell, make try-reboot, make try-down; this report is ${place.report}`);
  return 0;
};

/** Powers a new machine on, made for the file; null, the file has mistakes and they were told. */
export const powerOn = async (
  yaml: string,
  place: Place,
  { outlives }: { readonly outlives: boolean },
): Promise<Vm | null> => {
  await down(place);
  clear(place);
  const config = await buildSpec(resolve(yaml), place);
  if (config === null) return null;
  say(`compiled ${yaml}, and added for an emulated machine: ${added}`);
  const machine = tryMachine(join(await image(), 'disk.raw'), config, place);
  const vm = await startVm(machine, { tools: await tools(), outlives });
  writeFileSync(place.pid, String(vm.pid));
  say('power on');
  return vm;
};

/** Ends the machine of an earlier run, if there is one. */
export const down = async ({ pid }: Place): Promise<void> => {
  if (!existsSync(pid)) return;
  const running = Number(readFileSync(pid, 'utf8'));
  if (existsSync(`/proc/${running}`) && readFileSync(`/proc/${running}/cmdline`, 'utf8').includes('qemu'))
    process.kill(running, 'SIGKILL');
  rmSync(pid);
};

/** Shows what the machine does until it is a Ready node, true, or has failed. A machine that is no node is ready when it answers. */
export const becomesReady = async (vm: Vm, place: Place): Promise<boolean> => {
  const isNode = readFileSync(place.spec, 'utf8').includes('"kubernetes"');
  const deadlineMs = Date.now() + limitMs;
  let failed = false;
  vm.console.onLine((line, sinceMs) => {
    const sighting = sight(line);
    if (sighting.kind === 'noise') return;
    if (sighting.kind === 'failure') failed = true;
    say(`${(sinceMs / 1000).toFixed(0).padStart(4)} s  ${sighting.text}`);
  });
  void vm.off.then(() => {
    failed = true;
  });
  // Each visit by SSH costs an emulated machine a second: it is asked only when its console says that it is ready to answer.
  const arrived = new RegExp(`${isNode ? 'node \\S+ is Ready' : 'login:'}|${failures.source}`);
  await vm.console.waitFor(arrived, { timeoutMs: limitMs }).catch(() => {
    failed = true;
  });
  const command = isNode ? readyCommand : 'true';
  return (await askUntil(place, command, { deadlineMs, stop: () => failed })) !== null;
};

export const say = (line: string): void => {
  process.stderr.write(`[try] ${line}\n`);
};

import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { join } from 'node:path';
import { type Accelerator, chooseAccelerator } from './accelerator.ts';
import { qemuArguments } from './arguments.ts';
import { type Console, makeConsole } from './console.ts';
import { makeDisks } from './disks.ts';
import { type Machine, machineFiles } from './machine.ts';
import { restoreMemory } from './memory.ts';
import { connectQmp, type Qmp, type QmpStream } from './qmp.ts';
import { firmwareDir, fromTools, qemuFromTools } from './tools.ts';
import { startTpm } from './tpm.ts';

/** A machine that is on. */
export type Vm = {
  readonly machine: Machine;
  readonly pid: number;
  readonly console: Console;
  readonly qmp: Qmp;
  /** Types on the serial line. */
  readonly type: (text: string) => void;
  /** Cuts the power: what the guest has not flushed is lost. */
  readonly kill: () => Promise<void>;
  /** Presses the power button and waits until the guest has shut down. */
  readonly powerdown: (options: { readonly timeoutMs: number }) => Promise<void>;
  /** Writes what the screen shows as a PNG. */
  readonly screenshot: (path: string) => Promise<void>;
  /** Resolves when the machine is off, by whatever way. */
  readonly off: Promise<void>;
};

export type StartOptions = {
  readonly tools: string;
  /** Leave it on when this process ends. */
  readonly outlives?: boolean;
  /** Begin from this memory snapshot instead of from the firmware. */
  readonly restoreFrom?: string;
};

/** Powers the machine on. */
export const startVm = async (machine: Machine, options: StartOptions): Promise<Vm> => {
  const { tools, restoreFrom } = options;
  await makeDisks(machine, tools);
  if (machine.tpm !== undefined) await startTpm(machine.tpm);
  const child = startQemu(machine, options, await chooseAccelerator(tools));
  const console = makeConsole(Date.now);
  const off = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.once('exit', () => console.end('the machine is off'));
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await off;
  };

  const qmp = await connectQmp(streamOf(child, join(machine.dir, machineFiles.qemuLog)));
  const serial = await connectSerial(machine, console);
  if (restoreFrom !== undefined) await restoreMemory(qmp, restoreFrom);
  await qmp.ask('cont');
  return {
    machine,
    console,
    qmp,
    off,
    kill,
    pid: child.pid ?? 0,
    type: (text) => serial.write(text),
    powerdown: async ({ timeoutMs }) => {
      await qmp.ask('system_powerdown');
      await within(off, timeoutMs, 'The machine did not shut down');
    },
    screenshot: async (path) => {
      await qmp.ask('screendump', { filename: path, format: 'png' });
    },
  };
};

const startQemu = (machine: Machine, options: StartOptions, accelerator: Accelerator): ChildProcess => {
  const { tools, restoreFrom, outlives = false } = options;
  const powerOn = { accelerator, firmware: firmwareDir(tools), restore: restoreFrom !== undefined };
  const qemu = qemuFromTools(tools, qemuArguments(machine, powerOn));
  const [command, ...args] = outlives ? qemu : diesWithUs(tools, qemu);
  const errors = openSync(join(machine.dir, machineFiles.qemuLog), 'w');
  return spawn(command, args, { cwd: machine.dir, stdio: ['pipe', 'pipe', errors], detached: outlives });
};

// However this process ends: a machine that nobody holds would burn a core for ever.
const diesWithUs = (tools: string, argv: readonly string[]): [string, ...string[]] =>
  fromTools(tools, 'setpriv', ['--pdeathsig', 'KILL', ...argv]);

const streamOf = ({ stdin, stdout }: ChildProcess, log: string): QmpStream => {
  if (stdin === null || stdout === null) throw new Error('unreachable: QEMU was started with pipes');
  stdout.setEncoding('utf8');
  return {
    write: (text) => stdin.write(text),
    onText: (listener) => stdout.on('data', listener),
    onClose: (listener) => stdout.once('close', () => listener(readFileSync(log, 'utf8').trim())),
  };
};

const connectSerial = async ({ dir }: Machine, console: Console): Promise<Socket> => {
  const socket = createConnection(join(dir, machineFiles.serialSocket));
  socket.setEncoding('utf8');
  socket.on('data', (chunk) => console.take(String(chunk)));
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  socket.on('error', () => socket.destroy());
  return socket;
};

/** The promise, or an error when it takes longer. */
export const within = async <T>(promise: Promise<T>, timeoutMs: number, otherwise: string): Promise<T> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`${otherwise} in ${timeoutMs / 1000} s`)), timeoutMs);
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

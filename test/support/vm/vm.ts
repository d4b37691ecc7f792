import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { join } from 'node:path';
import { qemuArguments } from './arguments.ts';
import { type Console, makeConsole } from './console.ts';
import { makeDisks } from './disks.ts';
import { type Machine, machineFiles } from './machine.ts';
import { restoreMemory } from './memory.ts';
import { connectQmp, type Qmp, type QmpStream } from './qmp.ts';
import { firmwareDir, qemuFromTools } from './tools.ts';

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
  const { tools, restoreFrom, outlives = false } = options;
  await makeDisks(machine, tools);
  const child = startQemu(machine, options);
  const off = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await off;
  };
  if (!outlives) killWithUs(child);

  const qmp = await connectQmp(streamOf(child));
  const console = makeConsole(Date.now);
  const serial = await connectSerial(machine, console);
  off.then(() => console.end('the machine is off'));
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

const startQemu = (machine: Machine, { tools, outlives, restoreFrom }: StartOptions): ChildProcess => {
  const powerOn = restoreFrom === undefined ? {} : { restoreFrom };
  const [command, ...args] = qemuFromTools(tools, qemuArguments(machine, firmwareDir(tools), powerOn));
  const errors = openSync(join(machine.dir, 'qemu.log'), 'a');
  return spawn(command, args, {
    cwd: machine.dir,
    stdio: ['pipe', 'pipe', errors],
    detached: outlives ?? false,
  });
};

const streamOf = ({ stdin, stdout }: ChildProcess): QmpStream => {
  if (stdin === null || stdout === null) throw new Error('unreachable: QEMU was started with pipes');
  stdout.setEncoding('utf8');
  return {
    write: (text) => stdin.write(text),
    onText: (listener) => stdout.on('data', listener),
    onClose: (listener) => stdout.once('close', listener),
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

const killWithUs = (child: ChildProcess): void => {
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.removeListener('exit', kill));
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

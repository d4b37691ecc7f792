import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { once } from '../once.ts';
import type { Host } from './host.ts';
import * as files from './linux/files.ts';

/** Asked for by each file that is fetched: the engine takes its time to find out that a module is loaded. */
const receiving = once(() => import('./linux/receive.ts'));

/** The machine we run on. What costs milliseconds of start is loaded when it is needed: a stage that writes files runs nothing. */
export const linuxHost: Host = {
  run: async (argv, options) => (await import('./linux/run.ts')).run(argv, options),
  stat: files.stat,
  read: files.read,
  readLink: (path) => files.readlink(path),
  realPath: files.realPath,
  list: files.list,
  digest: files.digest,
  makeDirectory: files.makeDirectory,
  write: files.write,
  zero: files.zero,
  rename: files.rename,
  remove: files.remove,
  link: files.link,
  chmod: files.chmod,
  chown: files.lchown,
  sync: files.sync,
  receive: async (target) => (await receiving()).receive(target),
  ask: async (question) => (await import('./linux/ask.ts')).ask(question),
  variable: (name) => process.env[name],
  // Only `glowplug-node facts` asks.
  inventory: async () => (await import('./linux/inventory.ts')).inventory(),
  nowMs: Date.now,
  randomHex: (bytes) => randomBytes(bytes).toString('hex'),
  pause: async (ms) => {
    await setTimeout(ms);
  },
};

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';

const socketName = 'swtpm.sock';

export const tpmSocket = (dir: string): string => join(dir, socketName);

/** Plugs a TPM in, whose memory is in the folder; it ends with the machine that talks to it, or with this process. */
export const startTpm = async (dir: string): Promise<void> => {
  mkdirSync(dir, { recursive: true });
  rmSync(tpmSocket(dir), { force: true });
  const heard = new AbortController();
  const changes = watch(dir, { signal: heard.signal });
  const argv = ['--pdeathsig', 'KILL', 'swtpm', 'socket', '--tpm2', '--terminate'];
  const state = ['--tpmstate', `dir=${dir}`, '--ctrl', `type=unixio,path=${tpmSocket(dir)}`];
  const child = spawn('setpriv', [...argv, ...state], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`Cannot start a TPM in "${dir}": swtpm ended`);
  });
  ended.catch(() => {});
  while (!existsSync(tpmSocket(dir))) await Promise.race([once(changes, 'change'), ended]);
  heard.abort();
};

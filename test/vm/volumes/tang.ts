import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { execa } from 'execa';

/** A tang server on the loopback address, which machines reach as 10.0.2.2. */
export type TangServer = {
  readonly url: string;
  readonly thumbprint: string;
  readonly stop: () => Promise<void>;
};

const libexec = '/usr/libexec';

/** Debian's own, which speaks on its standard input and output: systemd's socket would start it for each connection. */
export const serveTang = async (keys: string): Promise<TangServer> => {
  mkdirSync(keys);
  await execa(`${libexec}/tangd-keygen`, [keys]);
  const server = createServer((socket) => answer(socket, keys)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { stdout } = await execa('tang-show-keys', [port]);
  return {
    url: `http://10.0.2.2:${port}`,
    thumbprint: stdout.trim(),
    stop: async () => {
      server.close();
      await once(server, 'close');
    },
  };
};

const answer = (socket: Socket, keys: string): void => {
  const tangd = spawn(`${libexec}/tangd`, [keys], { stdio: ['pipe', 'pipe', 'ignore'] });
  socket.pipe(tangd.stdin);
  tangd.stdout.pipe(socket);
  socket.on('error', () => tangd.kill());
  socket.on('close', () => tangd.kill());
  tangd.stdin.on('error', () => socket.destroy());
};

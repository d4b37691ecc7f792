import * as fs from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseScoped } from '../../fetch/scoped.ts';

export type Relay = AsyncDisposable & {
  /** The URL as fetch() takes it. */
  readonly url: string;
  /** Socket that leads there; undefined, fetch() finds it alone. */
  readonly unix?: string;
};

/** fetch() knows no interface in an address (`[fe80::1%25eth0]`), the kernel does: a socket of ours leads there. */
export const openRelay = async (url: string): Promise<Relay> => {
  const scoped = parseScoped(url);
  if (scoped === null) return { url, [Symbol.asyncDispose]: async () => {} };
  // Loaded only by who needs it: that costs milliseconds.
  const net = await import('node:net');
  const folder = await fs.mkdtemp(join(tmpdir(), 'glowplug-relay-'));
  const unix = join(folder, 'socket');
  const server = net.createServer((near) =>
    relay(near, net.connect({ host: scoped.address, port: scoped.port })),
  );
  await new Promise<void>((resolve) => server.listen(unix, resolve));
  return {
    url: scoped.url,
    unix,
    [Symbol.asyncDispose]: async () => {
      server.close();
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
};

const relay = (near: Socket, far: Socket): void => {
  far.on('error', () => near.destroy());
  near.on('error', () => far.destroy());
  near.on('close', () => far.destroy());
  near.pipe(far).pipe(near);
};

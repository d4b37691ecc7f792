import { afterAll, expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureOf } from '../../test/support/failure.ts';
import { makeTrust } from '../../test/support/tls.ts';
import { linuxHost } from '../host/linux.ts';
import { fetchTo } from './fetch.ts';
import { freshFetching } from './fetching.ts';

const folder = mkdtempSync(join(tmpdir(), 'glowplug-trouble-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Why a fetch fails that has time for one attempt. */
const failing = (source: string, more: object = {}) => {
  const timeouts = { headersMs: 1000, totalMs: 150 };
  const wish = { resource: { source, httpHeaders: [] }, to: join(folder, 'file'), limitBytes: 100 };
  return failureOf(fetchTo(wish, { ...freshFetching(linuxHost, () => {}), timeouts, ...more }));
};

const withServer = async (
  [from, until]: readonly [string, string],
  check: (port: number | undefined, authorities: readonly string[]) => Promise<void>,
  hostname = '127.0.0.1',
): Promise<void> => {
  const inside = mkdtempSync(join(folder, 'trust-'));
  const { cert, key, authority } = await makeTrust(inside, [from, until]);
  const server = Bun.serve({
    port: 0,
    hostname,
    tls: { cert, key },
    fetch: () => new Response(''),
  });
  try {
    await check(server.port, [authority]);
  } finally {
    await server.stop(true);
  }
};

test('fetchTo() tells of a clock that is behind', () =>
  withServer(['20900101000000Z', '20910101000000Z'], async (port, authorities) => {
    expect(await failing(`https://localhost:${port}/`, { authorities })).toMatch(
      /is not yet valid: this machine's clock says 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ \(is it behind/,
    );
  }));

test('fetchTo() tells of a certificate that has expired', () =>
  withServer(['20100101000000Z', '20110101000000Z'], async (port, authorities) => {
    expect(await failing(`https://localhost:${port}/`, { authorities })).toContain(
      'has expired: this machine',
    );
  }));

test('fetchTo() tells of a certificate for another name', () =>
  withServer(
    ['20200101000000Z', '20900101000000Z'],
    async (port, authorities) => {
      expect(await failing(`https://127.0.0.2:${port}/`, { authorities })).toContain('is for another name');
    },
    '127.0.0.2',
  ));

test('fetchTo() tells that nothing listens', async () => {
  expect(await failing('http://127.0.0.1:1/')).toContain('nothing listens at "127.0.0.1:1"');
});

test('fetchTo() tells that a name is not known', async () => {
  expect(await failing('http://no-such-host.invalid/')).toMatch(/is not known|DNS does not answer/);
});

test('fetchTo() tells that a port does not speak TLS', async () => {
  const server = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: () => new Response('') });
  expect(await failing(`https://127.0.0.1:${server.port}/`)).toContain('does not speak TLS');
  await server.stop(true);
});

test('fetchTo() tells how long it waited', async () => {
  const server = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: () => new Promise<Response>(() => {}) });
  const timeouts = { headersMs: 100, totalMs: 200 };
  expect(await failing(`http://127.0.0.1:${server.port}/`, { timeouts })).toContain('no answer in 0.1 s');
  await server.stop(true);
});

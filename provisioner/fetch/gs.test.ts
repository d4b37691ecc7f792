import { afterAll, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureOf } from '../../test/support/failure.ts';
import { serveGcpMetadata, serveGcs } from '../../test/support/fake-metadata.ts';
import { linuxHost } from '../host/linux.ts';
import { fetchTo } from './fetch.ts';
import { freshFetching } from './fetching.ts';
import { gsUrl } from './gs.ts';

const folder = mkdtempSync(join(tmpdir(), 'glowplug-gs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const to = join(folder, 'file');

const objects = {
  'configs/public': { body: 'for all', isPublic: true },
  'configs/a b': { body: 'mine', isPublic: false },
};

/** A machine fetches a source; `token`: what its service account has. */
const fetching = async (source: string, token: string | null) => {
  const storage = serveGcs(objects, 'hush-right');
  const metadata = serveGcpMetadata(token);
  const variables: Record<string, string> = {
    STORAGE_EMULATOR_HOST: storage.host,
    GCE_METADATA_HOST: metadata.host,
  };
  const host = { ...linuxHost, variable: (name: string) => variables[name] };
  try {
    const failure = await failureOf(
      fetchTo(
        { resource: { source, httpHeaders: [] }, to, limitBytes: 1000 },
        freshFetching(host, () => {}),
      ),
    );
    return { failure, asked: storage.asked, text: failure === '' ? readFileSync(to, 'utf8') : '' };
  } finally {
    await Promise.all([storage.stop(), metadata.stop()]);
  }
};

test('fetchTo() reads gs: with the service account of its machine', async () => {
  expect(await fetching('gs://configs/a%20b', 'hush-right')).toMatchObject({
    text: 'mine',
    asked: ['configs/a b with a token'],
  });
});

test('fetchTo() reads gs: as anybody where there is no service account', async () => {
  expect(await fetching('gs://configs/public', null)).toMatchObject({
    text: 'for all',
    asked: ['configs/public'],
  });
});

test('fetchTo() reads gs: as anybody what its service account may not', async () => {
  expect((await fetching('gs://configs/public', 'hush-wrong')).text).toBe('for all');
});

test('fetchTo() says as whom it asked for gs:, and nothing secret', async () => {
  const { failure } = await fetching('gs://configs/a%20b', 'hush-wrong');
  expect(failure).toContain('with the service account of this machine, then without any');
  expect(failure).not.toContain('hush');
});

test.each([
  ['gs://b/o/p', 'https://storage.googleapis.com/b/o/p'],
  ['gs://b/o?secret', 'https://storage.googleapis.com/b/o'],
  ['gs://b', null],
])('gsUrl() finds %s', (source, url) => {
  expect(gsUrl(source, undefined)).toBe(url);
});

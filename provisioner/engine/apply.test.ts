import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { sha512, utf8 } from '../bytes.ts';
import { silent } from '../console/silent.ts';
import { recordingHost } from '../host/recording.ts';
import { groups } from '../stages/groups.ts';
import { applyConfig } from './apply.ts';

test.each([
  { what: 'all that is asked', only: [] },
  { what: 'the stage that asks alone', only: ['files' as const] },
])('applyConfig() of $what leaves of what it fetched the files themselves', async ({ only }) => {
  const hashes = { sha256: '', sha512: sha512(utf8('')) };
  const { host, text } = recordingHost({
    tree: { '/r/etc': { folder: true } },
    download: () => ({ outcome: 'done', digests: { bytes: 0, hashes, tail: '' } }),
  });
  const config = configOf({
    storage: { files: [{ path: '/etc/f', contents: { source: 'http://x.test/f' } }] },
  });
  const where = { root: '/r', disks: [], names: [] };
  const { end } = await applyConfig({
    host,
    where,
    config: { ...config, scope: 'config' },
    only,
    group: groups.files,
    progress: silent,
  });
  expect([end, text('/r/etc/f')]).toEqual(['done', '']);
  expect(await host.list('/run/glowplug/fetched')).toEqual([]);
});

import { expect, test } from 'bun:test';
import { utf8 } from '../bytes.ts';
import { recordingHost } from '../host/recording.ts';
import { findConfig } from './index.ts';

const fwCfg = (name: string) => `/sys/firmware/qemu_fw_cfg/by_name/${name}/raw`;

const everything = {
  '/run/ignition/user.ign': 'runtime',
  '/etc/ignition/user.ign': 'local',
  '/usr/lib/ignition/user.ign': 'system',
  '/usr/lib/glowplug/config.json': 'own',
  [fwCfg('opt/org.glowplug/config')]: 'ours',
  [fwCfg('opt/com.coreos/config')]: 'theirs',
};

const found = async (tree: Readonly<Record<string, string>>, line = '') => {
  const config = await findConfig(recordingHost({ tree }).host, line, () => {});
  return config === null ? null : new TextDecoder().decode(config.bytes);
};

test('findConfig() asks runtime, local and system folders, the initramfs, then the platform', async () => {
  const left: Record<string, string> = { ...everything };
  const order = [];
  for (const path of Object.keys(everything)) {
    order.push(await found(left));
    delete left[path];
  }
  expect(order).toEqual(['runtime', 'local', 'system', 'own', 'ours', 'theirs']);
  expect(await found(left)).toBeNull();
});

test.each([
  ['glowplug.config.url=http://a.test/b', /^application\/vnd\.glowplug/, /^glowplug\//],
  ['ignition.config.url=http://a.test/b', /^application\/vnd\.coreos\.ignition/, /^Ignition\//],
  [
    'ignition.config.url=http://c.test/ glowplug.config.url=http://a.test/b',
    /^application\/vnd\.glowplug/,
    /^glowplug\//,
  ],
])('findConfig() asks %s before all of them', async (line, accept, agent) => {
  const hashes = { sha256: '', sha512: '' };
  const headers: Readonly<Record<string, string>>[] = [];
  const { host } = recordingHost({
    tree: everything,
    download: (request) => {
      headers.push(request.headers);
      return { outcome: 'done', digests: { bytes: 0, hashes, tail: '' } };
    },
  });
  expect(await findConfig(host, line, () => {})).toMatchObject({ platform: 'url', from: 'http://a.test/b' });
  expect(headers[0]?.['accept']).toMatch(accept);
  expect(headers[0]?.['user-agent']).toMatch(agent);
});

test('findConfig() brings fragments by name, those of an earlier folder in place of later ones', async () => {
  const tree = {
    '/usr/lib/ignition/base.d/10-a.ign': 'system a',
    '/usr/lib/ignition/base.d/20-b.ign': 'system b',
    '/etc/ignition/base.d/10-a.ign': 'local a',
    '/run/ignition/base.d/05-c.ign': 'runtime c',
    '/usr/lib/ignition/base.platform.d/qemu/10-d.ign': 'qemu d',
    '/usr/lib/ignition/base.platform.d/metal/10-e.ign': 'metal e',
    '/usr/lib/ignition/user.ign': 'user',
  };
  const config = await findConfig(recordingHost({ tree }).host, 'glowplug.platform=qemu', () => {});
  const texts = config?.bases.map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(texts).toEqual(['runtime c', 'local a', 'system b', 'qemu d']);
});

test('findConfig() takes fragments alone for the config', async () => {
  const tree = { '/usr/lib/ignition/base.d/a': 'a', '/usr/lib/ignition/base.d/b': 'b' };
  expect(await findConfig(recordingHost({ tree }).host, '', () => {})).toMatchObject({
    platform: 'base',
    bytes: utf8('b'),
    bases: [{ bytes: utf8('a') }],
  });
});

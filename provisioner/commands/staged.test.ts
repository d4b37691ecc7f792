import { expect, test } from 'bun:test';
import { ignition, serving } from '../../test/support/served-configs.ts';
import { utf8 } from '../bytes.ts';
import { readCache } from '../engine/config-cache.ts';
import { apply } from './apply.ts';
import { parseOptions } from './options.ts';

const fileOf = (path: string, text: string) => ({
  storage: { files: [{ path, contents: { source: `data:,${text}` } }] },
});

/** What `--stage fetch` makes of these files. */
const fetched = async (files: Readonly<Record<string, object | ''>>) => {
  const { host } = serving({});
  for (const [path, config] of Object.entries(files))
    await host.write(path, [{ bytes: utf8(config === '' ? '' : JSON.stringify(config)) }]);
  const words = ['--stage', 'fetch', '--config-cache', '/cache', '--system-config-dir', '/system'];
  const screen = { write: () => {}, complain: () => {}, isTerminal: false, nowMs: () => 0 };
  const exitCode = await apply(parseOptions(['apply', '--config', '/config.ign', ...words]), host, screen);
  const cache = await readCache(host, '/cache');
  return {
    exitCode,
    files: cache?.config.storage.files.map(({ path, contents }) => [path, contents?.source]),
  };
};

test('fetch takes an empty file for a config that asks for nothing', async () => {
  expect(await fetched({ '/config.ign': '' })).toEqual({ exitCode: 0, files: [] });
});

test('fetch merges fragments below the config, those for its platform above the others', async () => {
  const bases = {
    '/system/base.d/a.ign': ignition(fileOf('/etc/a', 'base')),
    '/system/base.platform.d/file/b.ign': ignition(fileOf('/etc/a', 'platform')),
    '/system/base.platform.d/qemu/c.ign': ignition(fileOf('/etc/a', 'elsewhere')),
  };
  expect(await fetched({ '/config.ign': '', ...bases })).toMatchObject({
    files: [['/etc/a', 'data:,platform']],
  });
  expect(await fetched({ '/config.ign': ignition(fileOf('/etc/a', 'own')), ...bases })).toMatchObject({
    files: [['/etc/a', 'data:,own']],
  });
});

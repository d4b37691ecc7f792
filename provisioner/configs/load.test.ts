import { expect, test } from 'bun:test';
import type { Config } from '../../schema/v1/config.ts';
import { configOf } from '../../test/support/config.ts';
import { bootDisk, factsOf } from '../../test/support/machine-model.ts';
import {
  file,
  hostname,
  ignition,
  merge,
  ready,
  replace,
  serving,
  spec,
} from '../../test/support/served-configs.ts';

import { utf8 } from '../bytes.ts';
import { planAll } from '../stages/index.ts';
import { readyConfig } from './load.ts';

test('readyConfig() merges what a config names, in order, and the later wins', async () => {
  const { config } = await ready(
    spec({ ...hostname('a'), ...file('/etc/a', 'a') }, merge('http://x.test/1', 'http://x.test/2')),
    {
      'http://x.test/1': spec({ host: { hostname: 'b', timezone: 'UTC' } }),
      'http://x.test/2': spec(hostname('c')),
    },
  );
  expect(config?.host).toMatchObject({ hostname: 'c', timezone: 'UTC' });
  expect(config?.storage.files).toHaveLength(1);
});

test('readyConfig() merges depth first', async () => {
  const { config, asked } = await ready(spec({}, merge('http://x.test/1', 'http://x.test/2')), {
    'http://x.test/1': spec(hostname('outer'), merge('http://x.test/inner')),
    'http://x.test/inner': spec(hostname('inner')),
    'http://x.test/2': spec({ host: { locale: 'C' } }),
  });
  expect(asked.map(({ url }) => url)).toEqual(['http://x.test/1', 'http://x.test/inner', 'http://x.test/2']);
  expect(config?.host).toMatchObject({ hostname: 'inner', locale: 'C' });
});

test('readyConfig() follows what replaces a config, and nothing is left of that', async () => {
  const { config } = await ready(spec(hostname('a'), replace('http://x.test/1')), {
    'http://x.test/1': spec({ host: { timezone: 'UTC' } }, { ...replace('http://x.test/2') }),
    'http://x.test/2': spec({ host: { locale: 'C' } }),
  });
  expect(config?.host).toMatchObject({ locale: 'C' });
  expect(config?.host).not.toHaveProperty('hostname');
});

test('readyConfig() leaves no references in the result', async () => {
  const { config } = await ready(spec({}, merge('http://x.test/1')), {
    'http://x.test/1': spec({}, merge('data:,%7B%22glowplug%22:%7B%22version%22:%221.0.0%22%7D%7D')),
  });
  expect(config?.glowplug.config).toEqual({ merge: [] });
});

test('readyConfig() merges an Ignition config into a spec, and a spec into an Ignition config', async () => {
  const one = await ready(spec(file('/etc/a', 'a'), merge('http://x.test/1')), {
    'http://x.test/1': ignition(file('/etc/b', 'b')),
  });
  const other = await ready(ignition(file('/etc/a', 'a'), merge('http://x.test/1')), {
    'http://x.test/1': spec(hostname('b')),
  });
  expect(one.config?.storage.files.map(({ path }) => path)).toEqual(['/etc/a', '/etc/b']);
  expect(other.config?.host.hostname).toBe('b');
  expect(other.read).toMatchObject({ kind: 'ignition' });
});

test('readyConfig() asks as Ignition does for what an Ignition config names, with the author’s headers above', async () => {
  const source = 'http://x.test/1';
  const headers = [
    { name: 'Accept', value: 'text/plain' },
    { name: 'Authorization', value: 'hush' },
  ];
  const { asked } = await ready(
    ignition({}, { config: { merge: [{ source }, { source: 'http://x.test/2', httpHeaders: headers }] } }),
    {
      [source]: ignition(),
      'http://x.test/2': ignition(),
    },
  );
  expect(asked[0]?.headers).toMatchObject({
    accept: 'application/vnd.coreos.ignition+json;version=3.6.0, */*;q=0.1',
    'accept-encoding': 'identity',
    'user-agent': expect.stringMatching(/^Ignition\//),
  });
  expect(asked[1]?.headers).toMatchObject({ accept: 'text/plain', authorization: 'hush' });
});

test('readyConfig() says for a spec that it takes both kinds', async () => {
  const { asked } = await ready(spec({}, merge('http://x.test/1')), { 'http://x.test/1': spec() });
  expect(asked[0]?.headers['accept']).toMatch(
    /vnd\.glowplug\+json;version=1\.0\.0, .*ignition\+json;version=3\.6\.0;q=0\.9/,
  );
});

test('readyConfig() fetches the next config by the proxy and the time limits of those before', async () => {
  const proxy = { httpProxy: 'http://p.test:3128', noProxy: ['y.test'] };
  const { asked } = await ready(spec({}, merge('http://x.test/1', 'http://x.test/2', 'http://y.test/3')), {
    'http://x.test/1': spec(
      {},
      { proxy, timeouts: { httpResponseHeaders: 3 }, ...merge('http://x.test/inner') },
    ),
    'http://x.test/inner': spec(),
    'http://x.test/2': spec(),
    'http://y.test/3': spec(),
  });
  expect(asked.map((request) => [request.proxy, request.headersTimeoutMs])).toEqual([
    [undefined, 10_000],
    ['http://p.test:3128', 3000],
    ['http://p.test:3128', 3000],
    [undefined, 3000],
  ]);
});

test('readyConfig() trusts for the next config whom those before trust', async () => {
  const pem = '-----BEGIN CERTIFICATE-----\nx\n';
  const security = { tls: { certificateAuthorities: [{ source: `data:,${encodeURIComponent(pem)}` }] } };
  const { asked } = await ready(spec({}, merge('https://x.test/1', 'https://x.test/2')), {
    'https://x.test/1': spec({}, { security }),
    'https://x.test/2': spec(),
  });
  expect(asked.map(({ authorities }) => authorities)).toEqual([[], [pem]]);
});

test('readyConfig() lays a config over the image’s own fragments, which name nothing further', async () => {
  const { host, asked } = serving({});
  const bytes = (document: object) => utf8(JSON.stringify(document));
  const bases = [
    { bytes: bytes(ignition(file('/etc/a', 'base'), merge('http://x.test/1'))), from: 'base' },
    { bytes: bytes(ignition(file('/etc/b', 'base'))), from: 'base-2' },
  ];
  const read = await readyConfig(
    { bytes: bytes(ignition(file('/etc/a', 'own'))), from: 'first', bases },
    { host, onRetry: () => {} },
  );
  const files = 'config' in read ? read.config.storage.files : [];
  expect(files.map(({ path, contents }) => `${path} ${contents?.source}`)).toEqual([
    '/etc/a data:,own',
    '/etc/b data:,base',
  ]);
  expect(asked).toEqual([]);
});

test('readyConfig() of the spec that first boot records is recorded the same again', async () => {
  const recorded = (config: Config | null): string => {
    const { steps } = planAll(config ?? configOf({}), factsOf([bootDisk()]));
    const step = steps.find((one) => one.kind === 'write-file' && one.path === '/var/lib/glowplug/spec.json');
    if (step?.kind !== 'write-file' || step.contents?.from !== 'plan') throw new Error('unreachable');
    return new TextDecoder().decode(step.contents.bytes);
  };
  const first = await ready(spec(hostname('a'), merge('http://x.test/1')), {
    'http://x.test/1': spec(file('/etc/b', 'b')),
  });
  const record = recorded(first.config);
  expect(record).toContain('/etc/b');
  expect(recorded((await ready(JSON.parse(record))).config)).toBe(record);
});

import { expect, test } from 'bun:test';
import { failureOf } from '../../test/support/failure.ts';
import { hostname, merge, ready, replace, spec } from '../../test/support/served-configs.ts';
import { sha512, utf8 } from '../bytes.ts';

test('readyConfig() takes compressed and verified configs', async () => {
  const text = JSON.stringify(spec(hostname('a')));
  const reference = {
    source: 'http://x.test/1',
    compression: 'gzip',
    verification: { hash: `sha512-${sha512(utf8(text))}` },
  };
  const { config } = await ready(spec({}, { config: { merge: [reference] } }), {
    'http://x.test/1': new Uint8Array(Bun.gzipSync(text)),
  });
  expect(config?.host.hostname).toBe('a');
});

test('readyConfig() refuses a config that is not the wanted one', async () => {
  const reference = { source: 'http://x.test/1?k=hush', verification: { hash: `sha256-${'0'.repeat(64)}` } };
  const failure = await failureOf(
    ready(spec({}, { config: { merge: [reference] } }), { 'http://x.test/1?k=hush': spec() }),
  );
  expect(failure).toContain('Cannot accept "http://x.test/1?(secret)"');
  expect(failure).toContain('(a config that first asks for)');
});

test('readyConfig() names the way of configs that go round', async () => {
  const going = ready(spec({}, merge('http://x.test/1')), {
    'http://x.test/1': spec({}, merge('http://x.test/2?k=hush')),
    'http://x.test/2?k=hush': spec({}, replace('http://x.test/1')),
  });
  expect(await failureOf(going)).toBe(
    'Cannot merge configs that go round: "first" -> "http://x.test/1" -> "http://x.test/2?(secret)" -> "http://x.test/1"',
  );
});

test('readyConfig() merges one config twice where it does not go round', async () => {
  const { config } = await ready(spec({}, merge('http://x.test/1', 'http://x.test/2')), {
    'http://x.test/1': spec({}, merge('http://x.test/base')),
    'http://x.test/2': spec({}, merge('http://x.test/base')),
    'http://x.test/base': spec(hostname('a')),
  });
  expect(config?.host.hostname).toBe('a');
});

test('readyConfig() goes so deep and no deeper', async () => {
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, i) => [
        `http://x.test/${i}`,
        i + 1 < length ? spec({}, merge(`http://x.test/${i + 1}`)) : spec(hostname('deep')),
      ]),
    );
  expect((await ready(spec({}, merge('http://x.test/0')), chain(10))).config?.host.hostname).toBe('deep');
  expect(await failureOf(ready(spec({}, merge('http://x.test/0')), chain(11)))).toContain(
    'more than 10 deep',
  );
});

test('readyConfig() merges so many and no more', async () => {
  const sources = Array.from({ length: 100 }, (_, i) => `http://x.test/${i}`);
  const documents = Object.fromEntries(sources.map((source) => [source, spec()]));
  expect(await failureOf(ready(spec({}, merge(...sources)), documents))).toContain('more than 100 configs');
});

test('readyConfig() counts the bytes of all configs together', async () => {
  const half = new Uint8Array(33 * 2 ** 20).fill(0x20);
  half.set(utf8(JSON.stringify(spec())));
  const failure = await failureOf(
    ready(spec({}, merge('http://x.test/1', 'http://x.test/2')), {
      'http://x.test/1': half,
      'http://x.test/2': half,
    }),
  );
  expect(failure).toContain('Cannot use "http://x.test/2": it has more than');
});

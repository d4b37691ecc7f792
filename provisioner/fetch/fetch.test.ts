import { expect, test } from 'bun:test';
import { failureOf } from '../../test/support/failure.ts';
import { sha256 } from '../bytes.ts';
import type { Download, Downloaded } from '../host/host.ts';
import { recordingHost } from '../host/recording.ts';
import { fetchTo, type Wish } from './fetch.ts';
import { freshFetching, type Retry } from './fetching.ts';
import { delayMs, isTold } from './retry.ts';

const done: Downloaded = {
  outcome: 'done',
  digests: { bytes: 3, hashes: { sha256: 'aa', sha512: 'bb' }, tail: '' },
};
const wish = (more: Partial<Wish['resource']> = {}): Wish => ({
  resource: { source: 'http://a.test/f?token=hush', httpHeaders: [], ...more },
  to: '/f',
  limitBytes: 10,
});

/** Answers one after another, the last for ever. */
const answering = (...answers: readonly Downloaded[]) => {
  const left = [...answers];
  const retries: Retry[] = [];
  const recording = recordingHost({
    download: (): Downloaded => (left.length > 1 ? left.shift() : left[0]) ?? done,
  });
  const fetching = {
    ...freshFetching(recording.host, (retry) => void retries.push(retry)),
    timeouts: { headersMs: 1000, totalMs: 60_000 },
  };
  const said = (start: string) => recording.said.filter((line) => line.startsWith(start));
  return { fetching, said, retries };
};

test('fetchTo() gives size and hash', async () => {
  expect(await fetchTo(wish(), answering(done).fetching)).toEqual({ sha512: 'bb', bytes: 3 });
});

test('delayMs() doubles from 200 ms to 5 s', () => {
  expect([0, 1, 2, 3, 4, 5, 50].map(delayMs)).toEqual([200, 400, 800, 1600, 3200, 5000, 5000]);
});

test('fetchTo() tries again after trouble of the server or the network', async () => {
  const { fetching, said } = answering(
    { outcome: 'status', status: 503 },
    { outcome: 'network', reason: 'reset' },
    done,
  );
  await fetchTo(wish(), fetching);
  expect(said('pause')).toEqual(['pause 200', 'pause 400']);
});

test('fetchTo() takes any other status for final', async () => {
  const { fetching, said } = answering({ outcome: 'status', status: 404 });
  expect(await failureOf(fetchTo(wish(), fetching))).toContain(
    'Cannot fetch "http://a.test/f?(secret)": the server answered with status 404',
  );
  expect(said('pause')).toEqual([]);
});

test('fetchTo() gives up when its time is over', async () => {
  const { fetching } = answering({ outcome: 'network', reason: 'connection refused' });
  expect(await failureOf(fetchTo(wish(), fetching))).toContain('connection refused');
});

test('fetchTo() refuses other bytes than the wanted ones', async () => {
  const verification = { hash: `sha256-${sha256(new Uint8Array())}` };
  expect(await failureOf(fetchTo(wish({ verification }), answering(done).fetching))).toContain(
    'its sha256 is "aa" and',
  );
});

test('fetchTo() sends the author’s headers, and not to where he did not send it', async () => {
  const httpHeaders = [{ name: 'Authorization', value: 'hush' }, { name: 'User-Agent' }];
  const { fetching, said } = answering({ outcome: 'redirect', location: 'https://b.test/g' }, done);
  await fetchTo(wish({ httpHeaders }), fetching);
  expect(said('download')).toEqual([
    'download http://a.test/f?token=hush {"accept":"*/*","accept-encoding":"identity","authorization":"hush"}',
    'download https://b.test/g {"accept":"*/*","accept-encoding":"identity","user-agent":"glowplug/1"}',
  ]);
});

test('fetchTo() does not follow from https to http', async () => {
  const { fetching } = answering({ outcome: 'redirect', location: 'http://b.test/g' });
  expect(await failureOf(fetchTo(wish({ source: 'https://a.test/f' }), fetching))).toContain(
    'it redirects to "http://b.test/g"',
  );
});

test('fetchTo() does not go round for ever', async () => {
  const { fetching } = answering({ outcome: 'redirect', location: 'http://a.test/f' });
  expect(await failureOf(fetchTo(wish(), fetching))).toContain('more than 10 redirects');
});

test('fetchTo() asks the network of the initramfs to start', async () => {
  const tree = { '/etc/initrd-release': '', '/usr/lib/systemd/system/glowplug-network.target': '' };
  const asked: Download[] = [];
  const { host, said } = recordingHost({ tree, download: (request) => (asked.push(request), done) });
  const fetching = freshFetching(host, () => {});
  await Promise.all([fetchTo(wish(), fetching), fetchTo(wish(), fetching)]);
  expect(said.filter((line) => line.startsWith('systemctl'))).toHaveLength(1);
  expect(said[0]).toBe('systemctl start glowplug-network.target');
});

test('fetchTo() tells why it tries again, now and then', async () => {
  const { fetching, retries } = answering({ outcome: 'status', status: 503 });
  await failureOf(fetchTo(wish(), fetching));
  expect(retries.map(({ attempt }) => attempt)).toEqual([1, 2, 4, 8]);
  expect(retries[0]).toEqual({
    url: 'http://a.test/f?(secret)',
    reason: 'the server answered with status 503',
    attempt: 1,
  });
});

test('isTold() tells a new reason at once', () => {
  expect([isTold(3, 'a', 'a'), isTold(3, 'b', 'a'), isTold(4, 'a', 'a')]).toEqual([false, true, true]);
});

test('fetchTo() takes the proxy of the URL it asks, the one redirected to as well', async () => {
  const proxies: (string | undefined)[] = [];
  const { host } = recordingHost({
    download: ({ url, proxy }) => {
      proxies.push(proxy);
      return url === 'http://a.test/f?token=hush'
        ? { outcome: 'redirect', location: 'https://b.test/' }
        : done;
    },
  });
  const proxy = { httpProxy: 'http://p.test', httpsProxy: 'http://q.test', noProxy: [] };
  await fetchTo(wish(), { ...freshFetching(host, () => {}), proxy });
  expect(proxies).toEqual(['http://p.test', 'http://q.test']);
});

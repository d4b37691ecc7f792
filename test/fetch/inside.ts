import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { fetchTo } from '../../provisioner/fetch/fetch.ts';
import { type Fetching, freshFetching } from '../../provisioner/fetch/fetching.ts';
import { linuxHost } from '../../provisioner/host/linux.ts';
import { failureOf } from '../support/failure.ts';
import { makeTrust } from '../support/tls.ts';

/**
 * Runs in a network namespace of its own, so that real servers have the ports and addresses that they want: dnsmasq for tftp, tinyproxy,
 * web servers on a link-local address and on one that is no loopback. Prints what came of each fetch.
 */
const folder = process.argv[2] ?? '';
const to = join(folder, 'fetched');
const address = '192.0.2.1';

/** More blocks of 1408 bytes than the 16-bit block number counts. */
const long = Buffer.alloc(1408 * 65_540 + 7, 'text that is not of a power of two\n');

const prepare = async (): Promise<void> => {
  await execa('ip', ['link', 'set', 'lo', 'up']);
  await execa('ip', ['address', 'add', `${address}/32`, 'dev', 'lo']);
  await execa('ip', ['address', 'add', 'fe80::1/64', 'dev', 'lo', 'nodad']);
  mkdirSync(join(folder, 'tftp'));
  writeFileSync(join(folder, 'tftp', 'long'), long);
  writeFileSync(
    join(folder, 'proxy.conf'),
    `Port 3128\nListen ${address}\nTimeout 60\nBasicAuth me hush\nConnectPort 8443\nUser root\nGroup root\n`,
  );
};

const dnsmasq = ['--keep-in-foreground', '--conf-file=/dev/null', '--port=0', '--user=root', '--pid-file='];

/** Until it answers. */
const until = async (isReady: () => Promise<boolean>): Promise<void> => {
  // A real server tells nobody when it listens.
  for (let turn = 0; turn < 100 && !(await isReady()); turn += 1) await Bun.sleep(50);
};

const listens = (port: number, kind: 'tcp' | 'udp') => async (): Promise<boolean> =>
  (await execa('ss', ['-Hln', `--${kind}`, `sport = :${port}`])).stdout !== '';

const fetching = async (source: string, more: Partial<Fetching> = {}): Promise<string> => {
  const timeouts = { headersMs: 5000, totalMs: 100_000 };
  const wish = { resource: { source, httpHeaders: [] }, to, limitBytes: 2 ** 30 };
  const failure = await failureOf(
    fetchTo(wish, { ...freshFetching(linuxHost, () => {}), timeouts, ...more }),
  );
  return failure === '' ? readFileSync(to, 'utf8') : failure;
};

const brief = { timeouts: { headersMs: 1000, totalMs: 150 } };

const byProxy = async () => {
  const trust = await makeTrust(folder);
  const via = (request: Request) => new Response(`via ${request.headers.get('via') ?? 'nobody'}`);
  const plain = Bun.serve({ port: 8080, hostname: address, fetch: via });
  const secure = Bun.serve({
    port: 8443,
    hostname: address,
    tls: trust,
    fetch: () => new Response('by tls'),
  });
  const authorities = [trust.authority];
  const right = `http://me:hush@${address}:3128`;
  const wrong = `http://me:wrong@${address}:3128`;
  const through = { httpProxy: right, httpsProxy: right, noProxy: [] };
  const refused = { httpProxy: wrong, httpsProxy: wrong, noProxy: [] };
  const http = `http://${address}:8080/`;
  const https = `https://${address}:8443/`;
  const seen = {
    plain: await fetching(http, { proxy: through }),
    exception: await fetching(http, { proxy: { ...through, noProxy: ['192.0.2.0/24'] } }),
    secure: await fetching(https, { proxy: through, authorities }),
    plainRefused: await fetching(http, { proxy: refused }),
    secureRefused: await fetching(https, { proxy: refused, authorities, ...brief }),
  };
  await Promise.all([plain.stop(true), secure.stop(true)]);
  return seen;
};

const byInterface = async () => {
  const answer = ({ url }: Request) =>
    new URL(url).pathname === '/moved' ? Response.redirect('/there', 302) : new Response(new URL(url).host);
  const server = Bun.serve({ port: 8081, hostname: '::', fetch: answer });
  const seen = {
    linkLocal: await fetching('http://[fe80::1%25lo]:8081/'),
    moved: await fetching('http://[fe80::1%25lo]:8081/moved'),
    ipv6: await fetching('http://[::1]:8081/'),
    noInterface: await fetching('http://[fe80::1%25none]:8081/', brief),
  };
  await server.stop(true);
  return seen;
};

const main = async (): Promise<void> => {
  await prepare();
  const servers = [
    Bun.spawn(['dnsmasq', ...dnsmasq, '--enable-tftp', `--tftp-root=${join(folder, 'tftp')}`], {
      stdout: 'ignore',
      stderr: 'ignore',
    }),
    Bun.spawn(['tinyproxy', '-d', '-c', join(folder, 'proxy.conf')], { stdout: 'ignore', stderr: 'ignore' }),
  ];
  try {
    await Promise.all([until(listens(69, 'udp')), until(listens(3128, 'tcp'))]);
    const tftp = {
      long: (await fetching(`tftp://${address}/long`)) === long.toString(),
      ipv6: (await fetching('tftp://[::1]/long')) === long.toString(),
      missing: await fetching(`tftp://${address}/none`),
    };
    console.log(JSON.stringify({ tftp, proxy: await byProxy(), address: await byInterface() }));
  } finally {
    for (const server of servers) server.kill();
    await Promise.all(servers.map(({ exited }) => exited));
  }
};

await main();

import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

/** Needs root: a network namespace, and the ports below 1024 in it. */
const folder = mkdtempSync(join(tmpdir(), 'glowplug-servers-'));
afterAll(() => rmSync(folder, { recursive: true }));

let seen: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {};

beforeAll(async () => {
  const inside = join(import.meta.dir, 'inside.ts');
  const { stdout } = await execa('unshare', ['--net', process.execPath, inside, folder], {
    timeout: 120_000,
  });
  seen = JSON.parse(stdout);
}, 130_000);

test('fetchTo() fetches by tftp from dnsmasq, past the largest block number, by IPv6 too', () => {
  expect(seen['tftp']).toEqual({
    long: true,
    ipv6: true,
    missing: expect.stringContaining('the TFTP server answered with error 1'),
  });
});

test('fetchTo() goes through tinyproxy with its password, by CONNECT for https, and around it', () => {
  expect(seen['proxy']).toEqual({
    plain: expect.stringContaining('tinyproxy'),
    exception: 'via nobody',
    secure: 'by tls',
    plainRefused: expect.stringContaining('status 401'),
    secureRefused: expect.stringContaining('the proxy does not lead to "192.0.2.1:8443"'),
  });
  expect(JSON.stringify(seen['proxy'])).not.toContain('hush');
});

test('fetchTo() fetches from an address of one interface, and stays there when redirected', () => {
  expect(seen['address']).toEqual({
    linkLocal: '[fe80::1]:8081',
    moved: '[fe80::1]:8081',
    ipv6: '[::1]:8081',
    noInterface: expect.stringContaining('Cannot fetch "http://[fe80::1%25none]:8081/"'),
  });
});

import { expect, test } from 'bun:test';
import { failureOf } from '../../test/support/failure.ts';
import { recordingHost } from '../host/recording.ts';
import { followInRoot, resolveInRoot } from './resolve.ts';

const { host } = recordingHost({
  tree: {
    '/r/etc/motd': 'x',
    '/r/var/home/core/.profile': 'x',
    '/r/home': { link: 'var/home' },
    '/r/abs': { link: '/etc' },
    '/r/up': { link: '../../../../../etc' },
    '/r/var/out': { link: '/../../outside' },
    '/r/chain': { link: 'abs' },
    '/r/loop': { link: 'pool' },
    '/r/pool': { link: 'loop' },
    '/r/last': { link: '/etc/motd' },
    '/outside/secret': 'x',
  },
});

test.each([
  ['/etc/motd', '/etc/motd'],
  ['/home/core/.profile', '/var/home/core/.profile'],
  ['/abs/motd', '/etc/motd'],
  ['/up/motd', '/etc/motd'],
  ['/chain/motd', '/etc/motd'],
  ['/var/out/secret', '/outside/secret'],
  ['/not/there/yet', '/not/there/yet'],
  ['/last', '/last'],
])('resolveInRoot() finds %s at %s', async (path, real) => {
  expect(await resolveInRoot(host, '/r', path)).toBe(real);
});

test('resolveInRoot() never leaves the root: what it finds is below it', async () => {
  // The result is a path of the node: "/outside/secret" is "/r/outside/secret", which is not there.
  const real = await resolveInRoot(host, '/r', '/var/out/secret');
  expect(await host.stat(`/r${real}`)).toBeNull();
});

test('followInRoot() follows the last part too', async () => {
  expect(await followInRoot(host, '/r', '/last')).toBe('/etc/motd');
});

test('resolveInRoot() gives up on links that go round', async () => {
  expect(await failureOf(resolveInRoot(host, '/r', '/loop/x'))).toContain('more than 40 links');
});

import { expect, test } from 'bun:test';
import { paints } from '../../transpiler/render/paint.ts';
import type { Io } from '../io.ts';
import { run } from '../run.ts';
import { plan } from './plan.ts';
import { validate } from './validate.ts';

const glowplug = async (argv: readonly string[], config: object) => {
  const said = { out: '', error: '' };
  const io: Io = {
    print: (text) => (said.out += text),
    complain: (text) => (said.error += text),
    read: () => new TextEncoder().encode(JSON.stringify(config, null, 2)),
    paint: paints.plain,
    paintPrinted: paints.plain,
  };
  return { code: await run([...argv, 'a.ign'], [validate, plan], io), ...said };
};

const ignition = { version: '3.4.0' };
const files = (path: string) => ({
  ignition,
  storage: { files: [{ path, contents: { source: 'data:,x' } }] },
});

test('glowplug validate takes an Ignition config', async () => {
  expect(await glowplug(['validate'], files('/etc/a'))).toEqual({
    code: 0,
    out: 'a.ign is valid\n',
    error: '',
  });
});

test('glowplug validate says where an Ignition config is wrong', async () => {
  const { code, out } = await glowplug(['validate', '--json'], files('etc/a'));
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    { code: 'pattern', path: '/storage/files/0/path', line: 8, severity: 'error' },
  ]);
});

test('glowplug validate warns of what the image cannot, and no more', async () => {
  const { code, error } = await glowplug(['validate'], files('/opt/bin/a'));
  expect(code).toBe(0);
  expect(error).toContain('warning[path-read-only]: A Glowplug machine refuses this:');
  expect((await glowplug(['validate', '--strict'], files('/opt/bin/a'))).code).toBe(1);
});

test('glowplug plan of an Ignition config points into it, and refuses what the image cannot', async () => {
  const planned = await glowplug(['plan'], files('/etc/a'));
  expect(planned.out).toMatch(/\/etc\/a .* a\.ign:\d+/);
  expect((await glowplug(['plan'], files('/opt/bin/a'))).code).toBe(3);
});

test('glowplug plan says what it does not look at', async () => {
  const merging = { ignition: { ...ignition, config: { merge: [{ source: 'https://a.test/b' }] } } };
  expect((await glowplug(['plan'], merging)).error).toContain(
    'What the config merges is fetched at first boot',
  );
});

test('glowplug validate hides secrets of an Ignition config', async () => {
  const users = [{ name: 'core', passwordHash: 'hush', uid: 'x' }, { name: 'core' }];
  const { error } = await glowplug(['validate'], { ignition, passwd: { users } });
  expect(error).not.toContain('hush');
});

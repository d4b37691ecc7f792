import { describe, expect, test } from 'bun:test';
import { failureOf } from '../../test/support/failure.ts';
import { utf8 } from '../bytes.ts';
import { recordingHost } from '../host/recording.ts';
import { readAddon, writeAddon } from './addon.ts';
import { addonText, readCommandLine } from './command-line.ts';
import { addSections, sectionOf } from './portable-executable.ts';

/** The smallest PE32+ program that has a section table: of no use to any firmware. */
const stub = (sections = 0): Uint8Array => {
  const bytes = new Uint8Array(1024);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x5a4d, true);
  view.setUint32(0x3c, 64, true);
  view.setUint32(64, 0x4550, true);
  view.setUint16(64 + 6, sections, true);
  view.setUint16(64 + 20, 240, true);
  const optional = 64 + 24;
  view.setUint16(optional, 0x20b, true);
  for (const [at, value] of [
    [32, 4096],
    [36, 512],
    [56, 8192],
    [60, 1024],
  ] as const)
    view.setUint32(optional + at, value, true);
  return bytes;
};

const textOf = (program: Uint8Array, name: string): string | null => {
  const bytes = sectionOf(program, name);
  return bytes === null ? null : new TextDecoder().decode(bytes);
};

describe('addSections()', () => {
  test('makes sections that can be read again, each at its own place', () => {
    const made = addSections(stub(), [
      { name: '.cmdline', bytes: utf8('a b') },
      { name: '.uname', bytes: utf8('6.12') },
    ]);
    expect([textOf(made, '.cmdline'), textOf(made, '.uname'), textOf(made, '.linux')]).toEqual([
      'a b',
      '6.12',
      null,
    ]);
    expect(made.length).toBe(1024 + 2 * 512);
    const view = new DataView(made.buffer);
    // Two pages after the two that were there.
    expect(view.getUint32(64 + 24 + 56, true)).toBe(4 * 4096);
  });

  test.each([
    ['no program', utf8('#!/bin/sh\n'), 'does not begin with "MZ"'],
    ['a program cut short', stub().subarray(0, 100), 'cut short'],
    ['a full table', stub(17), 'no room for one more'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(() => addSections(bytes, [{ name: '.cmdline', bytes: utf8('a') }])).toThrow(reason);
  });
});

test('readCommandLine() tells the addon’s arguments from the others, wherever they are', () => {
  const text = `root=x ${addonText(['a', 'b=1'])} glowplug.config.url=http://a.test\n`;
  expect(readCommandLine(text)).toEqual({
    image: ['root=x', 'glowplug.config.url=http://a.test'],
    addon: ['a', 'b=1'],
  });
  expect(readCommandLine('a glowplug.addon=end')).toEqual({ image: ['a', 'glowplug.addon=end'], addon: [] });
});

describe('writeAddon()', () => {
  const tree = { '/run/glowplug/esp-abababab': { folder: true } } as const;
  const esp = '/run/glowplug/esp-abababab';

  const rooted = async () => {
    const recording = recordingHost({ tree });
    await recording.host.makeDirectory('/r', 0o755);
    await recording.host.write('/r/usr/lib/glowplug/addon.efi.stub', [{ bytes: stub() }]);
    return recording;
  };

  test('has it on disk as a whole before it takes its place', async () => {
    const { host, said } = await rooted();
    await writeAddon(host, '/r', { device: '/dev/vda1', text: 'a' });
    expect(said.slice(-7)).toEqual([
      `mkdir ${esp}/loader 755`,
      `mkdir ${esp}/loader/addons 755`,
      `write ${esp}/loader/addons/glowplug.unfinished`,
      `sync ${esp}/loader/addons/glowplug.unfinished`,
      `rename ${esp}/loader/addons/glowplug.unfinished ${esp}/loader/addons/glowplug.addon.efi`,
      `sync -f ${esp}`,
      `umount ${esp}`,
    ]);
    expect(await readAddon(host, '/dev/vda1')).toBe('a');
  });

  test('takes it away when it should add nothing', async () => {
    const { host, said } = await rooted();
    await writeAddon(host, '/r', { device: '/dev/vda1', text: '' });
    expect(said).toContain(`remove ${esp}/loader/addons/glowplug.addon.efi`);
    expect(await readAddon(host, '/dev/vda1')).toBe('');
  });

  test('says what an image without the stub lacks', async () => {
    const { host, said } = recordingHost({ tree });
    expect(await failureOf(writeAddon(host, '/r', { device: '/dev/vda1', text: 'a' }))).toContain(
      'the image has no "/usr/lib/glowplug/addon.efi.stub"',
    );
    expect(said).toEqual([]);
  });
});

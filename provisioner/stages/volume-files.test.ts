import { expect, test } from 'bun:test';
import { configOf } from '../../test/support/config.ts';
import { renderMountUnits } from './mount-units.ts';
import { renderVolumes, volumeToken } from './volume-files.ts';

const tang = [{ url: 'http://a.test', thumbprint: 'abc' }];
const config = configOf({
  storage: {
    luks: [
      { name: 'state', device: '/dev/disk/by-partlabel/glowplug-state', clevis: { tpm2: true } },
      { name: 'drawn', device: '/dev/disk/by-partlabel/a b', discard: true },
      { name: 'given', device: '/dev/vdc', keyFile: { source: 'data:,key' } },
      { name: 'far-off', device: '/dev/vdd', clevis: { tang } },
    ],
    filesystems: [
      { device: '/dev/mapper/state', format: 'ext4', path: '/var' },
      { device: '/dev/mapper/drawn', format: 'ext4', path: '/var/lib/drawn' },
      { device: '/dev/mapper/far-off', format: 'ext4', path: '/var/lib/far', mountOptions: ['noatime'] },
    ],
  },
});

const made = renderVolumes(config);
const textOf = (path: string) => made.files.find((file) => file.path === path)?.text;

test('renderVolumes() writes a line of crypttab for each volume', () => {
  expect(textOf('/etc/crypttab')).toBe(`state /dev/disk/by-partlabel/glowplug-state none luks,x-initrd.attach
drawn /dev/disk/by-partlabel/a\\x20b /etc/luks/drawn luks,discard
given /dev/vdc /etc/luks/given luks
far-off /dev/vdd none luks,_netdev
`);
});

test('renderVolumes() leads to a key that was drawn, and writes the author’s', () => {
  expect(made.links.map(({ path, target }) => [path, target])).toEqual([
    ['/etc/luks/drawn', '/var/lib/glowplug/luks/drawn'],
  ]);
  expect(made.fetched.map(({ path, mode }) => [path, mode])).toEqual([['/etc/luks/given', 0o600]]);
  expect(made.directories.map(({ path, mode }) => [path, mode])).toEqual([['/etc/luks', 0o700]]);
});

test('renderVolumes() has clevis asked instead of a person', () => {
  expect(
    textOf('/etc/systemd/system/systemd-cryptsetup@far\\x2doff.service.d/glowplug.conf'),
  ).toBe(`# Made by glowplug-node.
[Unit]
Wants=network-online.target
After=network-online.target

[Service]
ExecStart=
ExecStart=sh /usr/lib/glowplug/unlock "/dev/vdd" far-off 180
TimeoutStartSec=300
`);
  expect(textOf('/etc/systemd/system/systemd-cryptsetup@state.service.d/glowplug.conf')).not.toContain(
    'network',
  );
});

test('renderVolumes() says nothing without volumes', () => {
  expect(renderVolumes(configOf({})).files).toEqual([]);
});

test('renderMountUnits() does not let the boot wait for what needs the network', () => {
  const { files, links } = renderMountUnits(config);
  const unit = files.find(({ path }) => path.endsWith('var-lib-far.mount'))?.text;
  expect(unit).toContain('Options=noatime,_netdev\n');
  expect(links.map(({ path }) => path)).toEqual([
    '/etc/systemd/system/local-fs.target.requires/var-lib-drawn.mount',
    '/etc/systemd/system/remote-fs.target.requires/var-lib-far.mount',
  ]);
});

test('volumeToken() is what cryptsetup takes for a token', () => {
  const token = JSON.parse(new TextDecoder().decode(volumeToken({ name: 'a', pin: { needsNetwork: true } })));
  expect(token).toEqual({ type: 'glowplug', keyslots: [], name: 'a', network: 'yes' });
});

import type { MapNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import type { Teller } from '../../report.ts';
import { at, entriesOf, itemsAt, mapOf, setAt, textOf, withKeys } from '../../tree.ts';
import { readBootLuks } from './boot-luks.ts';
import { liftMirrored } from './mirrored-disks.ts';
import { unrenderBootDevice } from './rendered.ts';

/** `boot_device`: the mirror and what is encrypted are about our state; a layout that is only the machine’s kind needs no word. */
export const readBootDevice = (config: MapNode, tell: Teller): MapNode => {
  const root = at(config, 'boot_device') === undefined ? unrenderBootDevice(config) : config;
  const device = at(root, 'boot_device');
  if (device === undefined) return root;
  for (const { key, keySpan, value } of entriesOf(device)) {
    if (key === 'mirror' || key === 'luks') continue;
    if (key === 'layout' && ['', 'x86_64'].includes(textOf(value) ?? ''))
      tell.note(keySpan, 'boot_device.layout', 'the image is for one kind of machine');
    else
      tell.lose(keySpan, {
        code: 'no-equivalent',
        message: key === 'layout' ? `A boot disk for "${textOf(value) ?? ''}"` : `boot_device.${key}`,
        help: 'The boot disk is laid out by the image; take an image for the machine',
      });
  }
  const rest = withKeys(root, { boot_device: undefined });
  const luks = at(device, 'luks');
  const mirrored = readMirror(rest, device, tell);
  return luks === undefined ? mirrored : readBootLuks(mirrored, luks, tell);
};

const readMirror = (root: MapNode, device: YamlNode, tell: Teller): MapNode => {
  const [mirror, devices] = [at(device, 'mirror'), at(device, 'mirror', 'devices')];
  const disks = itemsAt(mirror, 'devices');
  if (mirror === undefined || devices === undefined || disks.length === 0) return root;
  tell.lose(devices, {
    code: 'means-otherwise',
    message:
      'CoreOS wipes every disk of the mirror and makes it anew; here one of them is the disk with the image, which stays, and another that holds something is refused',
    help: 'Name the disk that the image is written to among them, and give a disk that held something else an entry with `wipe_table: true` in storage.disks',
  });
  const lifted = liftMirrored(
    root,
    disks.map((disk) => textOf(disk) ?? ''),
    tell,
  );
  return setAt(
    lifted,
    ['storage', 'boot_device'],
    mapOf([['mirror', mapOf([['devices', devices]], mirror)]], mirror),
  );
};

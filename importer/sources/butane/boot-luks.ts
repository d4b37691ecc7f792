import type { MapNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import type { Teller } from '../../report.ts';
import { at, changeItems, itemsAt, mapOf, pushAt, scalar, textAt, withKeys } from '../../tree.ts';

const volume = 'state';

/**
 * `boot_device.luks` encrypts the root of a CoreOS, which is all that the machine writes. Ours is the state: on the array of a mirror it
 * can be said, on the one disk that has the image only with that disk’s name, which Butane does not give.
 */
export const readBootLuks = (root: MapNode, luks: YamlNode, tell: Teller): MapNode => {
  const cex = at(luks, 'cex');
  if (cex !== undefined && textAt(cex, 'enabled') === 'true')
    tell.lose(cex, {
      code: 'no-equivalent',
      message: 'A key in a Crypto Express card, which only IBM Z has',
      help: 'Bind the volume to tpm2 or tang servers',
    });
  if (textAt(luks, 'tpm2') !== 'true' && itemsAt(luks, 'tang').length === 0) {
    tell.note(luks, 'boot_device.luks', 'without tpm2 and tang nothing is encrypted');
    return root;
  }
  if (at(root, 'storage', 'boot_device', 'mirror') !== undefined) return onMirror(root, luks, tell);
  const filesystem = itemsAt(root, 'storage', 'filesystems').find(
    (each) => textAt(each, 'device') === '/dev/mapper/root',
  );
  tell.lose(luks, {
    code: 'value-unknown',
    message:
      'The root encrypted: here that is the state partition, which must be named by its disk, and Butane names none',
    help: advice(luks, textAt(filesystem, 'format') ?? 'ext4'),
  });
  if (filesystem === undefined) return root;
  tell.note(filesystem, 'the filesystem on "/dev/mapper/root"', 'the root is the image');
  return changeItems(root, ['storage', 'filesystems'], (each) => (each === filesystem ? [] : [each]));
};

const onMirror = (root: MapNode, luks: YamlNode, tell: Teller): MapNode => {
  tell.note(
    luks,
    'the root encrypted',
    'all that is written is in the state, which is encrypted so; the root is the image, verified at each boot, with nothing secret in it',
  );
  const discard = textAt(luks, 'discard') === 'true' ? at(luks, 'discard') : undefined;
  const own = mapOf(
    [
      ['name', scalar(volume, luks)],
      ['device', scalar('/dev/md/glowplug-state', luks)],
      ['clevis', pins(luks)],
      ['discard', discard],
    ],
    luks,
  );
  const format = at(root, 'persistence', 'state', 'format') ?? scalar('ext4', luks);
  const filesystem = mapOf(
    [
      ['device', scalar(`/dev/mapper/${volume}`, luks)],
      ['format', format],
      ['path', scalar('/var', luks)],
    ],
    luks,
  );
  return pushAt(
    pushAt(withoutFormat(root), ['storage', 'luks'], [own]),
    ['storage', 'filesystems'],
    [filesystem],
  );
};

const withoutFormat = (root: MapNode): MapNode => {
  const [persistence, state] = [at(root, 'persistence'), at(root, 'persistence', 'state')];
  if (persistence?.kind !== 'map' || state?.kind !== 'map') return root;
  return withKeys(root, {
    persistence: withKeys(persistence, { state: withKeys(state, { format: undefined }) }),
  });
};

const pins = (luks: YamlNode): YamlNode | undefined =>
  luks.kind === 'map' ? withKeys(luks, { discard: undefined, device: undefined, cex: undefined }) : undefined;

const advice = (luks: YamlNode, format: string): string => {
  const tang = itemsAt(luks, 'tang').length > 0 ? 'tang: […]' : '';
  const tpm2 = textAt(luks, 'tpm2') === 'true' ? 'tpm2: true' : '';
  const threshold = textAt(luks, 'threshold');
  const clevis = [tpm2, tang, threshold === undefined ? '' : `threshold: ${threshold}`].filter(
    (one) => one !== '',
  );
  return `Label a partition "glowplug-state" on the disk with the image in storage.disks, put {name: ${volume}, device: /dev/disk/by-partlabel/glowplug-state, clevis: {${clevis.join(', ')}}} into storage.luks, and {device: /dev/mapper/${volume}, format: ${format}, path: /var} into storage.filesystems`;
};

import { testRule } from './table.ts';
import { checkVolumes } from './volumes.ts';

const tang = { url: 'http://tang.example.net', thumbprint: 'abc' };
const state = '/dev/disk/by-partlabel/glowplug-state';
const vault = (more: object = {}) => ({ name: 'vault', device: '/dev/vdb', ...more });
const luks = (...volumes: readonly object[]) => ({ storage: { luks: volumes } });
const clevis = (pins: object) => luks(vault({ clevis: pins }));
const stateOn = (device: string, ...volumes: readonly object[]) => ({
  storage: { luks: volumes, filesystems: [{ device, format: 'ext4', path: '/var' }] },
});
const at = '/storage/luks/0';

testRule('checkVolumes', checkVolumes, [
  ['accepts a volume with nothing but a device', luks(vault()), []],
  ['accepts every pin at once', clevis({ tpm2: true, tang: [tang], threshold: 2 }), []],
  ['accepts a custom pin', clevis({ custom: { pin: 'sss', config: '{"t":1}' } }), []],
  [
    'refuses two of one name',
    luks(vault(), { name: 'vault', device: '/dev/vdc' }),
    ['error duplicate-volume /storage/luks/1/name'],
  ],
  [
    'counts a label in bytes',
    luks(vault({ label: 'ș'.repeat(24) })),
    [`error volume-label-too-long ${at}/label`],
  ],
  ['accepts a label of 47 bytes', luks(vault({ label: 'a'.repeat(47) })), []],
  ['warns of clevis without a pin', clevis({}), [`warning clevis-without-pin ${at}/clevis`]],
  [
    'refuses a threshold above the number of pins',
    clevis({ tpm2: true, threshold: 2 }),
    [`error clevis-threshold ${at}/clevis/threshold`],
  ],
  [
    'refuses a custom pin beside another',
    clevis({ tpm2: true, custom: { pin: 'tang', config: '{}' } }),
    [`error clevis-custom-with-others ${at}/clevis/custom`],
  ],
  [
    'refuses configuration that is not JSON',
    clevis({ custom: { pin: 'tang', config: 'url' } }),
    [`error clevis-config ${at}/clevis/custom/config`],
  ],
  [
    'refuses an advertisement that is not JSON',
    clevis({ tang: [{ ...tang, advertisement: '[]' }] }),
    [`error tang-advertisement ${at}/clevis/tang/0/advertisement`],
  ],
  [
    'warns of a server twice',
    clevis({ tang: [tang, tang], threshold: 2 }),
    [`warning duplicate-item ${at}/clevis/tang/1/url`],
  ],
  [
    'accepts the state on a volume that the TPM unlocks',
    stateOn('/dev/mapper/vault', { name: 'vault', device: state, clevis: { tpm2: true } }),
    [],
  ],
  [
    'refuses the state on a volume whose key would be inside',
    stateOn('/dev/mapper/vault', { name: 'vault', device: state }),
    [`error state-without-pin ${at}`],
  ],
  [
    'refuses the state on a volume of volumes when one of them has no pin',
    stateOn(
      '/dev/mapper/inner',
      { name: 'outer', device: state },
      { name: 'inner', device: '/dev/mapper/outer', clevis: { tpm2: true } },
    ),
    [`error state-without-pin ${at}`],
  ],
  [
    'refuses the state on a volume that no boot would find',
    stateOn('/dev/mapper/vault', vault({ clevis: { tpm2: true } })),
    ['error state-not-labelled /storage/filesystems/0/device'],
  ],
]);

import Type from 'typebox';
import {
  absolutePath,
  described,
  form,
  list,
  type Of,
  object,
  off,
  optional,
  secret,
  text,
  url,
} from '../shape.ts';
import { resource } from './resource.ts';

const tang = object('A tang server, which helps to unlock whoever reaches it.', {
  url: url('URL of the server.', {
    ...form('^https?://[^/\\s]+', 'A URL that begins with "http://" or "https://"'),
    examples: ['http://tang.example.net'],
  }),
  thumbprint: text('Thumbprint of a key that the server signs with (`jose jwk thp`, `tang-show-keys`).', {
    ...form('^[A-Za-z0-9_-]+$', 'A thumbprint: letters, digits, "-" and "_"'),
    examples: ['REPLACE-WITH-tang-show-keys'],
  }),
  advertisement: optional(
    text('What the server answers at `/adv`, as JSON; absent, the server is asked at first boot.'),
  ),
});
export type Tang = Of<typeof tang>;

const custom = object('A pin of clevis with a configuration of its own.', {
  pin: text('Name of the pin.', {
    ...form('^[a-z0-9][a-z0-9-]*$', 'A name of small letters, digits and "-"'),
    examples: ['sss'],
  }),
  config: secret('Its configuration, as JSON.', { minLength: 1 }),
  needsNetwork: off('true, unlocking needs the network.'),
});

export const clevis = object('What unlocks the volume by itself, at first boot and on every later one.', {
  tpm2: off('true, this machine’s TPM 2.0 unlocks it.'),
  tang: list('Servers that unlock it.', tang),
  threshold: Type.Integer({
    description: 'How many of the TPM and the servers must agree.',
    minimum: 1,
    maximum: 255,
    default: 1,
  }),
  custom: optional(custom),
});
export type Clevis = Of<typeof clevis>;

export const luks = object('An encrypted volume (LUKS2).', {
  name: text('Name of the volume, which is opened as /dev/mapper/NAME.', {
    ...form('^(?!control$|\\.{1,2}$)[A-Za-z0-9#+.:=@_-]{1,127}$', 'Letters, digits and any of "#+-.:=@_"'),
    examples: ['etcd'],
  }),
  device: absolutePath('Device that holds it.', { examples: ['/dev/disk/by-partlabel/etcd'] }),
  keyFile: optional(
    described(
      resource,
      'The key; absent, the machine makes one. Without clevis it is kept as /etc/luks/NAME, for root alone.',
    ),
  ),
  clevis: optional(clevis),
  label: optional(
    text('Label of the volume, at most 47 bytes.', form('^[^\\u0000-\\u001f\\u007f]*$', 'One line')),
  ),
  uuid: optional(
    text(
      'UUID of the volume; absent, chosen by the machine.',
      form(
        '^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$',
        'A UUID: 8, 4, 4, 4 and 12 hexadecimal digits with dashes between them',
      ),
    ),
  ),
  options: list('Further arguments for `cryptsetup luksFormat`.', text('One argument.')),
  openOptions: list(
    'Further arguments for `cryptsetup open`, kept in the volume for every later opening.',
    text('One argument.'),
  ),
  discard: off(
    'true, blocks that are freed inside are freed below too, which shows whoever has the disk which they are.',
  ),
  wipeVolume: off('true, make it anew whatever is there; false, keep one that matches, and refuse another.'),
});
export type Luks = Of<typeof luks>;

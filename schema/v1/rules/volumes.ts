import { toPointer } from '../../json.ts';
import { error, type Problem, warning } from '../../problem.ts';
import type { Config } from '../config.ts';
import type { Clevis, Luks } from '../luks.ts';
import { devicesBelow, stateDevice } from '../stack.ts';
import { type Rule, repeated } from './rule.ts';

/** Encrypted volumes that share a name, or that nothing could unlock. */
export const checkVolumes: Rule = (config) => [
  ...repeatedNames(config.storage.luks),
  ...config.storage.luks.flatMap((volume, i) => {
    const at = toPointer('storage', 'luks', i);
    return [
      ...labelTooLong(volume, at),
      ...ownKeyInside(config, volume, at),
      ...(volume.clevis === undefined ? [] : checkClevis(volume.clevis, `${at}/clevis`)),
    ];
  }),
  ...stateElsewhere(config),
];

const repeatedNames = (volumes: readonly Luks[]): readonly Problem[] =>
  repeated(volumes, ({ name }) => name).map(({ index, first, key }) =>
    error(
      'duplicate-volume',
      toPointer('storage', 'luks', index, 'name'),
      `Two encrypted volumes are named "${key}": storage.luks[${first}] and storage.luks[${index}]`,
    ),
  );

const mostLabelBytes = 47;

const labelTooLong = ({ label = '' }: Luks, at: string): readonly Problem[] => {
  const bytes = new TextEncoder().encode(label).length;
  return bytes > mostLabelBytes
    ? [
        error(
          'volume-label-too-long',
          `${at}/label`,
          `The label has ${bytes} bytes, and an encrypted volume takes at most ${mostLabelBytes}`,
        ),
      ]
    : [];
};

const hasPin = ({ clevis }: Luks): boolean =>
  clevis !== undefined && (clevis.tpm2 || clevis.tang.length > 0 || clevis.custom !== undefined);

/** The key file of a later boot is on the state filesystem: it cannot open what it is inside of. */
const ownKeyInside = (config: Config, volume: Luks, at: string): readonly Problem[] => {
  const state = config.storage.filesystems.find(({ path }) => path === '/var');
  if (state === undefined || hasPin(volume) || !devicesBelow(config, state.device).includes(volume.device))
    return [];
  return [
    error(
      'state-without-pin',
      at,
      `Nothing could unlock "${volume.name}" at the next boot: it holds /var, and its key would be inside`,
      'Give it clevis, with tpm2 or a tang server',
    ),
  ];
};

/** The initramfs looks for the state partition by its label. */
const stateElsewhere = (config: Config): readonly Problem[] => {
  const i = config.storage.filesystems.findIndex(({ path }) => path === '/var');
  const device = config.storage.filesystems[i]?.device ?? '';
  const volume = config.storage.luks.find(({ name }) => device === `/dev/mapper/${name}`);
  if (volume === undefined || devicesBelow(config, device).some((one) => one === stateDevice || isArray(one)))
    return [];
  return [
    error(
      'state-not-labelled',
      toPointer('storage', 'filesystems', i, 'device'),
      `The volume "${volume.name}" with /var is on "${volume.device}", where no boot would look for it`,
      `Label a partition "glowplug-state", and put the volume on "${stateDevice}"`,
    ),
  ];
};

const isArray = (device: string): boolean => device.startsWith('/dev/md/');

const checkClevis = (clevis: Clevis, at: string): readonly Problem[] => [
  ...customWithOthers(clevis, at),
  ...pinCount(clevis, at),
  ...clevis.tang.flatMap(({ advertisement }, i) =>
    advertisement === undefined || isJsonObject(advertisement)
      ? []
      : [notJson('tang-advertisement', `${at}/tang/${i}/advertisement`, 'The advertisement')],
  ),
  ...repeated(clevis.tang, ({ url }) => url).map(({ index, key }) =>
    warning('duplicate-item', `${at}/tang/${index}/url`, `The tang server "${key}" is listed twice`),
  ),
  ...(clevis.custom === undefined || isJsonObject(clevis.custom.config)
    ? []
    : [notJson('clevis-config', `${at}/custom/config`, 'The configuration of the pin')]),
];

const customWithOthers = ({ custom, tpm2, tang, threshold }: Clevis, at: string): readonly Problem[] =>
  custom !== undefined && (tpm2 || tang.length > 0 || threshold > 1)
    ? [
        error(
          'clevis-custom-with-others',
          `${at}/custom`,
          'A custom pin stands alone, and tpm2, tang or threshold are given too',
          'Write what you want of them into its configuration',
        ),
      ]
    : [];

const pinCount = ({ custom, tpm2, tang, threshold }: Clevis, at: string): readonly Problem[] => {
  const pins = tang.length + (tpm2 ? 1 : 0);
  if (custom !== undefined) return [];
  if (pins === 0)
    return [
      warning(
        'clevis-without-pin',
        at,
        'clevis is given neither tpm2 nor a tang server, and unlocks nothing',
        'Add a pin, or leave clevis out',
      ),
    ];
  return threshold <= pins
    ? []
    : [
        error(
          'clevis-threshold',
          `${at}/threshold`,
          `${threshold} pins must agree, and there ${pins === 1 ? 'is 1' : `are ${pins}`}: the volume could never be unlocked`,
        ),
      ];
};

const notJson = (code: 'tang-advertisement' | 'clevis-config', at: string, what: string): Problem =>
  error(code, at, `${what} is not a JSON object`);

const isJsonObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

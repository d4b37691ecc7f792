import type { Config } from './config.ts';

export const stateDevice = '/dev/disk/by-partlabel/glowplug-state';

/** Every device below a device made of others, as the author names them; itself is not among them. */
export const devicesBelow = (
  config: Config,
  device: string,
  above: readonly string[] = [],
): readonly string[] => {
  if (above.includes(device)) return [];
  return partsOf(config, device).flatMap((part) => [part, ...devicesBelow(config, part, [...above, device])]);
};

const partsOf = ({ storage }: Config, device: string): readonly string[] => [
  ...storage.luks.flatMap((volume) => (device === `/dev/mapper/${volume.name}` ? [volume.device] : [])),
  ...storage.raid.flatMap((array) => (device === `/dev/md/${array.name}` ? array.devices : [])),
];

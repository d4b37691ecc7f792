import type { Config } from '../../schema/v1/config.ts';
import { devicesBelow } from '../../schema/v1/stack.ts';
import { utf8 } from '../bytes.ts';
import { escapePath } from './escape-path.ts';
import { pinOf } from './pins.ts';
import { type Rendered, rendered } from './rendered.ts';
import { type AskedVolume, askedVolumes } from './volumes.ts';

/** Where later boots look for keys. */
const etcFolder = '/etc/luks';

/** Where keys are that only the node has: they outlive a first boot cut short, which /etc does not. */
export const keyFolder = '/var/lib/glowplug/luks';

/** What a volume says of itself in its header, for the initramfs of later boots. */
export const volumeToken = ({ name, pin }: Named): Uint8Array =>
  utf8(
    `${JSON.stringify({ type: 'glowplug', keyslots: [], name, network: pin?.needsNetwork ? 'yes' : 'no' })}\n`,
  );

type Named = { readonly name: string; readonly pin: { readonly needsNetwork: boolean } | null };

/** What opens the author's volumes on later boots: /etc/crypttab, keys, and clevis in the place of a question. */
export const renderVolumes = (config: Config): Rendered => {
  const volumes = askedVolumes(config);
  if (volumes.length === 0) return rendered({});
  const state = config.storage.filesystems.find(({ path }) => path === '/var')?.device ?? '';
  const inInitramfs = [state, ...devicesBelow(config, state)];
  const text = volumes.map((one) => crypttabLine(one, inInitramfs.includes(one.path))).join('');
  const because = '/storage/luks';
  const kept = volumes.filter((one) => pinOf(one) === null);
  return rendered({
    files: [{ path: '/etc/crypttab', text, mode: 0o644, because }, ...volumes.flatMap(dropIn)],
    directories: kept.length === 0 ? [] : [{ path: etcFolder, mode: 0o700, because }],
    fetched: kept.flatMap(authorsKeyFile),
    links: kept.filter(({ keyFile }) => !keyFile?.source).map(drawnKeyLink),
  });
};

const authorsKeyFile = ({ name, keyFile, because }: AskedVolume) =>
  keyFile?.source ? [{ path: `${etcFolder}/${name}`, resource: keyFile, mode: 0o600, because }] : [];

const drawnKeyLink = ({ name, because }: AskedVolume) => ({
  path: `${etcFolder}/${name}`,
  target: `${keyFolder}/${name}`,
  because,
});

const crypttabLine = (volume: AskedVolume, inInitramfs: boolean): string => {
  const { name, device, discard } = volume;
  const pin = pinOf(volume);
  const options = [
    'luks',
    ...(discard ? ['discard'] : []),
    ...(inInitramfs ? ['x-initrd.attach'] : []),
    ...(pin?.needsNetwork ? ['_netdev'] : []),
  ];
  return `${name} ${quoted(device)} ${pin === null ? `${etcFolder}/${name}` : 'none'} ${options.join(',')}\n`;
};

/** crypttab(5) is parted by spaces and knows C's escapes. */
const quoted = (path: string): string => path.replaceAll('\\', '\\\\').replaceAll(' ', '\\x20');

/** systemd would ask a person for the key. */
const dropIn = (volume: AskedVolume) => {
  const pin = pinOf(volume);
  if (pin === null) return [];
  const path = `/etc/systemd/system/systemd-cryptsetup@${escapePath(volume.name)}.service.d/glowplug.conf`;
  const online = 'network-online.target';
  const network = pin.needsNetwork ? `[Unit]\nWants=${online}\nAfter=${online}\n\n` : '';
  const limitSeconds = pin.needsNetwork ? 180 : 10;
  const command = `sh /usr/lib/glowplug/unlock ${argument(volume.device)} ${volume.name} ${limitSeconds}`;
  const service = `[Service]\nExecStart=\nExecStart=${command}\nTimeoutStartSec=300\n`;
  return [
    { path, text: `# Made by glowplug-node.\n${network}${service}`, mode: 0o644, because: volume.because },
  ];
};

const argument = (path: string): string => `"${path.replaceAll('%', '%%').replaceAll(/["\\$]/g, '\\$&')}"`;

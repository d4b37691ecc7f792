import type { Config } from '../../schema/v1/config.ts';
import type { Clevis } from '../../schema/v1/luks.ts';
import { devicesBelow } from '../../schema/v1/stack.ts';
import type { Pin } from '../steps.ts';

type Pinned = { readonly clevis?: Clevis | undefined };

/** What clevis binds a volume to, with the configuration that Ignition gives it; null, nothing but a key opens the volume. */
export const pinOf = ({ clevis }: Pinned): Pin | null => {
  if (clevis === undefined) return null;
  const { custom, tang, tpm2, threshold } = clevis;
  if (custom !== undefined) {
    const { pin, config, needsNetwork } = custom;
    return { name: pin, config, needsNetwork, words: `the pin ${pin}` };
  }
  if (!tpm2 && tang.length === 0) return null;
  const pins = {
    ...(tpm2 ? { tpm2: {} } : {}),
    ...(tang.length > 0 ? { tang: tang.map(tangConfig) } : {}),
  };
  const config = JSON.stringify({ t: threshold, pins });
  return { name: 'sss', config, needsNetwork: tang.length > 0, words: wordsOf({ tpm2, tang, threshold }) };
};

const wordsOf = ({ tpm2, tang, threshold }: Pick<Clevis, 'tpm2' | 'tang' | 'threshold'>): string => {
  const servers = tang.length === 1 ? ['a tang server'] : [`${tang.length} tang servers`];
  const all = [...(tpm2 ? ['the TPM'] : []), ...(tang.length > 0 ? servers : [])].join(' and ');
  const count = tang.length + (tpm2 ? 1 : 0);
  return count === 1 ? all : `${threshold} of ${all}`;
};

const tangConfig = ({ url, thumbprint, advertisement }: Clevis['tang'][number]) => ({
  url,
  thp: thumbprint,
  ...(advertisement === undefined ? {} : { adv: JSON.parse(advertisement) }),
});

/** true, a device is on a volume that cannot be unlocked without the network. */
export const needsNetwork = (config: Config, device: string): boolean =>
  [device, ...devicesBelow(config, device)].some((name) =>
    config.storage.luks.some((one) => `/dev/mapper/${one.name}` === name && pinOf(one)?.needsNetwork),
  );

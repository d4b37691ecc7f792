import type { Config } from '../../schema/v1/config.ts';
import { type Plan, pointer, type Refusal } from '../plan.ts';

/** What the contract has and this version does not do yet: refused by name, never left out in silence. */
export const planUnsupported = ({ storage, glowplug, kubernetes, updates, extensions }: Config): Plan => {
  const asked = [
    { at: pointer('storage', 'raid'), what: 'software RAID', is: storage.raid.length > 0 },
    { at: pointer('storage', 'luks'), what: 'LUKS', is: storage.luks.length > 0 },
    {
      at: pointer('glowplug', 'config', 'merge'),
      what: 'merging configs',
      is: glowplug.config.merge.length > 0,
    },
    {
      at: pointer('glowplug', 'config', 'replace'),
      what: 'replacing the config',
      is: glowplug.config.replace !== undefined,
    },
    { at: pointer('updates'), what: 'updates', is: Object.keys(updates).length > 0 },
    { at: pointer('extensions'), what: 'extensions', is: extensions.length > 0 },
    {
      at: pointer('kubernetes', 'cri', 'engine'),
      what: 'a CRI other than containerd',
      is: (kubernetes?.cri.engine ?? 'containerd') !== 'containerd',
    },
  ];
  const refusals = asked
    .filter(({ is }) => is)
    .map(
      ({ at, what }): Refusal => ({
        code: 'not-supported-yet',
        because: at,
        message: `Cannot do ${what}: this version of glowplug-node does not support it yet`,
      }),
    );
  return { steps: [], refusals };
};

import type { Config } from '../../schema/v1/config.ts';
import { pointer } from '../plan.ts';
import { type Asked, type PlanStacked, refuseStacked } from './stacked.ts';

export type AskedVolume = Config['storage']['luks'][number] & Asked<'volume'>;

export const askedVolumes = ({ storage }: Config): readonly AskedVolume[] =>
  storage.luks.map((volume, i) => ({
    ...volume,
    kind: 'volume',
    path: `/dev/mapper/${volume.name}`,
    on: [volume.device],
    because: pointer('storage', 'luks', i),
  }));

export const planVolume: PlanStacked<AskedVolume> = ({ path, because }) =>
  refuseStacked(
    'not-supported-yet',
    because,
    `Cannot make "${path}": encrypted volumes are not supported yet`,
  );

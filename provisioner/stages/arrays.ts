import type { Config } from '../../schema/v1/config.ts';
import { pointer } from '../plan.ts';
import { type Asked, type PlanStacked, refuseStacked } from './stacked.ts';

export type AskedArray = Config['storage']['raid'][number] & Asked<'array'>;

export const askedArrays = ({ storage }: Config): readonly AskedArray[] =>
  storage.raid.map((array, i) => ({
    ...array,
    kind: 'array',
    path: `/dev/md/${array.name}`,
    on: array.devices,
    because: pointer('storage', 'raid', i),
  }));

export const planArray: PlanStacked<AskedArray> = ({ path, because }) =>
  refuseStacked('not-supported-yet', because, `Cannot make "${path}": software RAID is not supported yet`);

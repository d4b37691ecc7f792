import type { Config } from '../../schema/v1/config.ts';
import type { Unit } from '../../schema/v1/systemd.ts';
import { type Pointer, pointer } from '../plan.ts';
import { combine, type Rendered, type RenderedFile, type RenderedUnit, rendered } from './rendered.ts';

const unitDir = '/etc/systemd/system';

export const unitPath = (name: string): string => `${unitDir}/${name}`;

/** `getty@tty2.service` is the instance "tty2" of the template `getty@.service`; null, it is none (systemd.unit(5)). */
export const instanceOf = (name: string): { readonly template: string; readonly instance: string } | null => {
  const [, prefix = '', instance, suffix = ''] = /^([^@]+@)(.+)(\.[a-z]+)$/.exec(name) ?? [];
  return instance === undefined ? null : { template: `${prefix}${suffix}`, instance };
};

/** `systemd.units`: unit files, drop-ins, and which units are enabled, disabled, masked or no longer masked. */
export const renderUnits = (config: Config): Rendered =>
  combine(config.systemd.units.map((unit, i) => renderUnit(unit, pointer('systemd', 'units', i))));

const renderUnit = (unit: Unit, because: Pointer): Rendered =>
  rendered({
    files: [...unitFile(unit, because), ...dropinFiles(unit, because)],
    units: unitState(unit, because),
  });

const unitFile = ({ name, contents }: Unit, because: Pointer): RenderedFile[] =>
  contents === undefined
    ? []
    : [{ path: `${unitDir}/${name}`, text: contents, mode: 0o644, because: `${because}/contents` }];

const dropinFiles = ({ name, dropins }: Unit, because: Pointer): RenderedFile[] =>
  dropins.map((dropin, i) => ({
    path: `${unitDir}/${name}.d/${dropin.name}`,
    text: dropin.contents ?? '',
    mode: 0o644,
    because: `${because}/dropins/${i}`,
  }));

const unitState = ({ name, enabled, mask }: Unit, because: Pointer): RenderedUnit[] => {
  if (mask) return [{ name, state: 'masked', because: `${because}/mask` }];
  const unmasked = { name, state: 'unmasked', because: `${because}/mask` } as const;
  const able = { name, state: enabled ? 'enabled' : 'disabled', because: `${because}/enabled` } as const;
  return [...(mask === false ? [unmasked] : []), ...(enabled === undefined ? [] : [able])];
};

import type { Facts } from '../facts/facts.ts';
import { type Plan, pointer, type Refusal } from '../plan.ts';
import type { SetUnits } from '../steps.ts';
import { renderAll } from './render.ts';
import type { RenderedUnit } from './rendered.ts';
import { isNode, type Scoped } from './scope.ts';
import { desiredTree } from './tree.ts';

/** `systemctl enable` and `disable` of units that are not so yet. Masked ones are links, and the tree has those. */
export const planEnablement = (config: Scoped, facts: Facts): Plan => {
  const units = wantedUnits(config);
  const paths = desiredTree(config).steps.map(({ path }) => path);
  const changed = units.filter((unit) => !isSo(unit, facts));
  const known = (name: string) =>
    facts.units[name] !== undefined || paths.includes(`/etc/systemd/system/${name}`);
  const refusals = changed
    .filter(({ name, state }) => state === 'enabled' && !known(name))
    .map(refuseUnknown);
  if (changed.length === 0 || refusals.length > 0) return { steps: [], refusals };
  const names = (state: string) =>
    changed.filter((unit) => unit.state === state && known(unit.name)).map(({ name }) => name);
  const step: SetUnits = {
    kind: 'set-units',
    stage: 'units',
    because: pointer('systemd', 'units'),
    needs: [
      'root',
      ...paths.filter((path) => path.startsWith('/etc/systemd/')).map((path) => `path:${path}`),
    ],
    gives: ['units'],
    enable: names('enabled'),
    disable: names('disabled'),
  };
  return { steps: step.enable.length + step.disable.length > 0 ? [step] : [], refusals };
};

/** Units to set, the author's word last: it wins. For a config alone the preset says what is enabled: its root may have no systemd. */
export const wantedUnits = (config: Scoped): readonly RenderedUnit[] => {
  const units = renderAll(config).units;
  const masked = new Set(units.filter(({ state }) => state === 'masked').map(({ name }) => name));
  const last = new Map(units.filter(({ name }) => !masked.has(name)).map((unit) => [unit.name, unit]));
  for (const unit of units) if (unit.because.startsWith('/systemd/')) last.set(unit.name, unit);
  const wanted = [...last.values()].filter(({ name }) => !masked.has(name));
  return isNode(config) ? wanted : wanted.filter(({ state }) => state === 'disabled');
};

/** A unit without an [Install] section is "static": it needs no enabling. */
const enabledStates = ['enabled', 'enabled-runtime', 'static', 'alias', 'indirect', 'generated'];
const disabledStates = ['disabled', 'masked', 'static', 'indirect'];

const isSo = ({ name, state }: RenderedUnit, facts: Facts): boolean => {
  const found = facts.units[name];
  if (found === undefined) return state === 'disabled';
  return (state === 'enabled' ? enabledStates : disabledStates).includes(found);
};

const refuseUnknown = ({ name, because }: RenderedUnit): Refusal => ({
  code: 'unit-not-found',
  because,
  message: `Cannot enable "${name}": neither the image nor the config has such a unit`,
});

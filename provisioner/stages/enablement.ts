import type { Facts } from '../facts/facts.ts';
import { type Plan, pointer, type Refusal } from '../plan.ts';
import type { SetUnits } from '../steps.ts';
import { renderAll } from './render.ts';
import type { RenderedUnit } from './rendered.ts';
import { isNode, type Scoped } from './scope.ts';
import { desiredTree } from './tree.ts';
import { instanceOf, unitPath } from './units.ts';

/** `systemctl unmask`, `enable` and `disable` of units that are not so yet. Masked ones are links, and the tree has those. */
export const planEnablement = (config: Scoped, facts: Facts): Plan => {
  const paths = desiredTree(config).steps.map(({ path }) => path);
  const { able, unmasked } = wantedUnits(config);
  const changed = able.filter((unit) => !isSo(unit, facts));
  const masked = unmasked.filter(({ name }) => isMasked(name, facts) && !paths.includes(unitPath(name)));
  const isKnown = ({ name }: RenderedUnit) => isThere(name, facts, paths);
  const unknown = changed.filter((unit) => unit.state === 'enabled' && !isKnown(unit)).map(refuseUnknown);
  const stuck = [...able.filter(({ state }) => state === 'enabled'), ...masked]
    .filter(({ name }) => isMasked(name, facts) && !isFreed(name, { facts, paths, masked }))
    .map(refuseMasked);
  if (unknown.length + stuck.length > 0) return { steps: [], refusals: [...unknown, ...stuck] };
  const step = setUnits(paths, { masked, changed: changed.filter(isKnown) });
  const isLeft = step.unmask.length + step.enable.length + step.disable.length > 0;
  return { steps: isLeft ? [step] : [], refusals: [] };
};

type Changes = { readonly masked: readonly RenderedUnit[]; readonly changed: readonly RenderedUnit[] };

const setUnits = (paths: readonly string[], { masked, changed }: Changes): SetUnits => {
  const named = (state: string) => changed.filter((unit) => unit.state === state).map(({ name }) => name);
  return {
    kind: 'set-units',
    stage: 'units',
    because: pointer('systemd', 'units'),
    needs: [
      'root',
      ...paths.filter((path) => path.startsWith('/etc/systemd/')).map((path) => `path:${path}`),
    ],
    gives: ['units'],
    unmask: masked.map(({ name }) => name),
    enable: named('enabled'),
    disable: named('disabled'),
  };
};

/** Units to set, the author's word last: it wins. For a config alone the preset says what is enabled: its root may have no systemd. */
const wantedUnits = (config: Scoped) => {
  const units = renderAll(config).units;
  const masked = new Set(units.filter(({ state }) => state === 'masked').map(({ name }) => name));
  const settable = units.filter(({ name, state }) => !masked.has(name) && state !== 'unmasked');
  const last = new Map(settable.map((unit) => [unit.name, unit]));
  for (const unit of settable) if (unit.because.startsWith('/systemd/')) last.set(unit.name, unit);
  const able = [...last.values()].filter(({ state }) => isNode(config) || state === 'disabled');
  return { able, unmasked: units.filter(({ state }) => state === 'unmasked') };
};

/** Units whose state is worth looking at. */
export const unitNames = (config: Scoped): readonly string[] => {
  const { able, unmasked } = wantedUnits(config);
  return [...new Set([...able, ...unmasked].map(({ name }) => name))];
};

/** A unit without an [Install] section is "static": it needs no enabling. */
const enabledStates = ['enabled', 'enabled-runtime', 'static', 'alias', 'indirect', 'generated'];
const disabledStates = ['disabled', 'masked', 'static', 'indirect'];

const isSo = ({ name, state }: RenderedUnit, facts: Facts): boolean => {
  const found = facts.units[name];
  if (found === undefined) return state === 'disabled';
  if (state !== 'enabled') return disabledStates.includes(found);
  // Of a template, "indirect" is another instance than the one that would be enabled.
  return enabledStates.includes(found) && !(found === 'indirect' && isTemplate(name));
};

const isTemplate = (name: string): boolean => /@\.[a-z]+$/.test(name);

const isThere = (name: string, facts: Facts, paths: readonly string[]): boolean =>
  facts.units[name] !== undefined ||
  paths.includes(unitPath(name)) ||
  paths.includes(unitPath(instanceOf(name)?.template ?? name));

const isMasked = (name: string, facts: Facts): boolean => facts.units[name] === 'masked';

type Freeing = {
  readonly facts: Facts;
  readonly paths: readonly string[];
  readonly masked: readonly RenderedUnit[];
};

/** Its text takes the mask's place, or the mask is a link in /etc and may be taken away. */
const isFreed = (name: string, { facts, paths, masked }: Freeing): boolean =>
  paths.includes(unitPath(name)) ||
  (masked.some((unit) => unit.name === name) && facts.paths[unitPath(name)]?.kind === 'link');

const refuseUnknown = ({ name, because }: RenderedUnit): Refusal => ({
  code: 'unit-not-found',
  because,
  message: `Cannot enable "${name}": neither the image nor the config has such a unit`,
});

const refuseMasked = ({ name, state, because }: RenderedUnit): Refusal => ({
  code: 'unit-masked',
  because,
  message:
    state === 'unmasked'
      ? `Cannot unmask "${name}": the image masks it in /usr, which is read-only (give its contents)`
      : `Cannot enable "${name}": the image masks it (set "mask" to false)`,
});

import type { Config } from '../../schema/v1/config.ts';
import { pointer } from '../plan.ts';
import { renderMountUnits } from './mount-units.ts';
import { isBound } from './mounts.ts';
import { keptFolders } from './persistence.ts';
import { renderAll } from './render.ts';
import { combine, nothing, type Rendered, type RenderedUnit, rendered } from './rendered.ts';
import { isNode, type Scoped } from './scope.ts';
import { instanceOf } from './units.ts';
import { renderVolumes } from './volume-files.ts';

/** What glowplug itself leaves on every node. */
export const renderNode = (config: Scoped): Rendered =>
  combine([
    ...(isNode(config) ? [renderMountUnits(config), records(config)] : []),
    renderVolumes(config),
    masks(config),
    presets(config),
  ]);

/** The spec for the booted moment, and the kept folders for the initramfs of later boots. */
const records = (config: Config): Rendered => {
  const because = pointer();
  const folders = keptFolders(config).filter(({ path }) => isBound(config, path));
  const binds = folders.map(({ path }) => `${path}\n`).join('');
  return rendered({
    files: [
      { path: '/var/lib/glowplug/spec.json', text: `${recordOf(config)}\n`, mode: 0o600, because },
      { path: '/var/lib/glowplug/binds', text: binds, mode: 0o644, because: pointer('persistence') },
    ],
  });
};

/** What other configs were merged is in it already; without their names the record, applied again, records the same. */
const recordOf = (config: Config): string => {
  const { config: _, ...glowplug } = config.glowplug;
  return JSON.stringify({ ...config, glowplug });
};

const masks = (config: Config): Rendered =>
  rendered({
    links: renderAll(config)
      .units.filter(({ state }) => state === 'masked')
      .map(({ name, because }) => ({ path: `/etc/systemd/system/${name}`, target: '/dev/null', because })),
  });

/** systemd.preset(5): instances are enabled where their template is, on one line. */
const presetLines = (units: readonly RenderedUnit[]): readonly string[] => {
  const lines = new Map<string, readonly string[]>();
  for (const { name, state } of units) {
    const found = state === 'enabled' ? instanceOf(name) : null;
    const verb = state === 'enabled' ? 'enable' : 'disable';
    // With a space, so that a template by itself has a line of its own.
    const line = found === null ? `${verb} ${name}` : `${verb} ${found.template} `;
    lines.set(line, [...(lines.get(line) ?? []), ...(found === null ? [] : [found.instance])]);
  }
  return [...lines].map(([line, instances]) => `${line}${instances.join(' ')}\n`);
};

/** The author's word for `systemctl preset` too, so that none of them undoes it. */
const presets = (config: Scoped): Rendered => {
  const units = renderAll(config).units.filter(({ state }) => state === 'enabled' || state === 'disabled');
  const lines = presetLines(units);
  if (lines.length === 0 && !isNode(config)) return nothing;
  const path = `/etc/systemd/system-preset/20-${config.scope === 'ignition' ? 'ignition' : 'glowplug'}.preset`;
  return rendered({
    files: [{ path, text: lines.join(''), mode: 0o644, because: pointer('systemd', 'units') }],
  });
};

/** What a line of the serial console says to somebody who watches a first boot. */
export type Sighting =
  | { readonly kind: 'stage'; readonly text: string }
  | { readonly kind: 'failure'; readonly text: string }
  | { readonly kind: 'noise' };

const stages: readonly (readonly [RegExp, string])[] = [
  [/^BdsDxe: starting/, 'firmware is done'],
  [/Linux version /, 'the kernel starts'],
  [/Run \/init as init process/, 'the initramfs starts'],
  [/Finished .*glowplug-setup|Switching root/, 'the root is ready'],
  [/Reached target .*multi-user/i, 'the system is up'],
];

/** A line of glowplug-node, ` 12.3s + disks  …`; after switch-root the journal puts its own words before it. */
const ours = /^(?:.*glowplug-node\[\d+\]:)?\s*(\d+\.\ds [+!] .*)$/;
export const failures =
  /Glowplug could not start this machine|This machine did not become a node|Kernel panic|You are in emergency mode/;

export const sight = (line: string): Sighting => {
  if (failures.test(line)) return { kind: 'failure', text: line.trim() };
  const step = ours.exec(line)?.[1];
  if (step !== undefined) return { kind: 'stage', text: step };
  const found = stages.find(([pattern]) => pattern.test(line));
  return found === undefined ? { kind: 'noise' } : { kind: 'stage', text: found[1] };
};

/** Where a place of the upgraded spec is in the Ignition config: only the first section has another name. */
export const ignitionPointer = (pointer: string): string =>
  pointer.replace(/^\/glowplug(?=\/|$)/, '/ignition');

/** The other way round. */
export const specPointer = (pointer: string): string => pointer.replace(/^\/ignition(?=\/|$)/, '/glowplug');

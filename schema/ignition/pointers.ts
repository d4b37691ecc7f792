/** Where a place of the upgraded spec is in the Ignition config: only the first section has another name. */
export const ignitionPointer = (specPointer: string): string =>
  specPointer.replace(/^\/glowplug(?=\/|$)/, '/ignition');

/** A section of a systemd file: its name and its lines. */
export type IniSection = readonly [name: string, lines: readonly string[]];

/** The text of a systemd file. */
export const ini = (sections: readonly IniSection[]): string =>
  sections.map(([name, lines]) => `[${name}]\n${lines.map((line) => `${line}\n`).join('')}`).join('\n');

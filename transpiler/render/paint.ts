/** How parts of a report are coloured; plain where nobody looks or NO_COLOR is set. */
export type Paint = {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly help: (text: string) => string;
};

const as = (codes: string) => (text: string) => (text === '' ? '' : `\u001B[${codes}m${text}\u001B[0m`);
const asIs = (text: string) => text;

export const paints = {
  colour: { error: as('1;31'), warning: as('1;33'), strong: as('1'), faint: as('1;34'), help: as('1;36') },
  plain: { error: asIs, warning: asIs, strong: asIs, faint: asIs, help: asIs },
} as const satisfies Record<string, Paint>;

import type { Finding, Span } from '../transpiler/yaml/tree.ts';

/** What an import says of itself, beside the codes of `glowplug validate`. */
export const importCodes = {
  'no-equivalent': 'Something that a node of ours does not have.',
  'image-has-its-own': 'Something that the image or Glowplug decides itself.',
  'command-left-out': 'A command that has no declared equivalent.',
  'command-kept': 'A command without a declared equivalent, kept in a unit that runs it (--keep-commands).',
  'means-otherwise': 'Something that is carried over and does not mean quite the same.',
  'value-unknown': 'A value that only the machine or a template engine could know.',
  'cannot-convert': 'Something that could not be read or converted.',
  'not-needed': 'Something that a node does, or is, without being told: no loss.',
} as const;

export type ImportCode = keyof typeof importCodes;

/** Something that is not needed: told, and no loss. */
export type Note = { readonly span: Span; readonly what: string; readonly why: string };

export type Words = {
  readonly code: ImportCode;
  readonly message: string;
  readonly help: string;
};

/** What a source tells while it is read. */
export type Report = {
  readonly losses: readonly Finding[];
  readonly notes: readonly Note[];
};

/** Collects what there is to tell. */
export class Teller implements Report {
  readonly losses: Finding[] = [];
  readonly notes: Note[] = [];

  lose({ start, end }: Span, words: Words): void {
    this.losses.push({ ...words, severity: 'warning', span: { start, end } });
  }

  note({ start, end }: Span, what: string, why: string): void {
    this.notes.push({ span: { start, end }, what, why });
  }
}

import type { Signature } from '../facts/facts.ts';

export type KeepOrRefuse =
  | { readonly action: 'keep' }
  | { readonly action: 'refuse'; readonly reason: string };

/** What should be there; absent, whatever is. */
export type Expected = {
  readonly format: string;
  readonly label?: string | undefined;
  readonly uuid?: string | undefined;
};

/** Keeps what is as it should be; `wipe` names the field that would let it go. */
export const keepOrRefuse = (
  { format, label, uuid }: Expected,
  found: Signature,
  wipe: string,
): KeepOrRefuse => {
  const different = [
    differs('format', format, found.format),
    differs('label', label, found.label),
    isSameUuid(uuid, found.uuid) ? null : differs('UUID', uuid, found.uuid),
  ].filter((difference) => difference !== null);
  if (different.length === 0) return { action: 'keep' };
  return {
    action: 'refuse',
    reason: `it holds another: ${different.join(', ')} (set "${wipe}" to lose that)`,
  };
};

/** In either case, and with or without the hyphen that vfat's is shown with. */
const isSameUuid = (asked: string | undefined, found: string): boolean =>
  asked?.replaceAll('-', '').toLowerCase() === found.replaceAll('-', '').toLowerCase();

const differs = (field: string, asked: string | undefined, found: string): string | null =>
  asked === undefined || asked === found ? null : `${field} "${found}" instead of "${asked}"`;

import { type Effect, operands, unknown } from './effect.ts';

/** `systemctl VERB UNIT…` as what is to be of the units at each boot. */
export const systemctl = (words: readonly string[]): readonly Effect[] => {
  const [verb = '', ...units] = operands(words.slice(1), ['--root']);
  const wanted = verbs[verb];
  if (wanted === undefined || units.length === 0) return unknown;
  return units.map((unit) => ({ do: 'unit', name: unitName(unit), ...wanted }));
};

const verbs: Readonly<Record<string, { readonly enabled?: boolean; readonly mask?: boolean }>> = {
  enable: { enabled: true },
  start: { enabled: true },
  restart: { enabled: true },
  reenable: { enabled: true },
  disable: { enabled: false },
  stop: { enabled: false },
  mask: { mask: true },
};

export const unitName = (unit: string): string =>
  /\.(service|socket|mount|automount|swap|target|path|timer|slice)$/.test(unit) ? unit : `${unit}.service`;

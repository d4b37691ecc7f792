import { limits } from '../../transpiler/limits.ts';

/** Inputs that are better made than kept. */
export const generated: Readonly<Record<string, () => Uint8Array>> = {
  'file-too-large': () => new Uint8Array(limits.textBytes + 1).fill(0x61),
  'binary-garbage': () => Uint8Array.from({ length: 4096 }, (_, i) => (i * 167 + 13) % 256),
};

import { createHash } from 'node:crypto';

/** Numbers from 0 to below 1 that are the same for the same seed, on any machine. */
export type Random = () => number;

export const makeRandom = (seed: string): Random => {
  let count = 0;
  return () => {
    count += 1;
    return createHash('sha256').update(`${seed}\0${count}`).digest().readUInt32BE(0) / 2 ** 32;
  };
};

/** Bytes that nothing compresses, the same for the same seed. */
export const bytesOf = (seed: string, count: number): Uint8Array =>
  createHash('shake256', { outputLength: Math.max(count, 1) })
    .update(seed)
    .digest()
    .subarray(0, count);

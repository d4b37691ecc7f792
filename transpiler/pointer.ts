import { toPointer } from '../schema/json.ts';

/** RFC 6901 pointer. */
export type Pointer = string;

/** The pointer one key or index further down. */
export const pointTo = (at: Pointer, key: string): Pointer => at + toPointer(key);

import { butane } from './butane.ts';
import { cloudInit } from './cloud-init.ts';
import { ignition } from './ignition.ts';
import type { Source } from './source.ts';

/** Every kind of file that can be imported; the first that fits is taken. */
export const sources: readonly Source[] = [butane, ignition, cloudInit];

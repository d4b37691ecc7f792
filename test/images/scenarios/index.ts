import { formats, grown } from './filesystems.ts';
import { cuts, whole } from './first-boot.ts';
import { kept, refused } from './keeping.ts';
import type { Scenario } from './scenario.ts';
import { seeded } from './seeds.ts';
import { semantics } from './semantics.ts';

export const scenarios: Readonly<Record<string, Scenario>> = {
  whole,
  cuts,
  kept,
  refused,
  formats,
  grown,
  seeded,
  semantics,
};

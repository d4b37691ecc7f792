import { expect, test } from 'bun:test';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetUnused, noteUse } from './unused.ts';

test('forgetUnused() removes what was last used two weeks ago, of that name only', () => {
  const folder = mkdtempSync(join(tmpdir(), 'glowplug-unused-'));
  const make = (name: string, daysAgo: number): void => {
    mkdirSync(join(folder, name));
    noteUse(join(folder, name));
    const then = new Date(Date.now() - daysAgo * 24 * 3_600_000);
    utimesSync(join(folder, `${name}.used`), then, then);
  };
  make('image-000000000001', 15);
  make('image-000000000002', 13);
  make('image-root-000000000003', 15);
  mkdirSync(join(folder, 'image-000000000004'));
  forgetUnused(folder, 'image');
  const left = readdirSync(folder).filter((name) => !name.endsWith('.used'));
  rmSync(folder, { recursive: true });
  expect(left.sort()).toEqual(['image-000000000002', 'image-000000000004', 'image-root-000000000003']);
});

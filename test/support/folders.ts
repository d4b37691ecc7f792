import { afterAll } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes as many empty folders as a test file asks for; they go when its tests are done. */
export const emptyFolders = (name: string): (() => string) => {
  const dir = mkdtempSync(join(tmpdir(), `glowplug-${name}-`));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  return () => mkdtempSync(join(dir, 'one-'));
};

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emittedFiles } from './emit/emitted.ts';

const pathOf = (name: string): string => join(import.meta.dir, name);

const isStale = ([name, text]: readonly [string, string]): boolean =>
  !existsSync(pathOf(name)) || readFileSync(pathOf(name), 'utf8') !== text;

const emit = (): number => {
  for (const [name, text] of Object.entries(emittedFiles()).filter(isStale)) {
    mkdirSync(dirname(pathOf(name)), { recursive: true });
    writeFileSync(pathOf(name), text);
    console.log(`emitted schema/${name}`);
  }
  return 0;
};

const check = (): number => {
  const stale = Object.entries(emittedFiles()).filter(isStale);
  for (const [name] of stale)
    console.error(
      `schema/${name} is stale: the contract changed since it was emitted (bun schema/main.ts emit)`,
    );
  return stale.length > 0 ? 1 : 0;
};

const usage = (): number => {
  console.error('usage: bun schema/main.ts emit|check');
  return 2;
};

const commands: Readonly<Record<string, () => number>> = { emit, check };
process.exitCode = (commands[process.argv[2] ?? ''] ?? usage)();

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emittedFiles } from './emit/emitted.ts';
import { changedVersions, type Frozen, freeze, versions } from './emit/frozen.ts';

const pathOf = (name: string): string => join(import.meta.dir, '..', name);

const isStale = ([name, text]: readonly [string, string]): boolean =>
  !existsSync(pathOf(name)) || readFileSync(pathOf(name), 'utf8') !== text;

const emit = (): number => {
  for (const [name, text] of Object.entries(emittedFiles()).filter(isStale)) {
    mkdirSync(dirname(pathOf(name)), { recursive: true });
    writeFileSync(pathOf(name), text);
    console.log(`emitted ${name}`);
  }
  return 0;
};

const check = (): number => {
  const stale = Object.entries(emittedFiles()).filter(isStale);
  for (const [name] of stale)
    console.error(`${name} is stale: the contract changed since it was emitted (bun schema/main.ts emit)`);
  const changed = changedVersions(frozen(), versions());
  for (const { version } of changed)
    console.error(
      `Version ${version} of the contract is stable, and schema/v1 now means something else (make a new version, or undo the change)`,
    );
  return stale.length + changed.length > 0 ? 1 : 0;
};

const frozenName = 'schema/emitted/frozen.json';

const frozen = (): Frozen =>
  existsSync(pathOf(frozenName)) ? JSON.parse(readFileSync(pathOf(frozenName), 'utf8')) : {};

const freezeAll = (): number => {
  writeFileSync(pathOf(frozenName), `${JSON.stringify(freeze(frozen(), versions()), null, 2)}\n`);
  return check();
};

const usage = (): number => {
  console.error(`usage: bun schema/main.ts emit|check|freeze

emit    writes what is made from schema/v1: schemas, validators, docs/reference.md
check   fails when one of them is stale, or a stable version changed its meaning
freeze  declares every version stable that is not yet`);
  return 2;
};

const commands: Readonly<Record<string, () => number>> = { emit, check, freeze: freezeAll };
process.exitCode = (commands[process.argv[2] ?? ''] ?? usage)();

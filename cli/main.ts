#!/usr/bin/env bun
import { commands } from './commands/index.ts';
import { realIo } from './io.ts';
import { run } from './run.ts';

run(process.argv.slice(2), commands, realIo(process.env)).then(
  (code) => process.exit(code),
  // Nothing is left to say it with.
  () => process.exit(4),
);

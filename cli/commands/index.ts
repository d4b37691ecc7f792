import type { Command } from '../command.ts';
import { completion } from './completion.ts';
import { help } from './help.ts';
import { importCommand } from './import.ts';
import { plan } from './plan.ts';
import { schema } from './schema.ts';
import { transpile } from './transpile.ts';
import { validate } from './validate.ts';
import { version } from './version.ts';
import { where } from './where.ts';

export const commands: readonly Command[] = [
  transpile,
  validate,
  plan,
  where,
  importCommand,
  schema,
  version,
  help,
  completion,
];

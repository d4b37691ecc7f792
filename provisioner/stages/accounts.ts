import type { Config } from '../../schema/v1/config.ts';
import type { Facts } from '../facts/facts.ts';
import type { Plan } from '../plan.ts';

export const planAccounts = (_config: Config, _facts: Facts): Plan => ({ steps: [], refusals: [] });

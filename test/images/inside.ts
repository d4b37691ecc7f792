import { scenarios } from './scenarios/index.ts';

/** Runs one scenario inside the tools tree and prints what it found as JSON. */
const [name = '', dir = '', argument = ''] = process.argv.slice(2);
const scenario = scenarios[name];
if (scenario === undefined) throw new Error(`no scenario "${name}"`);
console.log(JSON.stringify(await scenario(dir, argument)));

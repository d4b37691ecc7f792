import { createHash } from 'node:crypto';

/** What digest.sh told on the console: a line for each thing that the machine has become. */
export const readDigest = (console: string): readonly string[] => {
  const told = console.split('\n').filter((line) => line.startsWith('|'));
  const end = told.findIndex((line) => line.startsWith('|end'));
  const lines = told.slice(0, end).map((line) => line.slice(1));
  const sum = createHash('sha256')
    .update(`${lines.join('\n')}\n`)
    .digest('hex');
  if (told[end] !== `|end ${sum}`)
    throw new Error(`Cannot read what the machine has become: "${told[end]}" after ${lines.length} lines`);
  return lines;
};

/** What no machine may have: failed units, and files that are only there while something is being written. */
export const blemishes = (digest: readonly string[]): readonly string[] =>
  digest
    .slice(digest.indexOf('== failed'), digest.indexOf('== first-boot'))
    .filter((line) => !line.startsWith('== '));

/** Lines that only one of the two has, as `diff` marks them. */
export const differences = (wanted: readonly string[], found: readonly string[]): string[] => [
  ...wanted.filter((line) => !found.includes(line)).map((line) => `- ${line}`),
  ...found.filter((line) => !wanted.includes(line)).map((line) => `+ ${line}`),
];

import { parseArgs } from 'node:util';
import { runChaos } from './chaos/run.ts';

const help = `Cuts the power of machines in the midst of their first boot and compares what they become.

  bun test/vm/chaos.ts [COUNT] [--seed SEED]    20 cuts, of a random seed
  bun test/vm/chaos.ts --stacked                of machines that also have an encrypted volume on a RAID1

The same seed cuts at the same moments, as far as the speed of this machine is the same.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    stacked: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const count = Number(positionals[0] ?? 20);
if (values.help || !Number.isInteger(count) || count < 1) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}
const seed = values.seed ?? crypto.randomUUID().slice(0, 8);
const kind = values.stacked ? 'stacked' : 'plain';
const verdicts = await runChaos({ count, seed, kind, say: (line) => console.log(`[chaos] ${line}`) });
const bad = verdicts.filter(({ wrong }) => wrong.length > 0);
console.log(
  `${count} cuts of ${verdicts.length} machines, ${bad.length} came out different (--seed ${seed}${values.stacked ? ' --stacked' : ''})`,
);
process.exit(bad.length === 0 ? 0 : 1);

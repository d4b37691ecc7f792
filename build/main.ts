import { initramfs } from '../initramfs/index.ts';
import { image } from './image/index.ts';
import { kubernetes } from './kubernetes/index.ts';
import { node, operator } from './node.ts';
import { rootfs } from './rootfs/debian/index.ts';
import { tools } from './tools/index.ts';

const targets: Readonly<Record<string, () => Promise<string>>> = {
  tools,
  rootfs,
  kubernetes,
  node,
  operator,
  initramfs: async () => initramfs({ tools: await tools(), rootfs: await rootfs() }),
  image: () => image(),
};

const [name = '', ...rest] = process.argv.slice(2);
const build = targets[name];
if (build === undefined || rest.length > 0) {
  process.stderr.write(`Usage: bun build/main.ts ${Object.keys(targets).join('|')}\n`);
  process.exit(2);
}
process.stdout.write(`${await build()}\n`);

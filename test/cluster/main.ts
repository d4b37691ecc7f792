import { allReady, bootstrapped, clusterIn, down, members, up } from './cluster.ts';
import { isOn } from './container.ts';
import { followProgress } from './follow.ts';
import { image } from './image.ts';
import { kubectl } from './inside.ts';
import { labNamed } from './lab.ts';

/**
 * Three nodes in namespaces, from the three files of examples/cluster-*.yaml.
 *
 *   bun test/cluster/main.ts up       start them, and stay until all are Ready
 *   bun test/cluster/main.ts status   what the cluster says of itself
 *   bun test/cluster/main.ts kubectl  as the cluster's administrator
 *   bun test/cluster/main.ts down     end them, and leave nothing behind
 */
const cluster = clusterIn(labNamed('try'));

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  up: async () => {
    if (members(cluster).some(isOn)) await down(cluster);
    await image();
    const startedMs = Date.now();
    await up(cluster);
    let isOver = false;
    const shown = followProgress(members(cluster), startedMs, () => isOver);
    await Promise.all(members(cluster).map((member) => bootstrapped(member)));
    await allReady(cluster);
    isOver = true;
    await shown;
    console.log(`all nodes Ready after ${Math.round((Date.now() - startedMs) / 1000)} s\n`);
    await show();
    console.log(
      '\nthe nodes are on: node_modules/.bin/bun test/cluster/main.ts kubectl get pods -A; make try-down ends them',
    );
  },
  status: () => show(),
  kubectl: async (args) => console.log(await kubectl(cluster.controlPlane, ...args)),
  down: () => down(cluster),
};

const show = async (): Promise<void> => {
  console.log(await kubectl(cluster.controlPlane, 'get', 'nodes', '--output=wide'));
  console.log(`\n${await kubectl(cluster.controlPlane, 'get', 'pods', '--all-namespaces', '--output=wide')}`);
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(`usage: bun test/cluster/main.ts ${Object.keys(commands).join('|')}`);
  process.exit(2);
}
await command(args);

import { parseArgs } from 'node:util';
import { tryPlace } from './place.ts';
import { reboot } from './reboot.ts';
import { sshArgv } from './ssh.ts';
import { down, say, up } from './up.ts';

const help = `make try [CONFIG=FILE]   boot a machine from the file and watch it become a Ready node
make try CLUSTER=1       a control plane and two workers in network namespaces
make try-shell           a root shell on the node
make try-reboot          reboot the node and watch it come back
make try-down            end it, or the three
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    config: { type: 'string', default: 'examples/control-plane.yaml' },
    cluster: { type: 'boolean' },
  },
});

const inherit = async (argv: readonly string[]): Promise<number> =>
  Bun.spawn([...argv], { stdin: 'inherit', stdout: 'inherit', stderr: 'inherit' }).exited;

/** ssh's own, whatever the shell ends with (ssh(1)). */
const sshFailed = 255;

const cluster = (verb: 'up' | 'down') => inherit([process.execPath, 'test/cluster/main.ts', verb]);

const commands: Readonly<Record<string, () => Promise<number>>> = {
  up: async () => (values.cluster ? cluster('up') : up(values.config, tryPlace)),
  shell: async () => {
    const exitCode = await inherit(sshArgv(tryPlace));
    if (exitCode === sshFailed) say('no node answers (`make try` starts one)');
    return exitCode;
  },
  reboot: async () => {
    await reboot(tryPlace, say);
    return 0;
  },
  down: async () => {
    await down(tryPlace);
    return cluster('down');
  },
};

const command = commands[positionals[0] ?? ''];
if (command === undefined) {
  console.log(help);
  process.exit(2);
}
process.exit(
  await command().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }),
);

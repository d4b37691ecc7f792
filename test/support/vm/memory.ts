import type { Qmp, QmpMessage } from './qmp.ts';

// Pages at fixed places in the file: a sparse file, no larger than what the guest has touched.
const capabilities = [
  { capability: 'mapped-ram', state: true },
  { capability: 'events', state: true },
] as const;

/** Stops the machine and writes its memory and the state of its devices, not its disks, to the file. */
export const saveMemory = async (qmp: Qmp, file: string): Promise<void> => {
  await qmp.ask('stop');
  await qmp.ask('migrate-set-capabilities', { capabilities });
  // Local disk: the default limit of 128 MiB/s is meant for networks.
  await qmp.ask('migrate-set-parameters', { 'max-bandwidth': 2 ** 33 });
  await migrate(qmp, 'migrate', file);
};

/** Loads such a file into a machine that was started to receive it and is of the same build. */
export const restoreMemory = async (qmp: Qmp, file: string): Promise<void> => {
  await qmp.ask('migrate-set-capabilities', { capabilities });
  await migrate(qmp, 'migrate-incoming', file);
};

const migrate = async (qmp: Qmp, command: string, file: string): Promise<void> => {
  const ended = qmp.event('MIGRATION', (event) => migrationStatus(event) !== undefined);
  await qmp.ask(command, { uri: `file:${file}` });
  const status = migrationStatus(await ended);
  if (status !== 'completed') throw new Error(`Cannot ${command} "${file}": QEMU says ${status}`);
};

const migrationStatus = ({ data }: QmpMessage): string | undefined =>
  /"status":"(completed|failed|cancelled)"/.exec(JSON.stringify(data))?.[1];

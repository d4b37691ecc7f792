import type { Case } from '../case.ts';

const commandLine = 'quiet console=ttyS0';
const sealed = { exit: 3, code: 'kernel-argument-sealed' } as const;
const notTaken = { exit: 3, code: 'kernel-arguments-not-taken' } as const;
const file = { files: [{ path: '/f' }] };

/** Without an EFI system partition of ours: what the boot was made with, and what it cannot be. */
export const kernelArguments: readonly Case[] = [
  {
    name: 'kernel arguments that are there are no work',
    since: '3.3.0',
    commandLine,
    config: { kernelArguments: { shouldExist: ['console=ttyS0', 'quiet'] }, storage: file },
    after: { root: { '/f': '' } },
  },
  {
    name: 'kernel arguments that are to go and are not there are no work',
    since: '3.3.0',
    commandLine,
    config: { kernelArguments: { shouldNotExist: ['debug', 'console=tty0'] }, storage: file },
    after: { root: { '/f': '' } },
  },
  {
    name: 'of a kernel argument name and value are compared',
    since: '3.3.0',
    commandLine,
    config: { kernelArguments: { shouldExist: ['console=tty'] } },
    fails: notTaken,
  },
  {
    name: 'a kernel argument that cannot be added ends before any disk is touched',
    since: '3.3.0',
    commandLine,
    disks: { a: { table: 'gpt', partitions: [{ number: 1, startMiB: 1, sizeMiB: 10 }] } },
    config: {
      kernelArguments: { shouldExist: ['debug'] },
      storage: { disks: [{ device: '@a@', wipeTable: true }], ...file },
    },
    fails: notTaken,
    after: { disks: { a: { partitions: [{ number: 1 }] } }, root: { '/f': null } },
  },
  {
    name: 'a kernel argument that is sealed in the image cannot go',
    since: '3.3.0',
    commandLine,
    config: { kernelArguments: { shouldNotExist: ['quiet'] }, storage: file },
    fails: sealed,
    after: { root: { '/f': null } },
  },
  {
    name: 'kernel arguments of a merged config count',
    since: '3.3.0',
    commandLine,
    remote: { more: { config: { kernelArguments: { shouldNotExist: ['quiet'] } } } },
    config: { ignition: { config: { merge: [{ source: '@http@/more' }] } } },
    fails: sealed,
  },
];

import { join } from 'node:path';

const libraries = ['usr/lib/x86_64-linux-gnu', 'usr/lib/x86_64-linux-gnu/pulseaudio'];

/**
 * The command line that runs a program of the tools tree where it lies, by the tree's own dynamic linker: no root, no
 * chroot, and the process that is started is the program itself.
 */
export const fromTools = (tools: string, program: string, args: readonly string[]): [string, ...string[]] => [
  join(tools, 'usr/lib64/ld-linux-x86-64.so.2'),
  '--library-path',
  libraries.map((dir) => join(tools, dir)).join(':'),
  '--argv0',
  program,
  join(tools, 'usr/bin', program),
  ...args,
];

export const qemuFromTools = (tools: string, args: readonly string[]): [string, ...string[]] =>
  fromTools(tools, 'qemu-system-x86_64', [
    ...['qemu', 'seabios', 'ipxe/qemu'].flatMap((dir) => ['-L', join(tools, 'usr/share', dir)]),
    ...args,
  ]);

/** The folder of OVMF in the tools tree. */
export const firmwareDir = (tools: string): string => join(tools, 'usr/share/OVMF');

import { list, optional, type Of, record, section, text } from '../shape.ts';

export const kernelArguments = section('Arguments of the kernel’s command line, beside those of the image.', {
  shouldExist: list(
    'Arguments that must be there.',
    text('One argument.', { pattern: '^\\S+$', examples: ['nomodeset'] }),
  ),
  shouldNotExist: list('Arguments that must not be there.', text('One argument.', { pattern: '^\\S+$' })),
});
export type KernelArguments = Of<typeof kernelArguments>;

export const host = section('The machine as a host.', {
  hostname: optional(
    text('Host name, also the node’s name; absent, what the network gives.', {
      pattern: '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$',
      examples: ['cp1'],
    }),
  ),
  timezone: optional(
    text('Time zone; absent, UTC.', { pattern: '^[A-Za-z0-9_+/-]+$', examples: ['Europe/Bucharest'] }),
  ),
  locale: optional(text('LANG of the system; absent, C.UTF-8.', { pattern: '^[A-Za-z0-9_.@-]+$' })),
  sysctls: record('Kernel parameters by name.', text('Value.'), '^[A-Za-z0-9_./*-]+$'),
  modules: list('Kernel modules to load.', text('Name of a module.', { pattern: '^[A-Za-z0-9_-]+$' })),
  timeServers: list('NTP servers; empty, the image’s own.', text('Host name or address.')),
});
export type Host = Of<typeof host>;

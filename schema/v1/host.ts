import { form, list, type Of, optional, record, section, text } from '../shape.ts';

const oneWord = form('^\\S+$', 'One word without spaces');

export const kernelArguments = section('Arguments of the kernel’s command line, beside those of the image.', {
  shouldExist: list(
    'Arguments that must be there.',
    text('One argument.', { ...oneWord, examples: ['nomodeset'] }),
  ),
  shouldNotExist: list('Arguments that must not be there.', text('One argument.', oneWord)),
});
export type KernelArguments = Of<typeof kernelArguments>;

export const host = section('The machine as a host.', {
  hostname: optional(
    text('Host name, also the node’s name; absent, what the network gives.', {
      ...form(
        '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$',
        'Small letters, digits, dashes and dots, the first and the last a letter or digit',
      ),
      examples: ['cp1'],
    }),
  ),
  timezone: optional(
    text('Time zone; absent, UTC.', {
      ...form('^[A-Za-z0-9_+/-]+$', 'A name of the time zone database'),
      examples: ['Europe/Bucharest'],
    }),
  ),
  locale: optional(
    text('LANG of the system; absent, C.UTF-8.', {
      ...form('^[A-Za-z0-9_.@-]+$', 'A name of a locale'),
      examples: ['en_GB.UTF-8'],
    }),
  ),
  sysctls: record(
    'Kernel parameters by name.',
    text('Value.', form('^[^\\n]*$', 'One line')),
    form('^[A-Za-z0-9_./*-]+$', 'Names of kernel parameters, such as net.ipv4.ip_forward'),
  ),
  modules: list(
    'Kernel modules to load.',
    text('Name of a module.', {
      ...form('^[A-Za-z0-9_-]+$', 'Letters, digits, dashes and underscores'),
      examples: ['br_netfilter'],
    }),
  ),
  timeServers: list(
    'NTP servers; empty, the image’s own.',
    text('Host name or address.', { ...oneWord, examples: ['time.example.net'] }),
  ),
});
export type Host = Of<typeof host>;

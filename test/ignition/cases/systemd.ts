import { type Case, text, unit } from './build.ts';

export const systemd: readonly Case[] = [
  ['takes a unit', text('[Service]\nExecStart=/bin/true\n')],
  ['takes a unit of nothing but its name', unit({})],
  ...[
    'service',
    'socket',
    'device',
    'mount',
    'automount',
    'swap',
    'target',
    'path',
    'timer',
    'snapshot',
    'slice',
    'scope',
  ].map((type): Case => [`takes a ${type}`, { systemd: { units: [{ name: `a.${type}` }] } }]),
  ['takes no unit of another type', { systemd: { units: [{ name: 'a.conf' }] } }],
  ['takes no unit without a type', { systemd: { units: [{ name: 'a' }] } }],
  ['takes a unit of nothing but its type', { systemd: { units: [{ name: '.service' }] } }],
  ['takes no unit without a name', { systemd: { units: [{}] } }],
  ['takes no unit twice', { systemd: { units: [{ name: 'a.service' }, { name: 'a.service' }] } }],
  [
    'takes a masked unit with text that is enabled',
    unit({ mask: true, enabled: true, contents: '[Install]\nWantedBy=a.target' }),
  ],
  ['takes an enabled unit of the system', unit({ enabled: true })],
  [
    'warns of an enabled unit without [Install]',
    unit({ enabled: true, contents: '[Service]\nExecStart=/x' }),
  ],
  ['warns of an enabled unit with an empty [Install]', unit({ enabled: true, contents: '[Install]\n' })],
  ['takes a disabled unit without [Install]', unit({ enabled: false, contents: '[Service]\nExecStart=/x' })],
  ['takes an empty text', unit({ enabled: true, contents: '' })],
  [
    'warns of an instance of a template without [Install]',
    {
      systemd: {
        units: [
          { name: 'a@.service', contents: '[Service]\nType=oneshot' },
          { name: 'a@b.service', enabled: true },
        ],
      },
    },
  ],
  [
    'takes an instance of a template',
    {
      systemd: {
        units: [
          { name: 'a@.service', contents: '[Install]\nWantedBy=x' },
          { name: 'a@b.service', enabled: true },
        ],
      },
    },
  ],
  ['takes text before any section', text('garbage\nA=b\n[Unit]\nA=b\n')],
  ['takes text without any section', text('garbage')],
  ['takes no section that does not end', text('[Unit\nA=b')],
  ['takes no text after a section’s name', text('[Unit] # comment\nA=b')],
  ['takes no line without a sign of equality', text('[Unit]\nA\n')],
  ['takes no last word without a sign of equality', text('[Unit]\nA')],
  ['takes comments', text('# a\n; b\n[Unit]\n# c\\\nd\nA=b\n')],
  ['takes lines that go on', text('[Service]\nExecStart=/x \\\n  y \\\n\nA=b\n')],
  ['takes a value that is empty', text('[Service]\nA=\n')],
  ['takes lines that end in a carriage return', text('[Service]\r\nA=b\r\n')],
  ['takes no line of 3000 bytes', text(`[Service]\nA=${'x'.repeat(3000)}\nB=c\n`)],
  ['takes indented lines', text('[Service]\n   A = b\n')],
  ['takes a drop-in', unit({ dropins: [{ name: 'a.conf', contents: '[Unit]\nA=b' }] })],
  ['takes a drop-in without text', unit({ dropins: [{ name: 'a.conf' }] })],
  ['takes no drop-in of another name', unit({ dropins: [{ name: 'a.cnf' }] })],
  ['takes no drop-in twice', unit({ dropins: [{ name: 'a.conf' }, { name: 'a.conf' }] })],
  ['takes no drop-in that is no unit', unit({ dropins: [{ name: 'a.conf', contents: '[Unit]\nA' }] })],
  [
    'takes no file where a unit is',
    { ...text('[Unit]\nA=b'), storage: { files: [{ path: '/etc/systemd/system/a.service' }] } },
  ],
  [
    'takes a file where a unit of the system is',
    { ...unit({ enabled: true }), storage: { files: [{ path: '/etc/systemd/system/a.service' }] } },
  ],
  [
    'takes no link where a drop-in is',
    {
      ...unit({ dropins: [{ name: 'a.conf', contents: '[Unit]\nA=b' }] }),
      storage: { links: [{ path: '/etc/systemd/system/a.service.d/a.conf', target: '/x' }] },
    },
  ],
];

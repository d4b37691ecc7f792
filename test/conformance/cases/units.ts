import type { Case } from '../case.ts';

const text = '[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n';
const units = (...all: readonly object[]) => ({ systemd: { units: all } });
const at = '/etc/systemd/system';
const preset = '/etc/systemd/system-preset/20-glowplug.preset';

export const systemd: readonly Case[] = [
  {
    name: 'a unit has its text',
    config: units({ name: 'a.service', contents: text }),
    after: { root: { [`${at}/a.service`]: { text, mode: 0o644 } } },
  },
  ...(['enable', 'disable'] as const).flatMap((verb): readonly Case[] => {
    const config = units({ name: 'a.service', contents: text, enabled: verb === 'enable' });
    return [
      {
        name: `a preset of ours says ${verb}`,
        since: 'none',
        config,
        after: { root: { [preset]: { has: `${verb} a.service\n` } } },
      },
      {
        name: `a preset of Ignition says ${verb}`,
        glowplug: false,
        config,
        after: {
          root: {
            '/etc/systemd/system-preset/20-ignition.preset': { has: `${verb} a.service\n` },
            [preset]: null,
          },
        },
      },
    ];
  }),
  {
    name: 'a unit of the root is enabled without its text',
    glowplug: false,
    config: units({ name: 'their.service', enabled: true }),
    after: { root: { '/etc/systemd/system-preset/20-ignition.preset': { has: 'enable their.service\n' } } },
  },
  {
    name: 'an instance of a template is enabled',
    glowplug: false,
    config: units({ name: 'a@.service', contents: text }, { name: 'a@one.service', enabled: true }),
    after: {
      root: {
        [`${at}/a@.service`]: text,
        '/etc/systemd/system-preset/20-ignition.preset': { has: 'enable a@.service one\n' },
      },
    },
  },
  {
    name: 'instances of a template are enabled where the template is',
    config: units(
      { name: 'a@.service', contents: text },
      { name: 'a@one.service', enabled: true },
      { name: 'b.service', contents: text, enabled: true },
      { name: 'a@two.service', enabled: true },
    ),
    since: 'none',
    after: { root: { [preset]: { text: 'enable a@.service one two\nenable b.service\n', mode: 0o644 } } },
  },
  {
    name: 'a unit that is enabled is disabled',
    root: {
      [`${at}/a.service`]: `${text}[Install]\nWantedBy=multi-user.target\n`,
      [`${at}/multi-user.target.wants/a.service`]: { link: `${at}/a.service` },
    },
    config: units({ name: 'a.service', enabled: false }, { name: 'nobody.service', enabled: false }),
    after: {
      root: { [`${at}/a.service`]: { has: '[Install]' }, [`${at}/multi-user.target.wants/a.service`]: null },
    },
  },
  {
    name: 'a unit of which nothing is said makes no preset',
    config: units({ name: 'a.service', contents: text }),
    after: { root: { [preset]: null, '/etc/systemd/system-preset/20-ignition.preset': null } },
  },
  {
    name: 'a masked unit leads to nothing',
    config: units({ name: 'a.service', mask: true }),
    after: { root: { [`${at}/a.service`]: { link: '/dev/null' } } },
  },
  {
    name: 'a masked unit replaces the one that is there',
    root: { [`${at}/a.service`]: text },
    config: units({ name: 'a.service', mask: true }),
    after: { root: { [`${at}/a.service`]: { link: '/dev/null' } } },
  },
  {
    name: 'a drop-in stands in the folder of its unit',
    config: units({ name: 'a.service', dropins: [{ name: '10-x.conf', contents: '[Service]\nNice=1\n' }] }),
    after: { root: { [`${at}/a.service.d/10-x.conf`]: { text: '[Service]\nNice=1\n', mode: 0o644 } } },
  },
  {
    name: 'a drop-in may be empty',
    config: units({ name: 'a.service', dropins: [{ name: '10-x.conf', contents: '' }] }),
    after: { root: { [`${at}/a.service.d/10-x.conf`]: { text: '', mode: 0o644 } } },
  },
  {
    name: 'a unit may have text and drop-ins',
    config: units({
      name: 'a.service',
      contents: text,
      dropins: [
        { name: '10-x.conf', contents: '[Service]\nNice=1\n' },
        { name: '20-y.conf', contents: '[Service]\nNice=2\n' },
      ],
    }),
    after: {
      root: {
        [`${at}/a.service`]: text,
        [`${at}/a.service.d/10-x.conf`]: { has: 'Nice=1' },
        [`${at}/a.service.d/20-y.conf`]: { has: 'Nice=2' },
      },
    },
  },
  {
    name: 'a unit replaces the one that is there',
    root: { [`${at}/a.service`]: '[Unit]\n' },
    config: units({ name: 'a.service', contents: text }),
    after: { root: { [`${at}/a.service`]: text } },
  },
  {
    name: 'units of every type are written',
    config: units(
      ...['socket', 'timer', 'path', 'target', 'mount', 'swap', 'slice'].map((type) => ({
        name: `a.${type}`,
        contents: '[Unit]\nDescription=x\n',
      })),
    ),
    after: { root: { [`${at}/a.socket`]: { has: 'x' }, [`${at}/a.slice`]: { has: 'x' } } },
  },
  {
    name: 'a unit of no type: an error of the config',
    config: units({ name: 'a.txt', contents: text }),
    fails: { exit: 1, code: 'pattern' },
  },
  {
    name: 'a drop-in of another suffix: an error of the config',
    config: units({ name: 'a.service', dropins: [{ name: 'x.txt', contents: '' }] }),
    fails: { exit: 1, code: 'pattern' },
  },
  {
    name: 'two units of one name: an error of the config',
    config: units({ name: 'a.service', contents: text }, { name: 'a.service', contents: text }),
    fails: { exit: 1, code: 'duplicate-unit' },
  },
  {
    name: 'two drop-ins of one name: an error of the config',
    config: units({
      name: 'a.service',
      dropins: [
        { name: 'x.conf', contents: '' },
        { name: 'x.conf', contents: '' },
      ],
    }),
    fails: { exit: 1, code: 'duplicate-dropin' },
  },
  {
    name: 'a unit’s text that is none: an error of the config',
    config: units({ name: 'a.service', contents: '[Service\nExecStart' }),
    fails: { exit: 1, code: 'unit-syntax' },
  },
];

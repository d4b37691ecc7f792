import { testRule } from './table.ts';
import { checkUnits } from './units.ts';

const units = (...list: readonly object[]) => ({ systemd: { units: list } });
const hello =
  '# hello\n\n[Service]\nExecStart=/bin/echo \\\n  not a key\\\n# a comment\n  hello\n[Install]\nWantedBy=multi-user.target\n';

testRule('checkUnits', checkUnits, [
  ['accepts a whole unit', units({ name: 'hello.service', enabled: true, contents: hello }), []],
  ['accepts enabling a unit of the image', units({ name: 'sshd.service', enabled: true }), []],
  ['accepts masking a unit of the image', units({ name: 'sshd.service', mask: true }), []],
  ['accepts an instance of a template', units({ name: 'a@1.service', enabled: true }), []],
  [
    'refuses a unit twice',
    units({ name: 'a.service', mask: true }, { name: 'a.service', mask: true }),
    ['error duplicate-unit /systemd/units/1/name'],
  ],
  [
    'refuses a networkd file twice',
    {
      network: {
        units: [
          { name: 'a.link', contents: '' },
          { name: 'a.link', contents: '' },
        ],
      },
    },
    ['error duplicate-unit /network/units/1/name'],
  ],
  [
    'refuses a drop-in twice',
    units({ name: 'a.service', dropins: [{ name: 'a.conf' }, { name: 'a.conf' }] }),
    ['error duplicate-dropin /systemd/units/0/dropins/1/name'],
  ],
  [
    'refuses a masked unit that is enabled',
    units({ name: 'a.service', mask: true, enabled: true }),
    ['error unit-masked /systemd/units/0/mask'],
  ],
  [
    'refuses a masked unit with text',
    units({ name: 'a.service', mask: true, contents: '' }),
    ['error unit-masked /systemd/units/0/mask'],
  ],
  [
    'warns of enabled text without [Install]',
    units({ name: 'a.service', enabled: true, contents: '[Service]\nExecStart=/bin/true\n' }),
    ['warning unit-without-install /systemd/units/0/enabled'],
  ],
  [
    'warns of an enabled template',
    units({ name: 'a@.service', enabled: true }),
    ['warning unit-template-enabled /systemd/units/0/enabled'],
  ],
  [
    'refuses an enabled template that says itself that it has no instance',
    units({ name: 'a@.service', enabled: true, contents: '[Install]\nWantedBy=multi-user.target\n' }),
    ['error unit-template-enabled /systemd/units/0/enabled'],
  ],
  [
    'accepts an enabled template with a default instance, and an instance',
    units(
      { name: 'a@.service', enabled: true, contents: '[Install]\nDefaultInstance=x\nWantedBy=a.target\n' },
      { name: 'b@1.service', enabled: true },
    ),
    [],
  ],
  ['accepts taking a mask away', units({ name: 'a.service', mask: false, enabled: true }), []],
  [
    'refuses a line before any section',
    units({ name: 'a.service', contents: 'ExecStart=/bin/true\n' }),
    ['error unit-syntax /systemd/units/0/contents'],
  ],
  [
    'refuses a line that is no key',
    units({ name: 'a.service', contents: '[Service]\nExecStart /bin/true\n' }),
    ['error unit-syntax /systemd/units/0/contents'],
  ],
  [
    'refuses such a line in a drop-in',
    units({ name: 'a.service', dropins: [{ name: 'a.conf', contents: 'x' }] }),
    ['error unit-syntax /systemd/units/0/dropins/0/contents'],
  ],
  [
    'warns of a unit of which nothing is said',
    units({ name: 'a.service' }),
    ['warning unit-idle /systemd/units/0'],
  ],
]);

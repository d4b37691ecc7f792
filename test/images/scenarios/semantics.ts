import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configOf } from '../../support/config.ts';
import { boot, type Lab } from '../lab.ts';
import { sh } from '../sh.ts';
import { endOf, inLab, type Scenario } from './scenario.ts';

/** An image that has something of all that the config then changes. */
const furnish = async ({ root }: Lab): Promise<void> => {
  const etc = join(root, 'etc');
  mkdirSync(join(etc, 'app/old/deep'), { recursive: true });
  writeFileSync(join(etc, 'app/same'), 'same');
  writeFileSync(join(etc, 'original'), 'original');
  writeFileSync(join(etc, 'replaced'), 'old', { mode: 0o600 });
  mkdirSync(join(etc, 'folder'));
  writeFileSync(join(etc, 'folder/x'), '');
  const unit = '[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n';
  for (const name of ['on', 'off', 't@']) writeFileSync(join(etc, `systemd/system/${name}.service`), unit);
  symlinkSync('/dev/null', join(etc, 'systemd/system/hidden.service'));
  await sh('systemctl', `--root=${root}`, 'enable', 'off.service');
  for (const group of ['old', 'moved'])
    await sh('chroot', root, 'groupadd', '--gid', group === 'old' ? '4000' : '4001', group);
  await sh('chroot', root, 'useradd', '--uid', '4000', '--gid', 'old', '--no-create-home', 'leaver');
  await sh('chroot', root, 'useradd', '--uid', '4001', '--gid', 'moved', '--no-create-home', 'stayer');
};

const contents = (text: string) => ({ source: `data:,${encodeURIComponent(text)}` });

export const semanticsConfig = configOf({
  storage: {
    directories: [{ path: '/etc/app', overwrite: true, mode: 0o2775, group: { name: 'old' } }],
    files: [
      { path: '/etc/app/same', contents: contents('same') },
      { path: '/etc/replaced', overwrite: true, contents: contents('new') },
      { path: '/home/new/.config/app/settings', user: { name: 'new' }, contents: contents('x') },
    ],
    links: [
      { path: '/etc/second', target: '/etc/original', hard: true },
      { path: '/etc/third', target: '/etc/replaced', hard: true },
      { path: '/etc/folder', target: 'original', overwrite: true, user: { id: 7 } },
    ],
  },
  passwd: {
    groups: [{ name: 'new' }, { name: 'moved', shouldExist: false }, { name: 'old', gid: 4100 }],
    users: [
      { name: 'leaver', shouldExist: false },
      { name: 'new', uid: 4000, shell: '/bin/bash', gecos: 'A New One', groups: ['old'], passwordHash: '' },
      {
        name: 'stayer',
        primaryGroup: 'old',
        homeDir: '/home/elsewhere',
        sshAuthorizedKeys: ['ssh-ed25519 AAAA'],
      },
      { name: 'daemonlike', system: true, noUserGroup: true, noLogInit: true, noCreateHome: true },
    ],
  },
  systemd: {
    units: [
      { name: 'on.service', enabled: true, dropins: [{ name: 'a.conf', contents: '[Service]\nNice=1\n' }] },
      { name: 'off.service', enabled: false },
      { name: 't@one.service', enabled: true },
      { name: 'hidden.service', mask: false },
      {
        name: 'mine@.service',
        contents:
          '[Service]\nExecStart=/bin/true\n[Install]\nDefaultInstance=a\nWantedBy=multi-user.target\n',
      },
      { name: 'mine@b.service', enabled: true },
    ],
  },
});

/** Files, accounts and units of an image changed as Ignition's users know it, by the node's own tools; then the same once more. */
export const semantics: Scenario = (dir) =>
  inLab(dir, async (lab) => {
    await furnish(lab);
    const first = await boot(lab, semanticsConfig, {
      look: async (applied) => ({ end: endOf(applied), ...(await lookAt(lab)) }),
    });
    const again = await boot(lab, semanticsConfig, { look: async (applied) => endOf(applied) });
    return { ...first, again };
  });

const lookAt = async ({ root }: Lab) => {
  const stat = (path: string) => {
    const { mode, uid, gid, nlink } = lstatSync(join(root, path));
    return `${mode.toString(8)} ${uid}:${gid} ${nlink}`;
  };
  const etc = (name: string) => readFileSync(join(root, 'etc', name), 'utf8');
  const line = (file: string, name: string) =>
    etc(file)
      .split('\n')
      .find((one) => one.startsWith(`${name}:`)) ?? null;
  const home = 'home/new/.config/app/settings';
  return {
    app: [stat('etc/app'), ...readdirSync(join(root, 'etc/app'))],
    replaced: [stat('etc/replaced'), etc('third')],
    second: [stat('etc/second'), etc('second')],
    folder: stat('etc/folder'),
    home: ['home/new', 'home/new/.config', 'home/new/.config/app', home].map(stat),
    keys: stat('home/elsewhere/.ssh/authorized_keys.d/glowplug'),
    elsewhere: stat('home/elsewhere'),
    users: ['leaver', 'new', 'stayer'].map((name) => line('passwd', name)),
    shadow: line('shadow', 'new')?.split(':')[1],
    groups: ['old', 'moved', 'new'].map((name) => line('group', name)),
    system: (line('passwd', 'daemonlike') ?? '').split(':').slice(3).join(':'),
    units: (await sh('sh', '-c', `systemctl --root=${root} is-enabled ${names} || true`)).split('\n'),
  };
};

const names = 'on.service off.service t@one.service hidden.service mine@b.service';

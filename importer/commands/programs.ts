import { packageLoss, packageNotNeeded } from '../packages.ts';
import { type Effect, nothing, operands, option, unknown } from './effect.ts';
import { kernelParameter } from './kernel-parameters.ts';
import { kubectl } from './kubectl.ts';
import { systemctl } from './systemctl.ts';

type Program = (words: readonly string[]) => readonly Effect[];

const set = (path: string, value: string): readonly Effect[] => [{ do: 'set', path: path.split('.'), value }];

/** Modules that the image loads on every node (build/rootfs/files). */
const imageModules: ReadonlySet<string> = new Set(['overlay', 'br_netfilter', 'nf_conntrack']);

const modprobe: Program = (words) =>
  operands(words.slice(1)).map((name) =>
    imageModules.has(name)
      ? { do: 'nothing', why: 'the image loads it' }
      : { do: 'push', path: ['host', 'modules'], value: name },
  );

const sysctl: Program = (words) => {
  const settings = operands(words.slice(1)).filter((word) => word.includes('='));
  return settings.length === 0 ? unknown : settings.map(sysctlEffect);
};

const sysctlEffect = (setting: string): Effect => {
  const [key = '', ...value] = setting.split('=');
  return kernelParameter(key.trim().replaceAll('/', '.'), value.join('=').trim());
};

const install: Program = (words) => {
  if (!words.includes('install')) return unknown;
  return operands(words.slice(words.indexOf('install') + 1), ['-t', '-o']).map((name) => {
    const why = packageNotNeeded(name);
    return why === undefined
      ? { do: 'lose', ...packageLoss(name) }
      : { do: 'nothing', why: `${name}: ${why}` };
  });
};

const mkdir: Program = (words) => {
  const mode = option(words, '-m', '--mode');
  return operands(words.slice(1), ['-m', '--mode']).map((path) => ({
    do: 'push',
    path: ['storage', 'directories'],
    value: { path: clean(path), ...(mode === undefined ? {} : { mode: Number.parseInt(mode, 8) }) },
  }));
};

const clean = (path: string): string => path.replace(/(.)\/+$/, '$1');

const chmod: Program = (words) => {
  const [mode = '', ...paths] = operands(words.slice(1));
  const bits = /^0?[0-7]{3,4}$/.test(mode)
    ? Number.parseInt(mode, 8)
    : /^([ua]*)\+x$/.test(mode)
      ? 0o755
      : undefined;
  if (bits === undefined || words.includes('-R')) return unknown;
  return paths.map((path) => ({ do: 'change', path: clean(path), mode: bits }));
};

const chown: Program = (words) => {
  const [owner = '', ...paths] = operands(words.slice(1));
  if (words.some((word) => /^-\w*R/.test(word))) return unknown;
  const [user = '', group = ''] = owner.split(/[:.]/);
  return paths.map((path) => ({
    do: 'change',
    path: clean(path),
    ...(user === '' ? {} : { user }),
    ...(group === '' ? {} : { group }),
  }));
};

const ln: Program = (words) => {
  const [target, path] = operands(words.slice(1));
  if (target === undefined || path === undefined || !path.startsWith('/')) return unknown;
  const isHard = !words.some((word) => /^-\w*s/.test(word));
  return [
    {
      do: 'push',
      path: ['storage', 'links'],
      value: { path: clean(path), target, ...(isHard ? { hard: true } : {}), overwrite: true },
    },
  ];
};

/** A download becomes a file that is fetched at first boot. */
const download =
  (output: readonly string[]): Program =>
  (words) => {
    const path = option(words, ...output) ?? bundled(words);
    const url = words.find((word) => /^https?:\/\//.test(word));
    if (path === undefined || url === undefined || !path.startsWith('/')) return unknown;
    return [
      { do: 'push', path: ['storage', 'files'], value: { path, overwrite: true, contents: { source: url } } },
    ];
  };

/** `-fsSLo FILE` */
const bundled = (words: readonly string[]): string | undefined => {
  const at = words.findIndex((word) => /^-[a-zA-Z]*[oO]$/.test(word) && !word.endsWith('O'));
  return at === -1 ? undefined : words[at + 1];
};

const hostnamectl: Program = (words) => {
  const name = words[1] === 'set-hostname' || words[1] === 'hostname' ? words.at(-1) : undefined;
  return name === undefined ? nothing('it changes nothing') : set('host.hostname', name.toLowerCase());
};

const timedatectl: Program = (words) =>
  words[1] === 'set-timezone' && words[2] !== undefined
    ? set('host.timezone', words[2])
    : nothing('it changes nothing that lasts');

const localectl: Program = (words) => {
  const lang = words
    .map((word) => /^(?:LANG=)?(\w+\.UTF-?8|C)$/.exec(word)?.[1])
    .find((found) => found !== undefined);
  return lang === undefined ? unknown : set('host.locale', lang);
};

const usermod: Program = (words) => {
  const groups = option(words, '-aG', '-a -G', '--groups');
  const user = words.at(-1);
  if (groups === undefined || user === undefined) return unknown;
  return [{ do: 'push', path: ['passwd', 'users', user, 'groups'], value: groups.split(',') }];
};

const lose =
  (message: string, help: string): Program =>
  () => [{ do: 'lose', message, help }];

/** What a program’s command comes to, by its name. */
export const programs: Readonly<Record<string, Program>> = {
  modprobe,
  sysctl,
  apt: install,
  'apt-get': install,
  dnf: install,
  yum: install,
  mkdir,
  chmod,
  chown,
  ln,
  curl: download(['-o', '--output']),
  wget: download(['-O', '--output-document']),
  hostnamectl,
  hostname: (words) =>
    words[1] === undefined ? nothing('it only prints') : set('host.hostname', words[1].toLowerCase()),
  timedatectl,
  localectl,
  usermod,
  systemctl,
  service: (words) => systemctl(['systemctl', words[2] ?? '', words[1] ?? '']),
  kubectl,
  kubeadm: (words) => (['init', 'join'].includes(words[1] ?? '') ? [{ do: 'kubeadm', words }] : unknown),
  reboot: lose('The machine would be booted again', 'First boot ends in the running system; leave it out'),
  shutdown: lose(
    'The machine would be booted again, or off',
    'First boot ends in the running system; leave it out',
  ),
  mkfs: lose(
    'A filesystem is made by hand',
    'Declare it in storage.filesystems, which keeps one that is there',
  ),
  'mkfs.ext4': lose(
    'A filesystem is made by hand',
    'Declare it in storage.filesystems, which keeps one that is there',
  ),
  'mkfs.xfs': lose(
    'A filesystem is made by hand',
    'Declare it in storage.filesystems, which keeps one that is there',
  ),
  mount: lose(
    'Something is mounted by hand',
    'Declare it in storage.filesystems with a path, or as a .mount unit in systemd.units',
  ),
  parted: lose('A disk is partitioned by hand', 'Declare its partitions in storage.disks'),
  sgdisk: lose('A disk is partitioned by hand', 'Declare its partitions in storage.disks'),
  snap: lose('A snap is installed', 'The image is read-only: run it as a pod'),
  docker: lose(
    'Docker is run',
    'The container runtime is containerd: run it as a pod, or as a unit with ctr',
  ),
  helm: lose(
    'A chart is installed',
    'Render it (`helm template`) and put the result into kubernetes.cni.manifests, or install it from your own machine',
  ),
};

import type { MapNode } from '../../../transpiler/yaml/tree.ts';
import { changeUnit } from '../../files.ts';
import { networkMount } from '../../network-mounts.ts';
import type { Teller, Words } from '../../report.ts';
import { scalar, withKeys } from '../../tree.ts';
import type { Mount } from './mounts.ts';

/** Mounts that are none of a filesystem on a disk: memory and folders become units, others are told. */
export const addOtherMount = (root: MapNode, mount: Mount, tell: Teller): MapNode => {
  const path = String(mount.path.value);
  if (!isOfKernel(mount) || !plainPath.test(path)) {
    tell.lose(mount.node, wordsFor(mount));
    return root;
  }
  const { node } = mount;
  const name = `${path.slice(1).replaceAll('/', '-')}.mount`;
  const changes = { enabled: scalar(true, node), contents: scalar(unitText(mount), node) };
  return changeUnit(root, { name, span: node }, (unit) => withKeys(unit, changes));
};

const isOfKernel = ({ type, options }: Mount): boolean => type === 'tmpfs' || isBind(options);

const isBind = (options: Mount['options']): boolean =>
  options.some(({ value }) => value === 'bind' || value === 'rbind');

/** Below /var a folder to mount at can be made; the name of the unit needs no escapes. */
const plainPath = /^\/var(\/[A-Za-z0-9_][A-Za-z0-9_.]*)+$/;

const unitText = ({ what, path, type, options }: Mount): string => {
  const lines = [
    '[Mount]',
    `What=${what}`,
    `Where=${path.value}`,
    `Type=${isBind(options) ? 'none' : type}`,
    ...(options.length === 0 ? [] : [`Options=${options.map(({ value }) => value).join(',')}`]),
    '',
    '[Install]',
    'WantedBy=local-fs.target',
  ];
  return `${lines.join('\n')}\n`;
};

const wordsFor = (mount: Mount): Words => {
  const { what, type, options, path } = mount;
  const overNetwork = networkMount(what, type);
  if (overNetwork !== undefined) return overNetwork;
  if (type === 'swap') return swapFile(null);
  if (isOfKernel(mount))
    return {
      code: 'no-equivalent',
      message: `${isBind(options) ? `"${what}"` : 'Memory'} is mounted at "${path.value}", where the read-only root has no folder for it`,
      help: 'Mount it below /var, by a .mount unit in systemd.units',
    };
  return {
    code: 'no-equivalent',
    message: `"${what}" is mounted, and which filesystem it is nobody says`,
    help: 'Name a device below /dev with its format in storage.filesystems, or write a .mount unit in systemd.units',
  };
};

/** `sizeMiB`: null, unknown. */
export const swapFile = (sizeMiB: number | null): Words => ({
  code: 'no-equivalent',
  message: 'A file as swap',
  help: `Most nodes have no swap. For some, put {label: swap${sizeMiB === null ? '' : `, size_mib: ${sizeMiB}`}} into the partitions of a disk in storage.disks, {device: /dev/disk/by-partlabel/swap, format: swap} into storage.filesystems, and failSwapOn: false into kubernetes.kubelet`,
});

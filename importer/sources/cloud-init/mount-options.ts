import type { ScalarNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import type { Teller } from '../../report.ts';
import { scalar } from '../../tree.ts';

/** What every mount has, or swap. */
const usual = /^(defaults|auto|rw|sw|comment=.*)?$/;

/** Words of fstab that a mount unit does not know, and why none is needed. */
const notes = [
  {
    option: /^_netdev$/,
    why: 'a disk of the machine needs no network; a volume that does has the option by itself',
  },
  {
    option: /^x-systemd\.(automount|idle-timeout=.*)$/,
    why: 'it is mounted at each boot, and not when somebody first looks',
  },
  { option: /^x-systemd\./, why: 'systemd orders mounts by their paths and devices' },
];

const later = {
  code: 'means-otherwise',
  message: 'A mount that is made when somebody asks for it; here it is made at each boot',
  help: 'Leave the path out in storage.filesystems to have it made and not mounted',
} as const;

/** Options of a line of fstab that mean something here; `nofail` does. */
export const mountOptions = (options: string, node: YamlNode, tell: Teller): readonly ScalarNode[] =>
  options.split(',').flatMap((option) => {
    const note = notes.find((each) => each.option.test(option));
    if (note !== undefined) tell.note(node, `the mount option ${option}`, note.why);
    if (option === 'noauto') tell.lose(node, later);
    return note !== undefined || option === 'noauto' || usual.test(option) ? [] : [scalar(option, node)];
  });

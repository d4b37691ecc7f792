import type { MapNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import type { ImportCode, Teller } from '../../report.ts';
import { at, entriesOf, textOf, withKeys } from '../../tree.ts';

type Answer = { readonly code: ImportCode; readonly message: string; readonly help: string };

/** Parts of `boot_device`, which lays out a disk that Glowplug’s image lays out itself. */
const answers: Readonly<Record<string, Answer>> = {
  mirror: {
    code: 'image-has-its-own',
    message: 'The boot disk mirrored over several disks: the partitions of the boot disk are the image’s own',
    help: 'Mirror the data: partitions on both disks in storage.disks, an array of them in storage.raid, a filesystem on it',
  },
  luks: {
    code: 'image-has-its-own',
    message:
      'The root encrypted: here the root is the image, read-only and verified at each boot, with nothing secret in it',
    help: 'Encrypt what holds data: a partition of its own in storage.disks, storage.luks on it, and a filesystem on that',
  },
};

/** `boot_device`: what concerns the root of a CoreOS has no place; a layout that is only the machine’s kind needs none. */
export const readBootDevice = (root: MapNode, tell: Teller): MapNode => {
  const device = at(root, 'boot_device');
  if (device === undefined) return root;
  for (const { key, keySpan, value } of entriesOf(device)) {
    const answer = answers[key] ?? unknown(key, value);
    if (answer === undefined)
      tell.note(keySpan, 'boot_device.layout', 'the image is for one kind of machine');
    else tell.lose(keySpan, answer);
  }
  return withKeys(root, { boot_device: undefined });
};

const unknown = (key: string, value: YamlNode): Answer | undefined =>
  key === 'layout' && (textOf(value) ?? '') === 'x86_64'
    ? undefined
    : {
        code: 'no-equivalent',
        message: key === 'layout' ? `A boot disk for "${textOf(value) ?? ''}"` : `boot_device.${key}`,
        help: 'The boot disk is laid out by the image; take an image for the machine',
      };

import { spanAt } from '../../transpiler/place.ts';
import type { MapNode } from '../../transpiler/yaml/tree.ts';
import { at, textAt } from '../tree.ts';
import { readBootDevice } from './butane/boot-device.ts';
import { readGrub } from './butane/grub.ts';
import { fromIgnitionShape } from './ignition-shape.ts';
import type { Refused, Source } from './source.ts';

/** Stable versions of each variant, without their last `.0`, with the minor of Ignition’s spec 3 that each becomes. */
const versions: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  fcos: { '1.0': 0, '1.1': 1, '1.2': 2, '1.3': 2, '1.4': 3, '1.5': 4, '1.6': 5, '1.7': 6 },
  flatcar: { '1.0': 3, '1.1': 4 },
  fiot: { '1.0': 4 },
  r4e: { '1.0': 3, '1.1': 4 },
};

const plainVersion = (root: MapNode): string => (textAt(root, 'version') ?? '').replace(/\.0$/, '');

export const butane: Source = {
  name: 'butane',
  called: 'Butane',
  fits: (root) => !['', 'glowplug'].includes(textAt(root, 'variant') ?? ''),
  read: (root, kit) => {
    const refused = refuse(root);
    if (refused !== undefined) return { refused };
    const { variant: _, version: __, ...names } = Object.fromEntries(root.entries);
    const rest: MapNode = { ...root, entries: new Map(Object.entries(names)) };
    const minor = versions[textAt(root, 'variant') ?? '']?.[plainVersion(root)] ?? 0;
    return fromIgnitionShape(readGrub(readBootDevice(rest, kit.tell), kit.tell), minor, kit);
  },
};

const refuse = (root: MapNode): Refused | undefined => {
  const variant = textAt(root, 'variant') ?? '';
  const version = textAt(root, 'version') ?? '';
  const known = versions[variant];
  if (known === undefined)
    return {
      code: 'unknown-variant',
      message:
        variant === 'openshift'
          ? 'Butane of the variant "openshift" makes a MachineConfig, which the Machine Config Operator applies to a running cluster'
          : `"${variant}" is no variant of Butane that can be imported`,
      help:
        variant === 'openshift'
          ? 'Take storage, systemd and passwd into a file of `variant: fcos`, and import that; kernel_type, fips and extensions belong to OpenShift'
          : `Variants: ${Object.keys(versions).join(', ')}`,
      span: spanAt(root, '/variant', 'value'),
    };
  if (Object.hasOwn(known, plainVersion(root))) return undefined;
  return {
    code: 'unknown-version',
    message:
      at(root, 'version') === undefined
        ? 'The file has no version'
        : `Version "${version}" of "${variant}" is none that can be imported`,
    help: `Versions: ${Object.keys(known)
      .map((each) => `${each}.0`)
      .join(', ')}`,
    span: spanAt(root, '/version', 'value'),
  };
};

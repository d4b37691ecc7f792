import { pointerParts, toPointer } from './json.ts';

/** A spec name in YAML: `sizeMiB` is `size_mib`. */
export const yamlKey = (specKey: string): string =>
  specKey.replace('MiB', 'Mib').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A YAML name in the spec: `size_mib` is `sizeMiB`. */
export const specKey = (yamlName: string): string =>
  yamlName.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()).replace(/Mib$/, 'MiB');

/** Places whose keys are the author's or another project's, the same in YAML and spec; `*` is any key or index. */
export const verbatim: readonly (readonly string[])[] = [
  ['host', 'sysctls'],
  ['kubernetes', 'labels'],
  ['kubernetes', 'kubelet'],
  ['kubernetes', 'kubeadm', '*'],
];

/** Whether the keys inside a place, given in spec or YAML names, are the same in both. */
export const isVerbatim = (parts: readonly string[]): boolean =>
  verbatim.some(
    (place) => parts.length >= place.length && place.every((part, i) => part === '*' || part === parts[i]),
  );

const translate = (pointer: string, key: (name: string) => string): string => {
  const parts = pointerParts(pointer);
  return toPointer(...parts.map((part, i) => (isVerbatim(parts.slice(0, i)) ? part : key(part))));
};

/** Where a spec pointer is in YAML, sugar aside: `/storage/disks/0/wipeTable` is `/storage/disks/0/wipe_table`. */
export const yamlName = (specPointer: string): string =>
  specPointer === '/glowplug/version' ? '/version' : translate(specPointer, yamlKey);

/** Where a YAML pointer is in the spec, sugar aside. */
export const specName = (yamlPointer: string): string =>
  yamlPointer === '/version' ? '/glowplug/version' : translate(yamlPointer, specKey);

import type { Config } from '../config.ts';
import type { Resource } from '../resource.ts';

export type PlacedResource = { readonly resource: Resource; readonly at: string };

/** Every resource of a config with its pointer. */
export const resourcesOf = (config: Config): readonly PlacedResource[] => [
  ...storageResources(config),
  ...placed(config.glowplug.config.merge, '/glowplug/config/merge'),
  ...single(config.glowplug.config.replace, '/glowplug/config/replace'),
  ...placed(
    config.glowplug.security.tls.certificateAuthorities,
    '/glowplug/security/tls/certificateAuthorities',
  ),
  ...placed(config.kubernetes?.cni.manifests ?? [], '/kubernetes/cni/manifests'),
  ...config.extensions.flatMap(({ image }, i) => single(image, `/extensions/${i}/image`)),
];

const storageResources = ({ storage }: Config): readonly PlacedResource[] => [
  ...storage.files.flatMap(({ contents, append }, i) => [
    ...single(contents, `/storage/files/${i}/contents`),
    ...placed(append, `/storage/files/${i}/append`),
  ]),
  ...storage.luks.flatMap(({ keyFile }, i) => single(keyFile, `/storage/luks/${i}/keyFile`)),
];

const placed = (resources: readonly Resource[], at: string): readonly PlacedResource[] =>
  resources.map((resource, i) => ({ resource, at: `${at}/${i}` }));

const single = (resource: Resource | undefined, at: string): readonly PlacedResource[] =>
  resource === undefined ? [] : [{ resource, at }];

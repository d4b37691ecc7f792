import { createHash } from 'node:crypto';
import type { Layer } from './layer.ts';

/** How the container starts when the pod does not say otherwise. */
export type ImageConfig = { readonly entrypoint: readonly string[]; readonly user?: string };

/** A JSON document of an image with the name under which the others refer to it. */
export type Document = { readonly text: string; readonly digest: string; readonly sizeBytes: number };

/** The config, manifest and index of an image with one layer, by the OCI image specification 1.1. */
export const describeImage = (reference: string, config: ImageConfig, layer: Layer) => {
  const configuration = toDocument(imageConfiguration(config, layer));
  const manifest = toDocument({
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: descriptor(mediaTypes.config, configuration),
    layers: [descriptor(mediaTypes.layer, layer)],
  });
  const annotations = {
    'io.containerd.image.name': reference,
    'org.opencontainers.image.ref.name': tagOf(reference),
  };
  const entry = { ...descriptor(mediaTypes.manifest, manifest), platform, annotations };
  const index = toDocument({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: [entry] });
  return { configuration, manifest, index };
};

/** The tag of a full reference; the last colon, since a registry may have a port. */
export const tagOf = (reference: string): string => {
  const [, tag] = reference.match(/:([^:/]+)$/) ?? [];
  if (tag === undefined) throw new Error(`Cannot describe the image "${reference}": it has no tag`);
  return tag;
};

const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
} as const;

const platform = { architecture: process.arch === 'x64' ? 'amd64' : process.arch, os: 'linux' };

// A time would make every build another image; what was built is known by the digest.
const created = '1970-01-01T00:00:00Z';

const imageConfiguration = ({ entrypoint, user }: ImageConfig, layer: Layer) => ({
  created,
  ...platform,
  config: {
    ...(user === undefined ? {} : { User: user }),
    Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    Entrypoint: entrypoint,
    WorkingDir: '/',
  },
  rootfs: { type: 'layers', diff_ids: [layer.digest] },
  history: [{ created, created_by: 'glowplug' }],
});

const descriptor = (mediaType: string, { digest, sizeBytes }: Pick<Layer, 'digest' | 'sizeBytes'>) => ({
  mediaType,
  digest,
  size: sizeBytes,
});

const toDocument = (value: object): Document => {
  const text = JSON.stringify(value);
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return { text, digest, sizeBytes: Buffer.byteLength(text) };
};

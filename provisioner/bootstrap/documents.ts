import { isList, isObject } from '../../schema/json.ts';
import type { Kubernetes } from '../../schema/v1/kubernetes.ts';
import { makeFolders } from '../apply/tree.ts';
import { writeDurably } from '../engine/marker.ts';
import { type ImageVersions, kubeadmDocuments, resetDocument } from '../stages/kubeadm-documents.ts';
import { at } from '../stages/merge.ts';
import { yaml, yamlDocuments } from '../stages/yaml.ts';
import { type Booted, paths } from './booted.ts';
import { BootstrapFailed } from './failure.ts';
import { readNetwork } from './network.ts';
import { ownAddress, withAddress } from './own-address.ts';
import { readJson } from './read-json.ts';

/** Writes what kubeadm reads: the spec's kubeadm sections, completed with what only this node and its image know. */
export const writeKubeadmConfig = async (booted: Booted): Promise<void> => {
  const { host, config, kubernetes } = booted;
  const versions = imageVersions(await readJson(host, paths.versions));
  const completed = { ...kubernetes, kubeadm: await addressed(booted) };
  const documents = kubeadmDocuments({ ...config, kubernetes: completed }, versions);
  await makeFolders({ host, root: '/' }, paths.run);
  await writeDurably(host, paths.kubeadmConfig, { text: yamlDocuments(documents), mode: 0o600 });
  await writeDurably(host, paths.resetConfig, { text: yaml(resetDocument(kubernetes)), mode: 0o600 });
};

/** kubeadm's sections, with what it cannot find on this network. */
const addressed = async (booted: Booted): Promise<Kubernetes['kubeadm']> => {
  const address = ownAddress(booted, await readNetwork(booted.host));
  if (address === undefined) return booted.kubernetes.kubeadm;
  booted.tell(`no default route: this node is ${address}`);
  return withAddress(booted, address);
};

/** The tags of the images in the image's own store. */
export const imageVersions = (versions: unknown): ImageVersions => {
  const images = isObject(versions) ? versions['images'] : undefined;
  const references = (isList(images) ? images : [])
    .map((image) => at(image, 'reference'))
    .filter((reference) => typeof reference === 'string');
  return {
    kubernetes: tagOf(references, 'kube-proxy'),
    etcd: tagOf(references, 'etcd'),
    coredns: tagOf(references, 'coredns'),
  };
};

const tagOf = (references: readonly string[], name: string): string => {
  const tag = references
    .find((reference) => reference.includes(`/${name}:`))
    ?.split(':')
    .at(-1);
  if (tag !== undefined) return tag;
  throw new BootstrapFailed(
    `Cannot tell the version of "${name}": no image of that name in "${paths.versions}"`,
    {
      phase: 'configuration',
      help: 'the image was built wrongly: build it anew',
      isWorthRetrying: false,
    },
  );
};

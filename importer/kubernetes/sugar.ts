import { toPointer } from '../../schema/json.ts';
import type { MapNode, Span, YamlNode } from '../../transpiler/yaml/tree.ts';
import { at, entriesOf, mapOf, type Named } from '../tree.ts';
import type { Documents } from './convert.ts';

type Sugar = {
  readonly name: string;
  /** Keys of the sugar by what they stand for; one that begins with `!` must be there. */
  readonly keys: Readonly<Record<string, string>>;
  readonly documents: readonly (keyof Documents)[];
};

const discovery = {
  '/join/discovery/bootstrapToken/apiServerEndpoint': '!endpoint',
  '/join/discovery/bootstrapToken/token': '!token',
  '/join/discovery/bootstrapToken/caCertHashes': '!ca_cert_hashes',
};

/** The usual nodes in a few lines, the other way round than transpiler/sugar/kubernetes.ts. */
const sugars: readonly Sugar[] = [
  {
    name: 'control_plane',
    documents: ['init', 'cluster'],
    keys: {
      '/cluster/controlPlaneEndpoint': 'endpoint',
      '/cluster/clusterName': 'cluster_name',
      '/cluster/networking/podSubnet': '!pod_subnet',
      '/cluster/networking/serviceSubnet': 'service_subnet',
      '/init/localAPIEndpoint/advertiseAddress': 'advertise_address',
    },
  },
  { name: 'worker', documents: ['join'], keys: discovery },
  {
    name: 'join_control_plane',
    documents: ['join'],
    keys: {
      ...discovery,
      '/join/controlPlane/certificateKey': '!certificate_key',
      '/join/controlPlane/localAPIEndpoint/advertiseAddress': 'advertise_address',
    },
  },
];

/** kubeadm’s documents as the sugar that stands for them; undefined, they say more than it can. */
export const asSugar = (documents: Documents, span: Span): Named | undefined => {
  const leaves = leavesOf(documents);
  if (
    documents.join !== undefined &&
    isRole(documents.join, 'controlPlane') &&
    !leaves.has('/join/controlPlane/certificateKey')
  )
    return undefined;
  const found = sugars.find(({ keys, documents: names }) => {
    const needed = Object.entries(keys).filter(([, key]) => key.startsWith('!'));
    const isOfThem = Object.keys(documents).every((name) => names.some((each) => each === name));
    return (
      isOfThem &&
      needed.every(([path]) => leaves.has(path)) &&
      [...leaves.keys()].every((path) => keys[path] !== undefined)
    );
  });
  if (found === undefined) return undefined;
  const named = Object.entries(found.keys).map(
    ([path, key]): Named => [key.replace('!', ''), leaves.get(path)],
  );
  return [found.name, mapOf(named, span)];
};

const isRole = (document: MapNode, key: string): boolean => at(document, key) !== undefined;

/** Values that are no mappings, by where they are. */
const leavesOf = (documents: Documents): ReadonlyMap<string, YamlNode> => {
  const leaves = new Map<string, YamlNode>();
  const walk = (node: YamlNode, path: string): void => {
    if (node.kind !== 'map') leaves.set(path, node);
    for (const { key, value } of entriesOf(node)) walk(value, path + toPointer(key));
  };
  for (const [name, document] of Object.entries(documents)) walk(document, `/${name}`);
  return leaves;
};

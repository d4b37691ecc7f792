import { isList, isObject } from '../../json.ts';
import { resolve } from '../../schema-at.ts';
import type { Json, JsonObject } from '../../shape.ts';

/** Pages that describe the documents of Kubernetes. */
const kubernetesPages: Readonly<Record<string, string>> = {
  KubeletConfiguration: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
  KubeProxyConfiguration: 'https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/',
};
const kubeadmPage = 'https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/';

/** What a value may be, for a cell of a table. */
export const typeName = (root: JsonObject, schema: JsonObject): string => {
  const { $ref, items } = schema;
  if (schema['x-foreign'] === true && typeof $ref === 'string') return kubernetesName($ref);
  if ($ref === '#/definitions/resource') return '[resource](#resource)';
  const here = resolve(root, schema);
  if (here['x-octal'] === true) return 'octal mode';
  if (isList(here['enum'])) return here['enum'].map((value) => code(value)).join(', ');
  if (here['const'] !== undefined) return code(here['const']);
  if (isObject(items)) return `list of ${plural(typeName(root, items))}`;
  return scalarName(here);
};

const kubernetesName = (address: string): string => {
  const kind = address.slice(address.lastIndexOf('/') + 1);
  return `[${kind}](${kubernetesPages[kind] ?? kubeadmPage})`;
};

const scalarName = (schema: JsonObject): string => {
  const { type, minimum, maximum, patternProperties } = schema;
  if (isObject(patternProperties)) return 'mapping of names to text';
  if (type === 'object') return 'mapping';
  if (type === 'boolean') return '`true` or `false`';
  if (type !== 'integer') return 'text';
  return isSmall(minimum) && isSmall(maximum) ? `${minimum} to ${maximum}` : 'whole number';
};

/** Limits that say something: not just what a number can be. */
const isSmall = (limit: unknown): limit is number => typeof limit === 'number' && limit <= 0xffff;

const plural = (name: string): string => (name === 'mapping' ? 'mappings' : name);

export const code = (value: Json): string =>
  `\`${typeof value === 'string' && value !== '' ? value : JSON.stringify(value)}\``;

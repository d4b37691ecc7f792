import { toPointer } from '../../json.ts';
import { error, type Problem, warning } from '../../problem.ts';
import type { Kubernetes } from '../kubernetes.ts';
import { type Rule, repeated } from './rule.ts';

/** What the node is to Kubernetes: labels, taints, mirrors, and settings of the kubelet that the image contradicts. */
export const checkNode: Rule = ({ kubernetes, storage }) => {
  if (!kubernetes) return [];
  const hasSwap = storage.filesystems.some(({ format }) => format === 'swap');
  return [
    ...labels(kubernetes),
    ...taints(kubernetes),
    ...mirrors(kubernetes),
    ...kubelet(kubernetes, hasSwap),
  ];
};

const name = /^[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const domain = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

const isQualifiedName = (key: string): boolean => {
  const [last = '', prefix, ...more] = key.split('/').reverse();
  return (
    more.length === 0 &&
    name.test(last) &&
    (prefix === undefined || (domain.test(prefix) && prefix.length <= 253))
  );
};

const keyProblem = (key: string, at: string): readonly Problem[] =>
  isQualifiedName(key)
    ? []
    : [
        error(
          'label-form',
          at,
          `"${key}" is no name that Kubernetes takes`,
          'At most 63 letters, digits, "-", "_" and ".", with a domain and "/" before it or not: "example.net/rack"',
        ),
      ];

const valueProblem = (value: string, at: string): readonly Problem[] =>
  value === '' || name.test(value)
    ? []
    : [
        error(
          'label-form',
          at,
          `"${value}" is no value that Kubernetes takes`,
          'At most 63 letters, digits, "-", "_" and "."',
        ),
      ];

const labels = (kubernetes: Kubernetes): readonly Problem[] =>
  Object.entries(kubernetes.labels).flatMap(([key, value]) => {
    const at = toPointer('kubernetes', 'labels', key);
    return [...keyProblem(key, at), ...valueProblem(value, at)];
  });

const taints = (kubernetes: Kubernetes): readonly Problem[] => [
  ...kubernetes.taints.flatMap(({ key, value = '' }, i) => {
    const at = toPointer('kubernetes', 'taints', i);
    return [...keyProblem(key, `${at}/key`), ...valueProblem(value, `${at}/value`)];
  }),
  ...repeated(kubernetes.taints, ({ key, effect }) => `${key}:${effect}`).map(({ index, key }) =>
    error(
      'duplicate-taint',
      toPointer('kubernetes', 'taints', index),
      `The taint "${key}" is declared twice`,
    ),
  ),
];

const mirrors = ({ registryMirrors }: Kubernetes): readonly Problem[] => [
  ...repeated(registryMirrors, ({ registry }) => registry).map(({ index, key }) =>
    error(
      'duplicate-registry',
      toPointer('kubernetes', 'registryMirrors', index, 'registry'),
      `Mirrors of "${key}" are declared twice`,
      'Put all endpoints into one',
    ),
  ),
  ...registryMirrors.flatMap(({ registry, endpoints }, i) =>
    endpoints.length === 0
      ? [
          error(
            'mirror-without-endpoints',
            toPointer('kubernetes', 'registryMirrors', i),
            `The mirror of "${registry}" has no endpoints`,
          ),
        ]
      : [],
  ),
];

const kubelet = ({ kubelet: settings = {} }: Kubernetes, hasSwap: boolean): readonly Problem[] => [
  ...(settings['cgroupDriver'] === 'cgroupfs'
    ? [
        error(
          'cgroup-driver-differs',
          toPointer('kubernetes', 'kubelet', 'cgroupDriver'),
          'The kubelet should use cgroupfs, and containerd uses systemd’s cgroups',
          'Leave it out',
        ),
      ]
    : []),
  ...(hasSwap && settings['failSwapOn'] !== false
    ? [
        warning(
          'swap-with-kubelet',
          toPointer('kubernetes'),
          'storage.filesystems has swap, and the kubelet does not start when there is swap',
          'Set failSwapOn: false and memorySwap in kubernetes.kubelet, or leave the swap out',
        ),
      ]
    : []),
];

import { type Effect, operands, option, unknown } from './effect.ts';

/** What is done with the new cluster: what a node can be told beforehand. */
export const kubectl = (words: readonly string[]): readonly Effect[] => {
  const [verb = '', ...rest] = operands(words.slice(1), [
    '--kubeconfig',
    '-n',
    '--namespace',
    '-f',
    '--filename',
  ]);
  if (verb === 'apply' || verb === 'create') return apply(words);
  if (verb === 'taint') return taint(rest);
  if (verb === 'label') return label(rest);
  return unknown;
};

const apply = (words: readonly string[]): readonly Effect[] => {
  const file = option(words, '-f', '--filename');
  if (file === undefined || !/^(https?:\/\/|\/)/.test(file)) return unknown;
  return [{ do: 'push', path: ['kubernetes', 'cni', 'manifests'], value: file }];
};

/** `kubectl taint nodes --all node-role.kubernetes.io/control-plane-` */
const taint = (words: readonly string[]): readonly Effect[] =>
  words.every((word) =>
    /^(nodes?|all|node-role\.kubernetes\.io\/(control-plane|master)(:NoSchedule)?-)$/.test(word),
  )
    ? [{ do: 'set', path: ['kubernetes', 'allow_workloads'], value: true }]
    : unknown;

const label = (words: readonly string[]): readonly Effect[] => {
  const labels = words.filter((word) => /^[^=]+=.*$/.test(word));
  if (labels.length === 0) return unknown;
  return labels.map((word) => {
    const [key = '', ...value] = word.split('=');
    return { do: 'set', path: ['kubernetes', 'labels', key], value: value.join('=') };
  });
};

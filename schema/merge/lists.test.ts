import { expect, test } from 'bun:test';
import { configSchema } from '../documents.ts';
import { places } from '../places.ts';
import { lists } from './lists.ts';
import { mergeSpecs } from './merge.ts';

const listPlaces = places(configSchema())
  .filter(({ path, schema }) => schema['type'] === 'array' && !path.endsWith('/httpHeaders'))
  .map(({ path }) => path.slice(1).replaceAll('/', '.'))
  .filter((path) => !/^kubernetes\.(kubelet|kubeadm)\./.test(path));

test('lists has a rule for every list of the contract, and none else', () => {
  expect(Object.keys(lists).sort()).toEqual([...new Set(listPlaces)].sort());
});

test('the table of docs/merging.md is this one', async () => {
  const text = await Bun.file(new URL('../../docs/merging.md', import.meta.url)).text();
  const rows = [...text.matchAll(/^\| `([a-zA-Z.*]+)` \| ([^|]+) \|$/gm)].map(
    ([, place, rule]) => `${place} ${rule}`,
  );
  const words = (rule: (typeof lists)[string]) => {
    if (rule === 'appended' || rule === 'replaced') return rule;
    if (rule === 'partition') return 'by `number`, or without one by `label`';
    return rule === '' ? 'each once' : `by ${rule.map((field) => `\`${field}\``).join(' and ')}`;
  };
  expect(rows).toEqual(Object.entries(lists).map(([place, rule]) => `${place} ${words(rule)}`));
});

test('mergeSpecs() merges our own sections by the same rules', () => {
  const parent = {
    host: { hostname: 'a', modules: ['x', 'y'], sysctls: { a: '1', b: '2' } },
    kubernetes: { labels: { a: '1' }, taints: [{ key: 'k', effect: 'NoExecute' }], runtimes: ['runc'] },
    persistence: { folders: [{ path: '/a', mode: 1 }] },
  };
  const child = {
    host: { modules: ['y', 'z'], sysctls: { b: '3' } },
    kubernetes: {
      labels: { b: '2' },
      taints: [{ key: 'k', effect: 'NoExecute', value: 'v' }],
      runtimes: ['crun'],
    },
    persistence: { folders: [{ path: '/b' }, { path: '/a', mode: 2 }] },
  };
  expect(mergeSpecs(parent, child)).toEqual({
    host: { hostname: 'a', modules: ['x', 'y', 'z'], sysctls: { a: '1', b: '3' } },
    kubernetes: {
      labels: { a: '1', b: '2' },
      taints: [{ key: 'k', effect: 'NoExecute', value: 'v' }],
      runtimes: ['crun'],
    },
    persistence: { folders: [{ path: '/a', mode: 2 }, { path: '/b' }] },
  });
});

test('mergeSpecs() takes lists of kubeadm’s own configuration whole', () => {
  const parent = {
    kubernetes: { kubeadm: { init: { skipPhases: ['a'], nodeRegistration: { name: 'n' } } } },
  };
  const child = { kubernetes: { kubeadm: { init: { skipPhases: ['b'] } } } };
  expect(mergeSpecs(parent, child)).toEqual({
    kubernetes: { kubeadm: { init: { skipPhases: ['b'], nodeRegistration: { name: 'n' } } } },
  });
});

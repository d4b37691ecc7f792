import { toPointer } from '../../json.ts';
import { error } from '../../problem.ts';
import type { Config } from '../config.ts';
import { laterSchemes } from './resources.ts';
import { resourcesOf } from './resources-of.ts';
import type { Rule } from './rule.ts';

/** What the contract describes and no node does yet: refused by name, never ignored. */
export const checkSupported: Rule = (config) =>
  [...sections(config), ...kubernetes(config), ...fetching(config)].map(({ at, what, instead }) =>
    error('not-supported-yet', at, `${what} not supported yet`, instead),
  );

type Unsupported = { readonly at: string; readonly what: string; readonly instead?: string };

const each = (
  list: readonly unknown[],
  what: string,
  ...parts: readonly (string | number)[]
): readonly Unsupported[] => list.map((_, i) => ({ at: toPointer(...parts, i), what }));

const sections = ({ storage, updates, extensions }: Config): readonly Unsupported[] => [
  ...storage.raid.flatMap(({ level }, i) =>
    level === 'linear'
      ? [
          {
            at: toPointer('storage', 'raid', i, 'level'),
            what: 'The RAID level "linear" is',
            instead: 'The image’s kernel has no driver for it; use raid0, or a filesystem on each device',
          },
        ]
      : [],
  ),
  ...(['channel', 'window'] as const).flatMap((key) =>
    updates[key] === undefined ? [] : [{ at: toPointer('updates', key), what: 'Updating the image is' }],
  ),
  ...each(extensions, 'Extensions are', 'extensions'),
];

const kubernetes = ({ kubernetes: section }: Config): readonly Unsupported[] => [
  ...(section && section.cri.engine !== 'containerd'
    ? [
        {
          at: toPointer('kubernetes', 'cri', 'engine'),
          what: `The container runtime "${section.cri.engine}" is`,
          instead: 'Use "containerd", which is the default',
        },
      ]
    : []),
  ...(section?.runtimes ?? []).flatMap((runtime, i) =>
    runtime === 'gvisor' || runtime === 'kata'
      ? [
          {
            at: toPointer('kubernetes', 'runtimes', i),
            what: `The OCI runtime "${runtime}" is`,
            instead: 'Use "runc" or "crun"',
          },
        ]
      : [],
  ),
];

const fetching = (config: Config): readonly Unsupported[] =>
  resourcesOf(config).flatMap(({ resource: { source = '' }, at }) => {
    const scheme = source.slice(0, source.indexOf(':')).toLowerCase();
    return laterSchemes.includes(scheme)
      ? [
          {
            at: `${at}/source`,
            what: `Fetching by "${scheme}:" is`,
            instead: 'Use https:, or any of the schemes of docs/fetch.md',
          },
        ]
      : [];
  });

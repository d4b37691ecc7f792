import { parseAddress, parseBlock } from '../../addresses.ts';
import { toPointer } from '../../json.ts';
import { error, type Problem } from '../../problem.ts';
import type { Config } from '../config.ts';
import { type Rule, repeated } from './rule.ts';

/** Interfaces that cannot be told apart, and addresses that are none. */
export const checkNetwork: Rule = ({ network }) => [
  ...unnamed(network),
  ...repeatedNames(network),
  ...emptyBonds(network),
  ...kinds.flatMap((kind) =>
    network[kind].flatMap((settings, i) => addresses(settings, toPointer('network', kind, i))),
  ),
];

const kinds = ['interfaces', 'bonds', 'vlans'] as const;
type Network = Config['network'];

const unnamed = ({ interfaces }: Network): readonly Problem[] =>
  interfaces.flatMap(({ name, macAddress }, i) =>
    name === undefined && macAddress === undefined
      ? [
          error(
            'interface-unnamed',
            toPointer('network', 'interfaces', i),
            'The interface has neither a name nor a MAC address to be found by',
            'Give it one of them; "en*" is every wired one',
          ),
        ]
      : [],
  );

const repeatedNames = (network: Network): readonly Problem[] => {
  const named = kinds.flatMap((kind) =>
    network[kind].map(({ name }, i) => ({ name, at: toPointer('network', kind, i) })),
  );
  return repeated(named, ({ name }) => name).map(({ item, key }) =>
    error(
      'duplicate-interface',
      `${item.at}/name`,
      `The interface "${key}" is declared twice`,
      'Put both into one',
    ),
  );
};

const emptyBonds = ({ bonds }: Network): readonly Problem[] =>
  bonds.flatMap(({ name, interfaces }, i) =>
    interfaces.length === 0
      ? [error('bond-empty', toPointer('network', 'bonds', i), `The bond "${name}" has no interfaces`)]
      : [],
  );

type Settings = Network['interfaces'][number] | Network['bonds'][number] | Network['vlans'][number];

const addresses = (settings: Settings, at: string): readonly Problem[] => [
  ...settings.addresses.flatMap((text, i) => blockProblem(text, `${at}/addresses/${i}`)),
  ...settings.dns.flatMap((text, i) => addressProblem(text, `${at}/dns/${i}`)),
  ...(settings.gateway === undefined ? [] : addressProblem(settings.gateway, `${at}/gateway`)),
  ...settings.routes.flatMap(({ destination, gateway }, i) => [
    ...(destination === 'default' ? [] : blockProblem(destination, `${at}/routes/${i}/destination`)),
    ...(gateway === undefined ? [] : addressProblem(gateway, `${at}/routes/${i}/gateway`)),
  ]),
];

const addressProblem = (text: string, at: string): readonly Problem[] =>
  parseAddress(text)
    ? []
    : [error('address-form', at, `"${text}" is no IP address`, 'For example "192.0.2.1" or "2001:db8::1"')];

const blockProblem = (text: string, at: string): readonly Problem[] =>
  parseBlock(text)
    ? []
    : [
        error(
          'address-form',
          at,
          `"${text}" is no IP address with a prefix length`,
          'For example "192.0.2.10/24"',
        ),
      ];

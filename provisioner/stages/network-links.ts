import type { Network, NetworkInterface } from '../../schema/v1/network.ts';
import { type Pointer, pointer } from '../plan.ts';
import { type IniSection, ini } from './ini.ts';

type Settings = Omit<NetworkInterface, 'name' | 'macAddress'>;

/** One link as networkd knows it: how it is found, how it is made if it is virtual, and its settings. */
export type Link = {
  readonly file: string;
  readonly match: readonly string[];
  readonly netdev: readonly IniSection[];
  readonly network: readonly IniSection[];
  readonly because: Pointer;
};

export const interfaceLinks = (network: Network): readonly Link[] =>
  network.interfaces.map((wanted, i) => {
    const { name, macAddress } = wanted;
    const match = [
      ...(name === undefined ? [] : [`Name=${name}`]),
      ...(macAddress === undefined ? [] : [`PermanentMACAddress=${macAddress}`]),
    ];
    // networkd takes the first file that matches: a whole name before a pattern.
    const order = name?.includes('*') ? 30 : 20;
    return {
      file: `${order}-${fileName(name ?? macAddress ?? `interface${i}`)}`,
      match,
      netdev: [],
      network: addressing(wanted, vlansOn(network, name)),
      because: pointer('network', 'interfaces', i),
    };
  });

export const bondLinks = (network: Network): readonly Link[] =>
  network.bonds.flatMap((bond, i) => {
    const because = pointer('network', 'bonds', i);
    const made: Link = {
      file: `20-${fileName(bond.name)}`,
      match: [`Name=${bond.name}`],
      netdev: [
        ['NetDev', [`Name=${bond.name}`, 'Kind=bond']],
        // Without a monitor a dead cable is never noticed.
        ['Bond', [`Mode=${bond.mode}`, 'MIIMonitorSec=100ms']],
      ],
      network: addressing(bond, vlansOn(network, bond.name)),
      because,
    };
    const members = bond.interfaces.map((member, j) => ({
      file: `10-${fileName(`${bond.name}-${member}`)}`,
      match: [`Name=${member}`],
      netdev: [],
      network: [section('Network', [`Bond=${bond.name}`])],
      because: `${because}${pointer('interfaces', j)}`,
    }));
    return [made, ...members];
  });

export const vlanLinks = (network: Network): readonly Link[] =>
  network.vlans.map((vlan, i) => ({
    file: `20-${fileName(vlan.name)}`,
    match: [`Name=${vlan.name}`],
    netdev: [
      ['NetDev', [`Name=${vlan.name}`, 'Kind=vlan']],
      ['VLAN', [`Id=${vlan.id}`]],
    ],
    network: addressing(vlan, vlansOn(network, vlan.name)),
    because: pointer('network', 'vlans', i),
  }));

/** An interface that is only a VLAN's parent has to be brought up too. */
export const undeclaredParents = (network: Network): readonly Link[] => {
  const { interfaces, bonds, vlans } = network;
  const declared = new Set([...interfaces, ...bonds, ...vlans].map(({ name }) => name));
  const parents = [...new Set(vlans.map(({ parent }) => parent))].filter((name) => !declared.has(name));
  return parents.map((name) => ({
    file: `20-${fileName(name)}`,
    match: [`Name=${name}`],
    netdev: [],
    network: [section('Network', ['LinkLocalAddressing=no', ...vlansOn(network, name)])],
    because: pointer(
      'network',
      'vlans',
      vlans.findIndex(({ parent }) => parent === name),
    ),
  }));
};

/** The files of a link, named and ready. */
export const linkFile = ({ file, match, netdev, network }: Link): { name: string; text: string }[] => [
  ...(netdev.length === 0 ? [] : [{ name: `${file}.netdev`, text: ini(netdev) }]),
  { name: `${file}.network`, text: ini([section('Match', match), ...network]) },
];

const addressing = (wanted: Settings, vlans: readonly string[]): readonly IniSection[] => [
  ...(wanted.mtu === undefined ? [] : [section('Link', [`MTUBytes=${wanted.mtu}`])]),
  section('Network', [
    `DHCP=${wanted.dhcp ?? (wanted.addresses.length === 0 ? 'yes' : 'no')}`,
    ...wanted.addresses.map((address) => `Address=${address}`),
    ...(wanted.gateway === undefined ? [] : [`Gateway=${wanted.gateway}`]),
    ...wanted.dns.map((server) => `DNS=${server}`),
    ...(wanted.searchDomains.length === 0 ? [] : [`Domains=${wanted.searchDomains.join(' ')}`]),
    ...vlans,
  ]),
  ...wanted.routes.map((route) => section('Route', routeLines(route))),
];

type Route = Settings['routes'][number];

const routeLines = ({ destination, gateway, metric }: Route): readonly string[] => [
  `Destination=${destination === 'default' ? anywhere(gateway) : destination}`,
  ...(gateway === undefined ? [] : [`Gateway=${gateway}`]),
  ...(metric === undefined ? [] : [`Metric=${metric}`]),
];

const anywhere = (gateway: string | undefined): string => (gateway?.includes(':') ? '::/0' : '0.0.0.0/0');

const vlansOn = ({ vlans }: Network, parent: string | undefined): readonly string[] =>
  vlans.filter((vlan) => vlan.parent === parent).map(({ name }) => `VLAN=${name}`);

const section = (name: string, lines: readonly string[]): IniSection => [name, lines];

const fileName = (link: string): string => link.replaceAll('*', 'any').replaceAll(':', '-');

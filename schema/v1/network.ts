import { form, integer, list, type Of, object, oneOf, optional, section, text } from '../shape.ts';

const address = '[0-9a-fA-F:.]+';

const route = object('A route.', {
  destination: text(
    'CIDR, or `default`.',
    form(`^(default|${address}/[0-9]{1,3})$`, '"default", or an address with its prefix length'),
  ),
  gateway: optional(text('Address of the gateway.', form(`^${address}$`, 'An IP address'))),
  metric: optional(integer('Metric.', 0, 2 ** 32 - 1)),
});

const interfaceSettings = {
  dhcp: optional(
    oneOf('Addresses by DHCP; absent, `yes` unless addresses are given.', ['yes', 'no', 'ipv4', 'ipv6']),
  ),
  addresses: list(
    'Static addresses.',
    text('Address with its prefix length.', {
      ...form(`^${address}/[0-9]{1,3}$`, 'An IP address with its prefix length'),
      examples: ['192.0.2.10/24'],
    }),
  ),
  gateway: optional(text('Address of the default gateway.', form(`^${address}$`, 'An IP address'))),
  dns: list('Name servers.', text('Address.', form(`^${address}$`, 'An IP address'))),
  searchDomains: list('Domains to search.', text('Domain.', form('^\\S+$', 'One word without spaces'))),
  routes: list('Further routes.', route),
  mtu: optional(integer('Largest packet in bytes.', 68, 65535)),
};

const interfaceName = (description: string) =>
  text(description, {
    ...form('^[A-Za-z0-9_.*-]{1,15}$', 'At most 15 letters, digits, dots, dashes and underscores'),
    examples: ['enp1s0'],
  });

export const networkInterface = object('A network interface and its addresses.', {
  name: optional(interfaceName('Name of the interface, * allowed; absent, found by its MAC address.')),
  macAddress: optional(
    text('MAC address.', {
      ...form(
        '^([0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}$',
        'Six pairs of hexadecimal digits with colons between them',
      ),
      examples: ['52:54:00:12:34:56'],
    }),
  ),
  ...interfaceSettings,
});
export type NetworkInterface = Of<typeof networkInterface>;

export const bond = object('Several interfaces as one.', {
  name: interfaceName('Name of the bond.'),
  mode: oneOf('How traffic is spread.', [
    '802.3ad',
    'active-backup',
    'balance-rr',
    'balance-xor',
    'balance-alb',
    'balance-tlb',
    'broadcast',
  ]),
  interfaces: list('Names of the members.', interfaceName('Name of a member.')),
  ...interfaceSettings,
});

export const vlan = object('A VLAN on another interface.', {
  name: interfaceName('Name of the VLAN interface.'),
  parent: interfaceName('Name of the interface below.'),
  id: integer('VLAN id (IEEE 802.1Q).', 1, 4094),
  ...interfaceSettings,
});

const networkdUnit = object('A file for systemd-networkd, as it is.', {
  name: text('File name.', {
    ...form('^[^/]+\\.(network|netdev|link)$', 'A file name that ends in .network, .netdev or .link'),
    examples: ['10-uplink.network'],
  }),
  contents: text('The file’s text.'),
});

export const network = section('The network, by systemd-networkd; empty, DHCP on every wired interface.', {
  interfaces: list('Interfaces.', networkInterface),
  bonds: list('Bonds.', bond),
  vlans: list('VLANs.', vlan),
  units: list('Files for systemd-networkd for what is not typed here.', networkdUnit),
});
export type Network = Of<typeof network>;

import { checkNetwork } from './network.ts';
import { testRule } from './table.ts';

const network = (more: object) => ({ network: more });

testRule('checkNetwork', checkNetwork, [
  [
    'accepts addresses of both kinds',
    network({
      interfaces: [
        {
          name: 'en*',
          addresses: ['192.0.2.5/24', '2001:db8::5/64'],
          gateway: 'fe80::1',
          dns: ['9.9.9.9'],
          routes: [{ destination: 'default', gateway: '192.0.2.1' }, { destination: '10.0.0.0/8' }],
        },
      ],
    }),
    [],
  ],
  [
    'refuses an interface that cannot be found',
    network({ interfaces: [{ mtu: 1500 }] }),
    ['error interface-unnamed /network/interfaces/0'],
  ],
  [
    'refuses a name twice',
    network({ interfaces: [{ name: 'a' }], vlans: [{ name: 'a', parent: 'b', id: 1 }] }),
    ['error duplicate-interface /network/vlans/0/name'],
  ],
  [
    'refuses a bond without interfaces',
    network({ bonds: [{ name: 'a', mode: '802.3ad' }] }),
    ['error bond-empty /network/bonds/0'],
  ],
  [
    'refuses what is no address',
    network({
      interfaces: [
        {
          name: 'a',
          addresses: ['192.0.2.256/24', '192.0.2.1/33'],
          gateway: '::1::',
          dns: ['1.2.3'],
          routes: [{ destination: '10.0/8', gateway: 'abc' }],
        },
      ],
    }),
    [
      'error address-form /network/interfaces/0/addresses/0',
      'error address-form /network/interfaces/0/addresses/1',
      'error address-form /network/interfaces/0/dns/0',
      'error address-form /network/interfaces/0/gateway',
      'error address-form /network/interfaces/0/routes/0/destination',
      'error address-form /network/interfaces/0/routes/0/gateway',
    ],
  ],
]);

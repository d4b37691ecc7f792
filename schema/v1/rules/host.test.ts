import { checkHost } from './host.ts';
import { testRule } from './table.ts';

const hostname = (name: string) => ({ host: { hostname: name } });
const refused = ['error hostname-form /host/hostname'];

testRule('checkHost', checkHost, [
  ['accepts a name with a domain', hostname('cp1.example.net'), []],
  ['refuses more than Linux takes', hostname(`${'a'.repeat(60)}.example`), refused],
  ['refuses an empty part', hostname('a..b'), refused],
  ['refuses a part that begins with a dash', hostname('a.-b'), refused],
  [
    'warns of a module twice',
    { host: { modules: ['br_netfilter', 'br-netfilter'] } },
    ['warning duplicate-item /host/modules/1'],
  ],
]);

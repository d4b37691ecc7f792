import { checkSupported } from './supported.ts';
import { testRule } from './table.ts';

const kubernetes = (more: object) => ({ kubernetes: { version: 'v1.36', ...more } });

testRule('checkSupported', checkSupported, [
  ['accepts an empty config', {}, []],
  ['accepts runc and crun', kubernetes({ runtimes: ['runc', 'crun'] }), []],
  [
    'refuses the RAID level that the kernel lacks',
    {
      storage: {
        raid: [
          { name: 'a', level: 'raid1' },
          { name: 'b', level: 'linear' },
        ],
      },
    },
    ['error not-supported-yet /storage/raid/1/level'],
  ],
  [
    'refuses updates',
    { updates: { channel: 'stable', window: 'Sat 02:00' } },
    ['error not-supported-yet /updates/channel', 'error not-supported-yet /updates/window'],
  ],
  [
    'refuses extensions',
    { extensions: [{ name: 'a', image: {} }] },
    ['error not-supported-yet /extensions/0'],
  ],
  [
    'refuses CRI-O',
    kubernetes({ cri: { engine: 'cri-o' } }),
    ['error not-supported-yet /kubernetes/cri/engine'],
  ],
  [
    'refuses cri-dockerd',
    kubernetes({ cri: { engine: 'cri-dockerd' } }),
    ['error not-supported-yet /kubernetes/cri/engine'],
  ],
  [
    'refuses gVisor and Kata',
    kubernetes({ runtimes: ['runc', 'gvisor', 'kata'] }),
    ['error not-supported-yet /kubernetes/runtimes/1', 'error not-supported-yet /kubernetes/runtimes/2'],
  ],
  [
    'refuses oci',
    { storage: { files: [{ path: '/etc/a', contents: { source: 'oci://a/b' } }] } },
    ['error not-supported-yet /storage/files/0/contents/source'],
  ],
]);

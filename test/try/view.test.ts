import { expect, test } from 'bun:test';
import { sight } from './view.ts';

test.each([
  [
    '   7.3s + filesystems make ext4 on /dev/vdb1  0.9s',
    { kind: 'stage', text: '7.3s + filesystems make ext4 on /dev/vdb1  0.9s' },
  ],
  [
    'cp1 login: [  136.615728] glowplug-node[582]:   17.0s + kubernetes  kubeadm: certs',
    { kind: 'stage', text: '17.0s + kubernetes  kubeadm: certs' },
  ],
  [
    '  Glowplug could not start this machine',
    { kind: 'failure', text: 'Glowplug could not start this machine' },
  ],
  ['[  OK  ] Reached target slices.target - Slice Units.', { kind: 'noise' }],
])('sight() of %j', (line, sighting) => {
  expect(sight(line)).toMatchObject(sighting);
});

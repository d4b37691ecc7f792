import { expect, test } from 'bun:test';
import { withTryOverlay } from './overlay.ts';

test('withTryOverlay() adds the key to a root user that is there', () => {
  const spec = { passwd: { users: [{ name: 'core' }, { name: 'root', sshAuthorizedKeys: ['a'] }] } };
  expect(withTryOverlay(spec, 'b')).toEqual({
    passwd: { users: [{ name: 'core' }, { name: 'root', sshAuthorizedKeys: ['a', 'b'] }] },
  });
});

test('withTryOverlay() leaves a timeout that the author set', () => {
  const spec = { kubernetes: { kubeadm: { init: { timeouts: { discovery: '1m0s' } } } } };
  expect(withTryOverlay(spec, 'k')).toMatchObject({
    kubernetes: { kubeadm: { init: { timeouts: { discovery: '1m0s', etcdAPICall: '20m0s' } } } },
  });
});

test('withTryOverlay() makes no Kubernetes node of a machine that is none', () => {
  expect(withTryOverlay({}, 'k')).not.toHaveProperty('kubernetes');
});

test('withTryOverlay() elects no leader on the one control plane, beside the author’s own arguments', () => {
  const own = { name: 'v', value: '2' };
  const spec = { kubernetes: { kubeadm: { init: {}, cluster: { scheduler: { extraArgs: [own] } } } } };
  const none = { name: 'leader-elect', value: 'false' };
  expect(withTryOverlay(spec, 'k')).toMatchObject({
    kubernetes: {
      kubeadm: {
        cluster: { controllerManager: { extraArgs: [none] }, scheduler: { extraArgs: [own, none] } },
      },
    },
  });
});

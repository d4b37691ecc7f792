import { writeDurably } from '../engine/marker.ts';
import { forgetBefore } from './before.ts';
import { type Booted, paths } from './booted.ts';
import { labelNode } from './finish/labels.ts';
import { applyManifests } from './finish/manifests.ts';
import { nodeName } from './finish/node-name.ts';
import { makePodNetwork } from './finish/pod-network.ts';
import { waitForDns, waitForNode } from './finish/ready.ts';

/** What a member of a cluster still needs; each step may be done again, so a boot that was cut short does all of them. */
export const finish = async (booted: Booted): Promise<void> => {
  const { host, tell } = booted;
  // kubeadm join removes it last of all, and the token in it is of no more use.
  await host.run(['rm', '--force', paths.bootstrapConf]);
  const node = await nodeName(booted);
  const steps = [
    { name: 'pod network', run: makePodNetwork },
    { name: 'manifests', run: applyManifests },
    { name: 'labels', run: labelNode },
    { name: 'waiting for the node to be Ready', run: waitForNode },
  ];
  for (const { name, run } of steps) {
    tell(name);
    await run(booted, node);
  }
  await forgetBefore(booted);
  await host.run(['sync']);
  const marker = { node, role: booted.role, finishedMs: host.nowMs() };
  await writeDurably(host, paths.marker, { text: `${JSON.stringify(marker)}\n` });
  tell(`node ${node} is Ready`);
  await waitForDns(booted);
};

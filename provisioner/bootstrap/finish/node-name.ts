import { at } from '../../stages/merge.ts';
import { type Booted, ownDocument } from '../booted.ts';

/** The name the node has in the cluster: as told, else as kubeadm makes it of the host's name. */
export const nodeName = async (booted: Booted): Promise<string> => {
  const told = at(ownDocument(booted), 'nodeRegistration', 'name') ?? booted.config.host.hostname;
  if (typeof told === 'string') return told;
  const { stdout } = await booted.host.run(['hostname']);
  return stdout.trim().toLowerCase();
};

import { isObject } from '../../schema/json.ts';
import { writeDurably } from '../engine/marker.ts';
import type { Host } from '../host/host.ts';
import { paths } from './booted.ts';
import { readJson } from './read-json.ts';

/** How far kubeadm has come; on disk before the next thing is begun. */
export type Journal =
  /** Nothing of kubeadm is on the node. */
  | { readonly state: 'clean' }
  /** kubeadm runs, or was cut short. Nobody can have used what it has made. */
  | { readonly state: 'trying'; readonly etcdWasEmpty: boolean }
  /** The control plane runs with all its files on disk; from now on others may use it. */
  | { readonly state: 'made' }
  /** kubeadm is done and all its files are on disk. */
  | { readonly state: 'joined' };

export const readJournal = async (host: Host): Promise<Journal | null> => {
  const json = await readJson(host, paths.journal);
  const state = isObject(json) ? json['state'] : undefined;
  if (state === 'trying') return { state, etcdWasEmpty: isObject(json) && json['etcdWasEmpty'] === true };
  return state === 'clean' || state === 'made' || state === 'joined' ? { state } : null;
};

export const writeJournal = async (host: Host, journal: Journal): Promise<void> =>
  writeDurably(host, paths.journal, { text: `${JSON.stringify(journal)}\n` });

import { contentsLocal } from './contents-local.ts';
import { expandKubernetes } from './kubernetes.ts';
import { expandPersistence } from './persistence.ts';
import { resource } from './resource.ts';
import { sshKeys } from './ssh-keys.ts';
import type { Expand, Rewrite } from './sugar.ts';
import { expandTrees } from './trees.ts';

/** Every sugar there is. One that stands for parts elsewhere, or one that rewrites the mapping it is in. */
export const expansions: readonly Expand[] = [expandTrees, expandPersistence, expandKubernetes];

export const rewrites: readonly Rewrite[] = [resource, contentsLocal, sshKeys];

import { checkBootDevice } from './boot-device.ts';
import { checkFilesystems } from './filesystems.ts';
import { checkHardLinks } from './hard-links.ts';
import { checkHost } from './host.ts';
import { checkJoin } from './join.ts';
import { checkKernelArguments } from './kernel-arguments.ts';
import { checkKubeadm } from './kubeadm.ts';
import { checkModes } from './modes.ts';
import { checkMounts } from './mounts.ts';
import { checkNetwork } from './network.ts';
import { checkNode } from './node.ts';
import { checkNotices } from './notices.ts';
import { checkPartitions } from './partitions.ts';
import { checkPaths } from './paths.ts';
import { checkPersistence } from './persistence.ts';
import { checkPodNetwork } from './pod-network.ts';
import { checkRaid } from './raid.ts';
import { checkReplacing } from './replacing.ts';
import { checkResources } from './resources.ts';
import type { Rule } from './rule.ts';
import { checkStacking } from './stacking.ts';
import { checkSupported } from './supported.ts';
import { checkText } from './text.ts';
import { checkUnits } from './units.ts';
import { checkUsers } from './users.ts';
import { checkVolumes } from './volumes.ts';

export const rules: readonly Rule[] = [
  checkSupported,
  checkText,
  checkPartitions,
  checkBootDevice,
  checkRaid,
  checkVolumes,
  checkStacking,
  checkFilesystems,
  checkMounts,
  checkPaths,
  checkReplacing,
  checkHardLinks,
  checkModes,
  checkResources,
  checkPersistence,
  checkUnits,
  checkUsers,
  checkKernelArguments,
  checkHost,
  checkNetwork,
  checkKubeadm,
  checkJoin,
  checkPodNetwork,
  checkNode,
  checkNotices,
];

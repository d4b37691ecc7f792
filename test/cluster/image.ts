import { kubernetes } from '../../build/kubernetes/kubernetes.ts';
import { node } from '../../build/node.ts';
import { rootfs } from '../../build/rootfs/debian/index.ts';
import { withNode } from '../../build/rootfs/with-node.ts';
import { tools } from '../../build/tools/index.ts';

/** Folder of the root filesystem that the disk image is made of too. */
export const image = async (): Promise<string> =>
  withNode({
    rootfs: await rootfs(),
    node: await node(),
    tools: await tools(),
    kubernetes: await kubernetes(),
  });

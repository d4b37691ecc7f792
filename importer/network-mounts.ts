import type { Words } from './report.ts';

const drivers: Readonly<Record<string, string>> = {
  nfs: 'csi-driver-nfs',
  nfs4: 'csi-driver-nfs',
  cifs: 'csi-driver-smb',
  smb3: 'csi-driver-smb',
  ceph: 'ceph-csi',
  glusterfs: 'the driver of its vendor',
  '9p': 'the driver of its vendor',
  virtiofs: 'the driver of its vendor',
};

/** What is said of a mount whose type needs a program that the image does not have; undefined, it needs none. */
export const networkMount = (what: string, type: string): Words | undefined => {
  const driver = drivers[type] ?? (type.startsWith('fuse') ? 'the driver of its vendor' : undefined);
  if (driver === undefined) return undefined;
  return {
    code: 'no-equivalent',
    message: `"${what}" is mounted by way of mount.${type}, which the image does not have`,
    help: `Mount it in the pods that need it, by a CSI driver, which brings its own programs (${driver})`,
  };
};

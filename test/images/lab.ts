import { cpSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeStep } from '../../provisioner/console/describe.ts';
import { silent } from '../../provisioner/console/silent.ts';
import { applyConfig } from '../../provisioner/engine/apply.ts';
import { type Attached, withImages } from '../../provisioner/engine/images.ts';
import { markProvisioned } from '../../provisioner/engine/marker.ts';
import type { Outcome } from '../../provisioner/engine/outcome.ts';
import type { Host } from '../../provisioner/host/host.ts';
import { linuxHost } from '../../provisioner/host/linux.ts';
import type { Config } from '../../schema/v1/config.ts';
import { PowerCut } from './cut-host.ts';
import { feed, sh } from './sh.ts';

/** A machine of files: a boot disk as the image leaves it, a data disk, and a root to boot. */
export type Lab = { readonly boot: string; readonly data: string; readonly root: string };

/** The scale is a sixteenth of the real one; the boot disk was grown after it was written, as any machine's is. */
const bootTable = `label: gpt
first-lba: 2048
start=1MiB, size=8MiB, type=U, name="esp"
size=32MiB, type=4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709, name="glowplug-root-a", attrs="GUID:60"
size=4MiB, type=2C7357ED-EBD2-46D9-AEC1-23D437EC2BF5, name="glowplug-verity-a"
size=32MiB, name="glowplug-root-b"
`;

export const makeLab = async (dir: string): Promise<Lab> => {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const lab = { boot: join(dir, 'boot.img'), data: join(dir, 'data.img'), root: join(dir, 'root') };
  writeFileSync(lab.boot, '');
  truncateSync(lab.boot, 100 * 2 ** 20);
  await feed(bootTable, 'sfdisk', '--quiet', lab.boot);
  truncateSync(lab.boot, 400 * 2 ** 20);
  writeFileSync(lab.data, '');
  truncateSync(lab.data, 1024 * 2 ** 20);
  await makeRoot(lab.root);
  return lab;
};

/** This tools tree's own programs, with an /etc to write over. */
const makeRoot = async (root: string): Promise<void> => {
  for (const folder of ['usr', 'var', 'proc', 'sys', 'dev', 'run', 'tmp', 'opt/cni/bin', 'root', 'home'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) symlinkSync(`usr/${name}`, join(root, name));
  cpSync('/etc', join(root, 'etc'), { recursive: true, verbatimSymlinks: true });
  writeFileSync(join(root, 'etc/machine-id'), '');
  await sh('mount', '--bind', '/usr', join(root, 'usr'));
};

export const dropLab = async ({ root }: Lab): Promise<void> => {
  await sh('umount', '--recursive', join(root, 'usr'));
};

export type Applied = { readonly outcome: Outcome; readonly disks: readonly Attached[] };

/** One first boot, up to its marker; `look` sees the machine before its disks are taken away. */
export const boot = <T>(
  lab: Lab,
  config: Config,
  { host = linuxHost, look }: { readonly host?: Host; readonly look: (applied: Applied) => Promise<T> },
): Promise<T> =>
  withImages(linuxHost, imagesOf(lab), async (disks) => {
    const outcome = await applyConfig({
      host,
      where: { root: lab.root, disks },
      config,
      only: [],
      progress: silent,
    });
    if (outcome.end === 'done') await markProvisioned(host, lab.root);
    return look({ outcome, disks });
  });

/** A first boot that may end at any change, even at its marker; the text says where. */
export const bootUntilCut = (lab: Lab, config: Config, host: Host): Promise<string> =>
  withImages(linuxHost, imagesOf(lab), async (disks) => {
    try {
      const where = { root: lab.root, disks };
      const outcome = await applyConfig({ host, where, config, only: [], progress: silent });
      if (outcome.end === 'done') await markProvisioned(host, lab.root);
      return outcome.end === 'failed' ? describeStep(outcome.step) : outcome.end;
    } catch (error) {
      if (error instanceof PowerCut) return 'between steps';
      throw error;
    }
  });

export const imagesOf = ({ boot, data }: Lab) => [
  { device: '/dev/vda', image: boot },
  { device: '/dev/vdb', image: data },
];

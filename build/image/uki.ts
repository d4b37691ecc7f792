import { join } from 'node:path';
import { obtain } from '../artifact.ts';
import { kernelVersion } from '../rootfs/kernel-version.ts';
import { sourceDateEpoch } from '../tools/bootstrap.ts';
import { tools } from '../tools/index.ts';
import { runInTools } from '../tools/run.ts';

export type UkiInputs = {
  readonly rootfs: string;
  readonly initramfs: string;
  readonly rootHash: string;
  readonly kernelArguments: readonly string[];
};

/** Path of the unified kernel image: kernel, initramfs and command line as one EFI program. */
export const uki = async (inputs: UkiInputs): Promise<string> => {
  const dir = await obtain({
    name: 'uki',
    files: ['build/image/uki.ts'],
    values: [inputs.rootfs, inputs.initramfs, renderCommandLine(inputs), await tools()],
    make: (dir) => makeUki(join(dir, 'linux.efi'), inputs),
  });
  return join(dir, 'linux.efi');
};

/** Writes the unified kernel image to the path. */
export const makeUki = async (path: string, inputs: UkiInputs): Promise<void> => {
  const version = kernelVersion(inputs.rootfs);
  const parts = [
    `--linux=${join(inputs.rootfs, 'usr/lib/modules', version, 'vmlinuz')}`,
    `--initrd=${inputs.initramfs}`,
    `--uname=${version}`,
    `--os-release=@${join(inputs.rootfs, 'usr/lib/os-release')}`,
    `--cmdline=${renderCommandLine(inputs)}`,
    `--output=${path}`,
  ];
  await runInTools(['ukify', 'build', ...parts], { env: { SOURCE_DATE_EPOCH: sourceDateEpoch } });
};

/** The kernel's command line. Choosing a UKI chooses its root: systemd finds both partitions by the root hash. */
export const renderCommandLine = ({
  rootHash,
  kernelArguments,
}: Pick<UkiInputs, 'rootHash' | 'kernelArguments'>): string =>
  [
    `roothash=${rootHash}`,
    'rootfstype=erofs',
    'ro',
    // The last is the one that /dev/console is; first boot's progress goes to both.
    'console=tty0',
    'console=ttyS0,115200',
    'loglevel=4',
    'systemd.show_status=auto',
    // A kernel that panics in a new slot comes back, and the loader counts the try.
    'panic=10',
    ...kernelArguments,
  ].join(' ');

import { tell } from '../tell.ts';
import type { TangServer } from './tang.ts';

/** What is written into each volume; on no disk may it be found as it is. */
export const plaintext = 'the quick brown fox of this very test';

/** The author's own key; bytes that no line of text has. */
export const authorsKey = Buffer.from([0, 10, 13, 255, 128, ...Buffer.from('a key of bytes')]);

const partition = (label: string) => `/dev/disk/by-partlabel/${label}`;
const inside = ['keyed', 'given', 'served', 'both'] as const;
const pathOf = (name: string): string => `/var/lib/${name}`;

/** The state bound to the TPM, and beside it a volume for each other way to be unlocked. */
export const volumesSpec = ({ url, thumbprint }: Pick<TangServer, 'url' | 'thumbprint'>) => ({
  glowplug: { version: '1.0.0' },
  storage: {
    disks: [
      { device: '/dev/disk/by-id/virtio-image', partitions: [{ label: 'glowplug-state' }] },
      {
        device: '/dev/disk/by-id/virtio-data',
        partitions: [...inside, 'paged'].map((label) => ({ label, sizeMiB: 64 })),
      },
    ],
    luks: [
      { name: 'state', device: partition('glowplug-state'), clevis: { tpm2: true }, label: 'secret-state' },
      { name: 'keyed', device: partition('keyed'), discard: true, openOptions: ['--perf-no_read_workqueue'] },
      {
        name: 'given',
        device: partition('given'),
        keyFile: { source: `data:;base64,${authorsKey.toString('base64')}` },
        options: ['--pbkdf', 'pbkdf2', '--pbkdf-force-iterations', '2000'],
      },
      { name: 'served', device: partition('served'), clevis: { tang: [{ url, thumbprint }] } },
      { name: 'paged', device: partition('paged'), clevis: { tang: [{ url, thumbprint }] } },
      {
        name: 'both',
        device: partition('both'),
        clevis: { tpm2: true, tang: [{ url, thumbprint }], threshold: 2 },
      },
    ],
    filesystems: [
      { device: '/dev/mapper/state', format: 'ext4', path: '/var' },
      { device: '/dev/mapper/paged', format: 'swap', label: 'paged' },
      ...inside.map((name) => ({ device: `/dev/mapper/${name}`, format: 'ext4', path: pathOf(name) })),
    ],
    files: inside.map((name) => ({
      path: `${pathOf(name)}/letter`,
      contents: { source: `data:,${encodeURIComponent(plaintext)}%0A` },
    })),
  },
  systemd: {
    units: [
      // Of this image without Kubernetes only the unit is there.
      { name: 'containerd.service', mask: true },
      ...tell(told, 'After=local-fs.target remote-fs.target\nRequires=local-fs.target remote-fs.target'),
    ],
  },
});

const paths = ['/var', ...inside.map(pathOf)];

/** What is mounted from where, and what is in it. */
const told = `echo "they are:"; for path in ${paths.join(' ')}; do findmnt -no SOURCE,TARGET $$path; done; swapon --noheadings --show=LABEL,SIZE; cat /var/lib/*/letter | uniq -c; stat -Lc "%%n %%a %%s" /etc/luks/*; dmsetup table keyed | grep -o "[0-9] allow_discards.*"; systemctl --failed --no-legend; sync; echo "end of it"`;

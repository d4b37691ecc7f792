/** A virtual machine as it stands on the desk: what it is made of. Its folder keeps its disks between power-ons. */
export type Machine = {
  /** Holds all files of this machine: disks, firmware variables, sockets, the serial log. At most 80 characters. */
  readonly dir: string;
  readonly boot: Boot;
  /** Further disks, seen in the guest as /dev/disk/by-id/virtio-NAME. */
  readonly disks: readonly Disk[];
  /** QEMU fw_cfg entries: name to file. */
  readonly fwCfg: Readonly<Record<string, string>>;
  /** Appended to the kernel's command line. */
  readonly kernelArguments: readonly string[];
  readonly memoryMiB: number;
  readonly cpus: number;
  /** Folder with the memory of a TPM 2.0; absent, the machine has none. */
  readonly tpm?: string;
  /** TCP ports of 127.0.0.1 that lead into the guest. */
  readonly forwards: readonly Forward[];
};

/** `uefi` is the whole way: firmware, loader, UKI. `kernel` hands kernel and initramfs over directly, for speed. */
export type Boot =
  | { readonly by: 'uefi'; readonly image: Image }
  | {
      readonly by: 'kernel';
      readonly image: Image;
      readonly kernel: string;
      readonly initrd: string;
      readonly commandLine: string;
    };

/** The disk to boot from. It is never written: the machine has an overlay over it, of at least `sizeMiB`. */
export type Image = { readonly path: string; readonly sizeMiB?: number };

/** A blank disk, or one that begins as an image. */
export type Disk =
  | { readonly name: string; readonly sizeMiB: number }
  | { readonly name: string; readonly image: Image };

export type Forward = { readonly hostPort: number; readonly guestPort: number };

/** File names in a machine's folder. */
export const machineFiles = {
  image: 'image.qcow2',
  firmwareVariables: 'firmware-variables.fd',
  serialLog: 'serial.log',
  serialSocket: 'serial.sock',
  qemuLog: 'qemu.log',
  qmpSocket: 'qmp.sock',
  memory: 'memory',
  disk: (name: string) => `disk-${name}.qcow2`,
} as const;

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { tools } from '../tools/index.ts';

/** How often the loader tries an image that never said that it started well. */
const tries = 3;

/** Fills the folder with what the EFI system partition holds. */
export const fillEsp = async (dir: string, uki: string): Promise<void> => {
  const loader = join(await tools(), 'usr/lib/systemd/boot/efi/systemd-bootx64.efi');
  copy(loader, join(dir, 'EFI/systemd/systemd-bootx64.efi'));
  // Where firmware looks that was told nothing, as on a disk image's first start.
  copy(loader, join(dir, 'EFI/BOOT/BOOTX64.EFI'));
  copy(uki, join(dir, `EFI/Linux/glowplug_${packageJson.version}+${tries}.efi`));
  mkdirSync(join(dir, 'loader'));
  writeFileSync(join(dir, 'loader/loader.conf'), loaderConfig);
};

// No default entry: a named one would be started whatever its tries. Without, the newest that is not bad is.
const loaderConfig = `timeout 1
console-mode keep
`;

const copy = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
};

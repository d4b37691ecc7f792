import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';

const folders = ['etc', 'run', 'tmp', 'var', 'var/lib'] as const;

const files = {
  'etc/passwd': 'root:x:0:0:root:/:/sbin/nologin\nnonroot:x:65532:65532:nonroot:/:/sbin/nologin\n',
  'etc/group': 'root:x:0:\nnonroot:x:65532:\n',
} as const;

export type Content = {
  /** The static program to put in. */
  readonly from: string;
  /** Its absolute path in the image. */
  readonly program: string;
  /** A folder whose content comes with it. */
  readonly extra?: string;
};

/** Lays out the root of an image: a static program, the few folders and files it expects, and nothing more. */
export const stageImage = async (root: string, { from, program, extra }: Content): Promise<void> => {
  mkdirSync(root, { recursive: true });
  for (const folder of folders) mkdirSync(join(root, folder));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  if (extra !== undefined) await execa('cp', ['--recursive', '--no-dereference', `${extra}/.`, root]);
  mkdirSync(dirname(join(root, program)), { recursive: true });
  copyFileSync(from, join(root, program));
  // Whatever the umask was: everyone reads, the programs and folders can be entered.
  await execa('chmod', ['--recursive', 'u=rwX,go=rX', root]);
  chmodSync(join(root, program), 0o755);
  chmodSync(join(root, 'tmp'), 0o1777);
};

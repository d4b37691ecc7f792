import type { MapNode } from '../../../transpiler/yaml/tree.ts';
import type { Teller } from '../../report.ts';
import { at, withKeys } from '../../tree.ts';

/** `grub.users`: the image has no GRUB, and systemd-boot no passwords. */
export const readGrub = (root: MapNode, tell: Teller): MapNode => {
  const grub = at(root, 'grub');
  if (grub === undefined) return root;
  tell.lose(root.entries.get('grub')?.keySpan ?? grub, {
    code: 'no-equivalent',
    message: 'GRUB and its users: the image boots by systemd-boot, which has no passwords',
    help: 'Set a password in the firmware, and Secure Boot, to keep others from choosing another entry',
  });
  return withKeys(root, { grub: undefined });
};

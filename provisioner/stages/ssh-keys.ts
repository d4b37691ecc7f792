import type { User } from '../../schema/v1/passwd.ts';
import { utf8 } from '../bytes.ts';
import { type Pointer, pointer } from '../plan.ts';
import type { MakeDirectory, WriteFile } from '../steps.ts';
import { homeOf } from './homes.ts';
import { base, treeToken } from './leaf.ts';
import type { Scoped } from './scope.ts';

/**
 * A file of our own that the image's sshd reads beside ~/.ssh/authorized_keys, which stays the user's. All of it belongs to the user, or
 * sshd would not trust it.
 */
export const sshKeySteps = ({ passwd, scope }: Scoped): readonly (MakeDirectory | WriteFile)[] =>
  passwd.users.flatMap((user, i) =>
    user.shouldExist && user.sshAuthorizedKeys.length > 0
      ? keySteps(
          user,
          scope === 'ignition' ? 'ignition' : 'glowplug',
          pointer('passwd', 'users', i, 'sshAuthorizedKeys'),
        )
      : [],
  );

const keySteps = (user: User, name: string, because: Pointer): readonly (MakeDirectory | WriteFile)[] => {
  const ssh = `${homeOf(user)}/.ssh`;
  const folder = `${ssh}/authorized_keys.d`;
  const bytes = utf8(user.sshAuthorizedKeys.map((key) => `${key.trim()}\n`).join(''));
  const file = {
    kind: 'write-file',
    mode: 0o600,
    contents: { from: 'plan', bytes },
    append: [],
    ...ownedBy(user, `${folder}/${name}`, because),
  } as const;
  return [folderStep(user, ssh, because), folderStep(user, folder, because), file];
};

const folderStep = (user: User, path: string, because: Pointer): MakeDirectory => ({
  kind: 'make-directory',
  mode: 0o700,
  existing: 'adjust',
  ...ownedBy(user, path, because),
});

const ownedBy = ({ name }: User, path: string, because: Pointer) => {
  const common = base(path, because);
  return {
    ...common,
    stage: 'passwd',
    needs: [...common.needs, 'accounts'],
    gives: [...common.gives, treeToken],
    user: { name },
    group: { primaryGroupOf: name },
    overwrite: true,
  } as const;
};

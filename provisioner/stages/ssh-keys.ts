import type { Config } from '../../schema/v1/config.ts';
import type { User } from '../../schema/v1/passwd.ts';
import { utf8 } from '../bytes.ts';
import { type Pointer, pointer } from '../plan.ts';
import type { MakeDirectory, WriteFile } from '../steps.ts';

/** Where sshd looks by default. Both belong to the user, or sshd would not trust them. */
export const sshKeySteps = ({ passwd }: Config): readonly (MakeDirectory | WriteFile)[] =>
  passwd.users.flatMap((user, i) =>
    user.shouldExist && user.sshAuthorizedKeys.length > 0
      ? keySteps(user, pointer('passwd', 'users', i, 'sshAuthorizedKeys'))
      : [],
  );

export const homeOf = ({ name, homeDir }: User): string =>
  homeDir ?? (name === 'root' ? '/root' : `/home/${name}`);

const keySteps = (user: User, because: Pointer): readonly [MakeDirectory, WriteFile] => {
  const folder = `${homeOf(user)}/.ssh`;
  const path = `${folder}/authorized_keys`;
  const common = {
    stage: 'passwd',
    because,
    user: { name: user.name },
    group: { primaryGroupOf: user.name },
    overwrite: true,
  } as const;
  const bytes = utf8(user.sshAuthorizedKeys.map((key) => `${key.trim()}\n`).join(''));
  const needs = ['root', 'accounts'];
  return [
    { ...common, kind: 'make-directory', path: folder, mode: 0o700, needs, gives: [`path:${folder}`] },
    {
      ...common,
      kind: 'write-file',
      path,
      mode: 0o600,
      contents: { from: 'plan', bytes },
      append: [],
      needs: [...needs, `path:${folder}`],
      gives: [`path:${path}`],
    },
  ];
};

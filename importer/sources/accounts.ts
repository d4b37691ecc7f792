import type { MapNode, YamlNode } from '../../transpiler/yaml/tree.ts';
import type { Teller } from '../report.ts';
import { at, changeItems, itemsAt, scalar, textAt, textOf } from '../tree.ts';

/** Groups that other systems have under other names. */
const groupNames: Readonly<Record<string, string>> = { wheel: 'sudo', admin: 'sudo' };

/** Users as our image has them. */
export const adaptAccounts = (root: MapNode, tell: Teller): MapNode => {
  const mayUseSudo = itemsAt(root, 'storage', 'files').some((file) =>
    (textAt(file, 'path') ?? '').startsWith('/etc/sudoers'),
  );
  const own = new Set(itemsAt(root, 'passwd', 'groups').map((group) => textAt(group, 'name')));
  return changeItems(root, ['passwd', 'users'], (user) => {
    if (user.kind !== 'map') return [user];
    if (textAt(user, 'name') === 'core' && textAt(user, 'should_exist') !== 'false' && !mayUseSudo)
      tellOfCore(user, tell);
    return [
      changeItems(user, ['groups'], (group) => [own.has(textOf(group)) ? group : renamedGroup(group, tell)]),
    ];
  });
};

export const renamedGroup = (group: YamlNode, tell: Teller): YamlNode => {
  const name = textOf(group) ?? '';
  const ours = groupNames[name];
  if (ours === undefined) return group;
  tell.note(group, `the group ${name}`, `it is called ${ours} here`);
  return scalar(ours, group);
};

const tellOfCore = (user: MapNode, tell: Teller): void => {
  if (itemsAt(user, 'groups').length > 0) return;
  tell.lose(at(user, 'name') ?? user, {
    code: 'means-otherwise',
    message:
      'On CoreOS and Flatcar the user "core" may use sudo without being told so; here it is a user like any other',
    help: 'If it should, write a file /etc/sudoers.d/core with `core ALL=(ALL) NOPASSWD: ALL` and mode 0440',
  });
};

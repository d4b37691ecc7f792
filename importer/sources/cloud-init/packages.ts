import { packageLoss, packageNotNeeded } from '../../packages.ts';
import { itemsAt, textOf } from '../../tree.ts';
import type { Reader } from './reader.ts';

export const packages: Reader = {
  keys: ['packages'],
  read: (carried, userData, { tell }) => {
    for (const item of itemsAt(userData, 'packages')) {
      // A package may be a pair of name and version, or a mapping by the package manager.
      const name =
        textOf(item) ?? (item.kind === 'list' ? textOf(item.items[0]) : undefined) ?? 'of this entry';
      const why = packageNotNeeded(name);
      if (why === undefined) tell.lose(item, { code: 'no-equivalent', ...packageLoss(name) });
      else tell.note(item, `the package ${name}`, why);
    }
    return carried;
  },
};

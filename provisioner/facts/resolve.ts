import type { Host } from '../host/host.ts';
import { below } from './text.ts';

const limit = 40;

/**
 * Where a path of the node really is, as a path below its root: links in the parents are followed as the node itself would,
 * so that none leads out of the root. The last part is not followed.
 */
export const resolveInRoot = async (host: Host, root: string, path: string): Promise<string> => {
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts.pop();
  const parent = await walk(host, root, parts);
  return last === undefined ? '/' : `${parent === '/' ? '' : parent}/${last}`;
};

/** The same with the last part followed too. */
export const followInRoot = (host: Host, root: string, path: string): Promise<string> =>
  walk(host, root, path.split('/'));

const walk = async (host: Host, root: string, parts: readonly string[]): Promise<string> => {
  const left = [...parts];
  let at: string[] = [];
  let links = 0;
  for (let part = left.shift(); part !== undefined; part = left.shift()) {
    if (part === '.' || part === '') continue;
    if (part === '..') {
      at = at.slice(0, -1);
      continue;
    }
    const here = `/${[...at, part].join('/')}`;
    if ((await host.stat(below(root, here)))?.kind !== 'link') {
      at.push(part);
      continue;
    }
    links += 1;
    if (links > limit)
      throw new Error(
        `Cannot resolve "/${parts.join('/')}" below "${root}": more than ${limit} links on the way`,
      );
    const target = await host.readLink(below(root, here));
    if (target.startsWith('/')) at = [];
    left.unshift(...target.split('/'));
  }
  return `/${at.join('/')}`;
};

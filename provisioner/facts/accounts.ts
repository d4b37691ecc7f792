import { digestText } from '../bytes.ts';
import type { Host } from '../host/host.ts';
import type { Accounts, GroupFact, UserFact } from './facts.ts';
import { below, lines, readText } from './text.ts';

/** The accounts of the node's own root, not of the system we run in. */
export const readAccounts = async (host: Host, root: string): Promise<Accounts> => {
  const names = ['/etc/passwd', '/etc/shadow', '/etc/group', '/etc/gshadow'] as const;
  const [passwd = '', shadow = '', group = '', gshadow = ''] = await Promise.all(
    names.map((path) => readText(host, below(root, path))),
  );
  return { users: parseUsers(passwd, shadow), groups: parseGroups(group, gshadow) };
};

/** Second field of each line, by the first. */
const passwordsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(lines(text).map((line) => [line.split(':')[0] ?? '', line.split(':')[1] ?? '']));

export const parseUsers = (passwd: string, shadow: string): readonly UserFact[] => {
  const hashes = passwordsOf(shadow);
  return lines(passwd).map((line) => {
    const [name = '', , uid, gid, gecos = '', homeDir = '', shell = ''] = line.split(':');
    const passwordDigest = digestText(hashes.get(name) ?? '');
    return { name, uid: Number(uid), gid: Number(gid), gecos, homeDir, shell, passwordDigest };
  });
};

export const parseGroups = (group: string, gshadow: string): readonly GroupFact[] => {
  const hashes = passwordsOf(gshadow);
  return lines(group).map((line) => {
    const [name = '', , gid, members = ''] = line.split(':');
    const passwordDigest = digestText(hashes.get(name) ?? '');
    return {
      name,
      gid: Number(gid),
      members: members.split(',').filter((one) => one !== ''),
      passwordDigest,
    };
  });
};

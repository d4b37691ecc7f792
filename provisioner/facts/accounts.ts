import type { Host } from '../host/host.ts';
import { digestText } from '../bytes.ts';
import type { Accounts, GroupFact, UserFact } from './facts.ts';
import { below, lines, readText } from './text.ts';

/** The accounts of the node's own root, not of the system we run in. */
export const readAccounts = async (host: Host, root: string): Promise<Accounts> => {
  const [passwd, shadow, group] = await Promise.all(
    ['/etc/passwd', '/etc/shadow', '/etc/group'].map((path) => readText(host, below(root, path))),
  );
  return { users: parseUsers(passwd ?? '', shadow ?? ''), groups: parseGroups(group ?? '') };
};

export const parseUsers = (passwd: string, shadow: string): readonly UserFact[] => {
  const hashes = new Map(lines(shadow).map((line) => [line.split(':')[0], line.split(':')[1] ?? '']));
  return lines(passwd).map((line) => {
    const [name = '', , uid, gid, gecos = '', homeDir = '', shell = ''] = line.split(':');
    const passwordDigest = digestText(hashes.get(name) ?? '');
    return { name, uid: Number(uid), gid: Number(gid), gecos, homeDir, shell, passwordDigest };
  });
};

export const parseGroups = (group: string): readonly GroupFact[] =>
  lines(group).map((line) => {
    const [name = '', , gid, members = ''] = line.split(':');
    return { name, gid: Number(gid), members: members.split(',').filter((member) => member !== '') };
  });

import { sha256, sha512, utf8 } from '../../provisioner/bytes.ts';
import type { PathFact } from '../../provisioner/facts/facts.ts';

/** What is seen of a file with this text. */
export const file = (text: string, more: Partial<Extract<PathFact, { kind: 'file' }>> = {}): PathFact => ({
  kind: 'file',
  mode: 0o644,
  uid: 0,
  gid: 0,
  bytes: text.length,
  inode: '1:1',
  hashes: { sha512: sha512(utf8(text)), sha256: sha256(utf8(text)) },
  tail: sha512(utf8(text.slice(-4))),
  ...more,
});

export const folder = {
  kind: 'directory',
  mode: 0o755,
  uid: 0,
  gid: 0,
  empty: true,
  unfinished: false,
} satisfies PathFact;

export const linkTo = (
  target: string,
  more: Partial<Extract<PathFact, { kind: 'link' }>> = {},
): PathFact => ({
  kind: 'link',
  mode: 0o777,
  uid: 0,
  gid: 0,
  inode: '1:1',
  target,
  ...more,
});

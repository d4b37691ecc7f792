import Type from 'typebox';
import {
  absolutePath,
  form,
  integer,
  list,
  type Of,
  object,
  off,
  optional,
  secret,
  section,
  text,
} from '../shape.ts';

const name = (of: string) =>
  text(`Name of the ${of}.`, {
    ...form(
      '^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,30}\\$?$',
      'At most 31 letters, digits, dots, dashes and underscores, the first no dash',
    ),
    examples: ['core'],
  });
/** What fits between the colons of a line of /etc/passwd. */
const lineOfPasswd = form('^[^:\\n]*$', 'One line without a colon');
const pathInPasswd = form('^(/|(/(?!\\.{1,2}(/|$))[^/:\\n\\u0000]+)+)$', 'An absolute path without a colon');
const shouldExist = (of: string) =>
  Type.Boolean({ description: `false, the ${of} must be absent.`, default: true });

export const user = object(
  'A user account; one that exists is modified.',
  {
    name: name('user'),
    passwordHash: optional(
      secret('Password as crypt(5) has it; absent, no password can log in.', lineOfPasswd),
    ),
    sshAuthorizedKeys: list(
      'Public keys that may log in by SSH.',
      text('One line of authorized_keys.', { minLength: 1 }),
    ),
    uid: optional(integer('Numeric id; absent, the next free one.', 0, 2 ** 32 - 2)),
    gecos: optional(text('Comment, by custom the full name.', lineOfPasswd)),
    homeDir: optional(absolutePath('Home directory; absent, /home/NAME.', pathInPasswd)),
    noCreateHome: off('true, no home directory is made.'),
    primaryGroup: optional(text('Name of the primary group; absent, a group of the user’s own name.')),
    groups: list('Names of further groups.', text('Name of a group.')),
    noUserGroup: off('true, no group of the user’s own name is made.'),
    noLogInit: off('true, the user is not added to lastlog.'),
    shell: optional(absolutePath('Login shell; absent, the image’s default.', pathInPasswd)),
    shouldExist: shouldExist('user'),
    system: off('true, the id is taken from the system range.'),
  },
  {
    'x-yaml': {
      sshAuthorizedKeysLocal: list('Files with public keys, one a line, below --files-dir.', text('Path.')),
    },
  },
);
export type User = Of<typeof user>;

export const group = object('A group; one that exists is modified.', {
  name: name('group'),
  gid: optional(integer('Numeric id; absent, the next free one.', 0, 2 ** 32 - 2)),
  passwordHash: optional(secret('Password as crypt(5) has it.', lineOfPasswd)),
  shouldExist: shouldExist('group'),
  system: off('true, the id is taken from the system range.'),
});
export type Group = Of<typeof group>;

export const passwd = section('Users and groups.', {
  users: list('User accounts.', user),
  groups: list('Groups.', group),
});
export type Passwd = Of<typeof passwd>;

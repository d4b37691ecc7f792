import type { Json } from '../../schema/index.ts';
import { isList } from '../../schema/json.ts';
import type { Pointer } from '../pointer.ts';
import { readText } from './read-text.ts';
import type { Kitchen, Rewrite } from './sugar.ts';

/** `ssh_authorized_keys_local: [FILE]` for a user: the keys of the files, after those that are written out. */
export const sshKeys: Rewrite = {
  keys: ['sshAuthorizedKeysLocal'],
  rewrite: (found, pointer, kitchen) => {
    const { sshAuthorizedKeysLocal: paths, ...rest } = found;
    if (!isList(paths)) return found;
    const own: readonly Json[] = isList(rest['sshAuthorizedKeys']) ? rest['sshAuthorizedKeys'] : [];
    const read = paths.flatMap((path, index) =>
      typeof path === 'string'
        ? readKeys(path, `${pointer}/ssh_authorized_keys_local/${index}`, kitchen)
        : [],
    );
    return { ...rest, sshAuthorizedKeys: [...own, ...read] };
  },
};

const readKeys = (path: string, pointer: Pointer, kitchen: Kitchen): string[] => {
  const text = readText(path, pointer, kitchen);
  if (text === undefined) return [];
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const refusal = refuseKeys(path, text, keys);
  if (refusal !== undefined) kitchen.report({ severity: 'error', pointer, ...refusal });
  return refusal === undefined ? keys : [];
};

const refuseKeys = (path: string, text: string, keys: readonly string[]) => {
  if (text.includes('PRIVATE KEY'))
    return {
      code: 'ssh-key-private',
      message: `File "${path}" holds a private key`,
      help: `Name the public one, most likely "${path}.pub"; a private key never leaves your machine`,
    };
  if (keys.length > 0) return undefined;
  return {
    code: 'ssh-key-none',
    message: `File "${path}" holds no key`,
    help: 'It needs one public key a line',
  };
};

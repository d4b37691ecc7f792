import { utf8 } from '../bytes.ts';
import { escapeByte } from '../facts/tables.ts';

/** systemd-escape --path */
export const escapePath = (path: string): string => {
  const trimmed = path.replace(/^\/+|\/+$/g, '').replace(/\/+/g, '/');
  if (trimmed === '') return '-';
  return [...utf8(trimmed)].map((byte, i) => escapeCharacter(String.fromCharCode(byte), byte, i)).join('');
};

const escapeCharacter = (character: string, byte: number, i: number): string => {
  if (character === '/') return '-';
  if (character === '.' && i === 0) return escapeByte(byte);
  return /[A-Za-z0-9:_.]/.test(character) ? character : escapeByte(byte);
};

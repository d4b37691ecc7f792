/** Keys whose values are credentials, in any of the formats. */
const keys = [
  'password_?hash',
  'passwd',
  'hashed_passwd',
  'plain_text_passwd',
  'password',
  'token',
  'tls_?bootstrap_?token',
  'certificate_?key',
].join('|');

const valueOfKey = new RegExp(
  `((?:^|[\\s{,"'])(?:${keys})["']?\\s*:[ \\t]*)("(?:[^"\\\\]|\\\\.)*"|'[^']*'|[^\\s,{}[\\]]+)`,
  'gim',
);
const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;
const dataUrl = /(data:[^,"'\s]{0,100},)([^"'\s]+)/gi;
const userAndPassword = /((?:^|\n)\s*-?\s*["']?[a-z_][a-z0-9_-]*:)(\$[^\s"']+|RANDOM|R)/g;
const flag = /(--(?:token|discovery-token|certificate-key|tls-bootstrap-token)[= ])(\S+)/g;

/** The text as it may be shown, as long as it was: what is likely a credential is stars. */
export const hideCredentials = (text: string): string =>
  text
    .replace(privateKey, stars)
    .replace(valueOfKey, (_, key: string, value: string) => key + stars(value))
    .replace(dataUrl, (_, head: string, data: string) => head + stars(data))
    .replace(userAndPassword, (_, name: string, hash: string) => name + stars(hash))
    .replace(flag, (_, name: string, value: string) => name + stars(value));

const stars = (secret: string): string => secret.replace(/\S/g, '*');

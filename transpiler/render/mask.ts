/** Keys whose values are credentials, in YAML names and in those of kubeadm. */
export const secretKeys = [
  'password_hash',
  'token',
  'tlsBootstrapToken',
  'certificate_key',
  'certificateKey',
  'http_proxy',
  'https_proxy',
] as const;

const secretValue = new RegExp(
  `(?<=(?:^|[\\s{,"'])(?:${secretKeys.join('|')})["']?: +)("(?:[^"\\\\]|\\\\.)*"|'[^']*'|[^\\s,}]+)`,
  'g',
);
const credentialAnywhere =
  /\b(?:Bearer|Basic) +[^\s,"'}\]]+|(?<=:\/\/)[^/@\s]+:[^/@\s]+(?=@)|\b[a-z0-9]{6}\.[a-z0-9]{16}\b/g;

/** A line without its credentials, as long as it was: reports are pasted into tickets and kept by CI. */
export const maskSecrets = (line: string): string =>
  line.replace(secretValue, stars).replace(credentialAnywhere, stars);

const stars = (value: string): string => '*'.repeat(Array.from(value).length);

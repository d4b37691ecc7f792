import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';

/** A certificate authority, and a certificate of it for this machine's loopback addresses. */
export type Trust = { readonly authority: string; readonly cert: string; readonly key: string };

const names = 'subjectAltName=DNS:localhost,DNS:files.test,IP:127.0.0.1,IP:::1,IP:192.0.2.1';
const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
const settings = `[ca]
default_ca = here
[here]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
`;

/** Made anew by openssl in a folder; from when until when the certificate is valid, as YYYYMMDDHHMMSSZ. */
export const makeTrust = async (
  folder: string,
  [from, until] = ['20200101000000Z', '20900101000000Z'],
): Promise<Trust> => {
  const openssl = (...args: readonly string[]) => execa('openssl', args, { cwd: folder });
  const ca = ['-keyout', 'ca.key', '-out', 'ca.pem', '-days', '3650', '-subj', '/CN=ca'];
  await openssl('req', '-x509', ...curve, ...ca);
  await openssl(
    'req',
    ...curve,
    '-keyout',
    'key.pem',
    '-out',
    'csr.pem',
    '-subj',
    '/CN=files',
    '-addext',
    names,
  );
  writeFileSync(join(folder, 'ca.conf'), settings);
  writeFileSync(join(folder, 'index.txt'), '');
  const by = ['-batch', '-config', 'ca.conf', '-cert', 'ca.pem', '-keyfile', 'ca.key', '-notext'];
  const valid = ['-startdate', from ?? '', '-enddate', until ?? ''];
  await openssl('ca', ...by, ...valid, '-in', 'csr.pem', '-out', 'cert.pem');
  const [authority = '', cert = '', key = ''] = ['ca.pem', 'cert.pem', 'key.pem'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  return { authority, cert, key };
};

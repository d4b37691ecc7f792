import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';

/** A certificate authority, and a certificate of it for this machine's loopback addresses. */
export type Trust = { readonly authority: string; readonly cert: string; readonly key: string };

const names = 'subjectAltName=DNS:localhost,DNS:files.test,IP:127.0.0.1,IP:::1';
const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Made anew by openssl in a folder. `validity`: what `openssl x509 -req` takes for the time it is good for. */
export const makeTrust = async (
  folder: string,
  validity: readonly string[] = ['-days', '2'],
): Promise<Trust> => {
  const openssl = (...args: readonly string[]) => execa('openssl', args, { cwd: folder });
  await openssl(
    'req',
    '-x509',
    ...curve,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    '-subj',
    '/CN=ca',
  );
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
  const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-copy_extensions', 'copy'];
  await openssl('x509', '-req', '-in', 'csr.pem', '-out', 'cert.pem', ...by, ...validity);
  const [authority = '', cert = '', key = ''] = ['ca.pem', 'cert.pem', 'key.pem'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  return { authority, cert, key };
};

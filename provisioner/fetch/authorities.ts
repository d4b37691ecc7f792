import { redactUrl } from '../../schema/index.ts';
import type { Resource } from '../../schema/v1/resource.ts';
import { fetchBytes } from './fetch-bytes.ts';
import type { Fetching } from './fetching.ts';

const limitBytes = 4 * 2 ** 20;

/** PEM texts of certificate authorities; a bundle may hold many. */
export const fetchAuthorities = (
  resources: readonly Resource[],
  fetching: Fetching,
): Promise<readonly string[]> => Promise.all(resources.map((resource) => fetchAuthority(resource, fetching)));

const fetchAuthority = async (resource: Resource, fetching: Fetching): Promise<string> => {
  const pem = new TextDecoder().decode(await fetchBytes(resource, limitBytes, fetching));
  if (!pem.includes('-----BEGIN CERTIFICATE-----'))
    throw new Error(
      `Cannot trust "${redactUrl(resource.source ?? '')}": no PEM certificate is in it (it begins "-----BEGIN CERTIFICATE-----"; DER must be converted with "openssl x509 -inform der")`,
    );
  return pem;
};

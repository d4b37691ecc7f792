import type { Resource } from '../schema/v1/resource.ts';
import type { Algorithm } from './host/host.ts';

/** What the author gave to verify by; null, nothing. */
export const verificationOf = ({
  verification,
}: Resource): { readonly algorithm: Algorithm; readonly hash: string } | null => {
  const [algorithm, hash] = (verification?.hash ?? '').toLowerCase().split('-');
  if (hash === undefined) return null;
  return { algorithm: algorithm === 'sha256' ? 'sha256' : 'sha512', hash };
};

/** What a resource is hashed by: as its author asks, else by what tells later whether a file is still the one that was fetched. */
export const algorithmOf = (resource: Resource): Algorithm => verificationOf(resource)?.algorithm ?? 'sha512';

/** Why bytes with this hash are not the wanted ones; null, they are. */
export const mismatchOf = (resource: Resource, hashOf: (algorithm: Algorithm) => string): string | null => {
  const wanted = verificationOf(resource);
  if (wanted === null) return null;
  const found = hashOf(wanted.algorithm);
  return found === wanted.hash
    ? null
    : `its ${wanted.algorithm} is "${found}" and "${wanted.hash}" is wanted`;
};

import { redactUrl } from '../../schema/index.ts';
import type { Resource } from '../../schema/v1/resource.ts';
import { decodeDataUrl, decompress, digestText, sha256, sha512 } from '../bytes.ts';
import type { Pointer, Refusal } from '../plan.ts';
import type { Content, FetchResource } from '../steps.ts';
import { mismatchOf } from '../verification.ts';

/** The bytes that a resource names, or why they cannot be had. */
export type Decoded = { readonly content: Content } | { readonly refusal: Refusal };

/** true, a machine can fetch it. */
export const isRemote = (source: string): boolean => /^(https?|tftp|s3|gs|arn):/i.test(source);

export const resourceKey = (resource: Resource): string => digestText(JSON.stringify(resource)).slice(0, 16);

export const decodeResource = (resource: Resource, because: Pointer): Decoded => {
  const source = resource.source ?? 'data:,';
  const refuse = (code: string, reason: string): Decoded => ({
    refusal: { code, because, message: `Cannot get "${redactUrl(source)}": ${reason}` },
  });
  if (isRemote(source)) return { content: { from: 'fetch', key: resourceKey(resource), resource } };
  if (!/^data:/i.test(source))
    return refuse('not-supported-yet', `the scheme "${source.split(':')[0]}" is not supported`);
  try {
    const bytes = decompress(decodeDataUrl(source), resource.compression ?? '');
    const wrong = mismatchOf(resource, (algorithm) =>
      algorithm === 'sha256' ? sha256(bytes) : sha512(bytes),
    );
    return wrong === null ? { content: { from: 'plan', bytes } } : refuse('hash-differs', wrong);
  } catch (error) {
    return refuse('resource-broken', error instanceof Error ? error.message : String(error));
  }
};

export const fetchStep = (content: Content, because: Pointer): readonly FetchResource[] => {
  if (content.from === 'plan') return [];
  const { key, resource } = content;
  return [
    { kind: 'fetch-resource', stage: 'fetch', because, needs: [], gives: [`resource:${key}`], key, resource },
  ];
};

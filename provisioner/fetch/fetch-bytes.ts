import { redactUrl } from '../../schema/index.ts';
import type { Resource } from '../../schema/v1/resource.ts';
import { makeFolders } from '../apply/tree.ts';
import { decodeResource } from '../stages/resources.ts';
import { fetchTo } from './fetch.ts';
import type { Fetching } from './fetching.ts';

/** The decompressed, verified bytes of a resource that is small enough for memory, inline or remote. */
export const fetchBytes = async (
  resource: Resource,
  limitBytes: number,
  fetching: Fetching,
): Promise<Uint8Array> => {
  const decoded = decodeResource(resource, '');
  if ('refusal' in decoded) throw new Error(decoded.refusal.message);
  if (decoded.content.from === 'plan') return decoded.content.bytes;
  const { host } = fetching;
  const folder = await makeFolders({ host, root: '/' }, '/run/glowplug/fetched');
  const to = `${folder}/${decoded.content.key}-${host.randomHex(4)}`;
  const fetched = await fetchTo({ resource, to, limitBytes }, fetching);
  const bytes = await host.read(to);
  await host.remove(to);
  if (fetched === null || bytes === null)
    throw new Error(`Cannot use "${redactUrl(resource.source ?? '')}": it has more than ${limitBytes} bytes`);
  return bytes;
};

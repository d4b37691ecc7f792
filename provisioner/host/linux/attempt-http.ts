import { redirected } from '../../fetch/scoped.ts';
import type { Download, Downloaded } from '../host.ts';
import { outcomeOf } from './outcome-of.ts';
import { Patience } from './patience.ts';
import { continues, resumeHeaders, validatorOf } from './resume.ts';
import { openRelay, type Relay } from './scope.ts';
import type { Sink } from './sink.ts';

/** Redirects are the caller's: he decides which headers another host may see. */
export const attemptHttp = async (request: Download, sink: Sink): Promise<Downloaded> => {
  using patience = new Patience(request);
  try {
    await using relay = await openRelay(request.url);
    const more = resumeHeadersFor(request, sink);
    const response = await open(request, { relay, more, signal: patience.signal });
    patience.heard();
    if (!isFile(response, { ...request.headers, ...more })) return await withoutFile(response, request, sink);
    return await save(response, { sink, patience, isRest: 'range' in more && response.status === 206 });
  } catch (error) {
    return outcomeOf(error, sink.target);
  }
};

/** A part that nobody asked for is not the file. */
const isFile = ({ ok, status }: Response, asked: Download['headers']): boolean =>
  ok && (status !== 206 || 'range' in asked);

/** An author who asks for a part gets that part, and nothing is put together for him. */
const resumeHeadersFor = ({ headers }: Download, { kept }: Sink): Readonly<Record<string, string>> =>
  'range' in headers ? {} : resumeHeaders(kept);

type Opening = {
  readonly relay: Relay;
  readonly more: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
};

const open = async (request: Download, { relay, more, signal }: Opening): Promise<Response> => {
  const { headers, proxy, authorities } = request;
  const ca = authorities.length === 0 ? {} : { tls: { ca: await trusted(authorities) } };
  return fetch(relay.url, {
    headers: { ...headers, ...more },
    redirect: 'manual',
    // What is compressed stays so: hashes and ranges are of the bytes that the server has.
    decompress: false,
    signal,
    ...ca,
    ...(proxy === undefined ? {} : { proxy }),
    ...(relay.unix === undefined ? {} : { unix: relay.unix, keepalive: false }),
  });
};

/** Beside the machine's own; what knows these is loaded by who needs them. */
const trusted = async (authorities: readonly string[]): Promise<string[]> => {
  const { getCACertificates } = await import('node:tls');
  return [...getCACertificates('default'), ...authorities];
};

const rangeNotSatisfiable = 416;

const withoutFile = async (response: Response, { url }: Download, sink: Sink): Promise<Downloaded> => {
  const { status } = response;
  const headers = Object.fromEntries(response.headers);
  const location = response.headers.get('location');
  if (status >= 300 && status < 400 && location !== null) {
    await response.body?.cancel();
    return { outcome: 'redirect', location: redirected(url, location), headers };
  }
  if (status === rangeNotSatisfiable && sink.kept.bytes > 0) return startAnew(response, sink);
  return { outcome: 'status', status, headers, text: await beginningOf(response) };
};

const startAnew = async (response: Response, sink: Sink): Promise<Downloaded> => {
  await response.body?.cancel();
  await sink.close();
  return {
    outcome: 'network',
    reason: 'the server has other bytes than before, so all of them are fetched anew',
  };
};

type Saving = { readonly sink: Sink; readonly patience: Patience; readonly isRest: boolean };

const save = async (response: Response, { sink, patience, isRest }: Saving): Promise<Downloaded> => {
  const { headers } = response;
  if (isRest && !continues(headers, sink.kept)) return startAnew(response, sink);
  const length = headers.get('content-length');
  const totalBytes = length === null ? null : Number(length);
  if (!isRest) await sink.begin({ validator: validatorOf(headers), totalBytes });
  for await (const chunk of response.body ?? []) {
    await sink.take(chunk);
    patience.heard();
  }
  const { kept } = sink;
  if (kept.totalBytes !== null && kept.bytes !== kept.totalBytes)
    return { outcome: 'network', reason: `it was cut short at ${kept.bytes} of ${kept.totalBytes} bytes` };
  return { outcome: 'done', digests: await sink.end(), isPutTogether: isRest };
};

const textLimit = 4096;

/** Text of an answer that is no file. */
export const beginningOf = async (response: Response, limit = textLimit): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length >= limit) break;
  }
  return text.slice(0, limit);
};

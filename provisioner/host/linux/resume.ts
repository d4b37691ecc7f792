import type { Kept } from './sink.ts';

/** A date this much older than the answer tells one state of a file from the next (RFC 9110, 8.8.2.2). */
const settledMs = 60_000;

/** What the server can be asked to continue by; empty, nothing that proves the bytes to be the same. */
export const validatorOf = (headers: Headers): string => {
  if (headers.get('accept-ranges') === 'none') return '';
  const etag = headers.get('etag') ?? '';
  if (etag.startsWith('"')) return etag;
  const [changed, now] = [headers.get('last-modified') ?? '', headers.get('date') ?? ''];
  return Date.parse(now) - Date.parse(changed) >= settledMs ? changed : '';
};

/** Headers that ask for the rest; none, all of it is asked for. */
export const resumeHeaders = ({ bytes, validator }: Kept): Readonly<Record<string, string>> =>
  bytes > 0 && validator !== '' ? { range: `bytes=${bytes}-`, 'if-range': validator } : {};

/** true, the answer continues just where what is kept ends, of the same bytes. */
export const continues = (headers: Headers, { bytes, validator, totalBytes }: Kept): boolean => {
  const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '') ?? [];
  if (Number(start) !== bytes) return false;
  if (totalBytes !== null && total !== '*' && Number(total) !== totalBytes) return false;
  const now = validator.startsWith('"') ? headers.get('etag') : headers.get('last-modified');
  return now === null || now === validator;
};

import type { Answer, Question } from '../host.ts';
import { beginningOf } from './attempt-http.ts';

const limit = 65_536;

/** For metadata services on the link: whoever is not there is no error. */
export const ask = async ({ method, url, headers, timeoutMs }: Question): Promise<Answer> => {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method, headers, signal, redirect: 'manual', proxy: '' });
    const { status } = response;
    return {
      status,
      headers: Object.fromEntries(response.headers),
      text: await beginningOf(response, limit),
    };
  } catch {
    return { status: 0 };
  }
};

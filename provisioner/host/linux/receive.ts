import type { Download, Downloaded, Receiver, Target } from '../host.ts';
import { attemptHttp } from './attempt-http.ts';
import { Sink } from './sink.ts';

/** One file, in as many attempts as it takes. */
export const receive = async (target: Target): Promise<Receiver> => {
  const sink = new Sink(target);
  return {
    attempt: (request) => attempt(request, sink),
    [Symbol.asyncDispose]: () => sink.close(),
  };
};

const attempt = async (request: Download, sink: Sink): Promise<Downloaded> =>
  /^tftp:/i.test(request.url)
    ? (await import('./attempt-tftp.ts')).attemptTftp(request, sink)
    : attemptHttp(request, sink);

import type { Download } from '../host.ts';

const idleMs = 60_000;

/** How long an attempt may take: for its first answer, between pieces, and in all. */
export class Patience implements Disposable {
  private readonly controller = new AbortController();
  private readonly timers: ReturnType<typeof setTimeout>[] = [];
  private heardMs: number | null = null;

  constructor({ headersTimeoutMs, totalTimeoutMs }: Pick<Download, 'headersTimeoutMs' | 'totalTimeoutMs'>) {
    this.timers.push(
      setTimeout(() => {
        if (this.heardMs === null) this.end(`no answer in ${seconds(headersTimeoutMs)}`);
      }, headersTimeoutMs),
      setTimeout(() => this.end(`not complete in ${seconds(totalTimeoutMs)}`), totalTimeoutMs),
      setInterval(() => {
        if (this.heardMs !== null && performance.now() - this.heardMs > idleMs)
          this.end(`no more bytes for ${seconds(idleMs)}`);
      }, idleMs / 4),
    );
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Something came. */
  heard(): void {
    this.heardMs = performance.now();
  }

  private end(reason: string): void {
    this.controller.abort(new OutOfPatience(reason));
  }

  [Symbol.dispose](): void {
    for (const timer of this.timers) clearTimeout(timer);
    // Whatever still comes is for nobody.
    this.controller.abort();
  }
}

export class OutOfPatience extends Error {
  readonly code = 'ETIMEDOUT';
}

const seconds = (ms: number): string => `${Math.round(ms / 100) / 10} s`;

import type { Algorithm, Digests } from '../host.ts';

/** Hashes bytes as they come: all of them by each algorithm, and the last ones by themselves. */
export class Digester {
  readonly #hashes: Readonly<Partial<Record<Algorithm, Bun.CryptoHasher>>>;
  readonly #tail = new Bun.CryptoHasher('sha512');
  readonly #tailStart: number;
  #bytes = 0;

  constructor(algorithms: readonly Algorithm[], tailStart: number) {
    this.#hashes = Object.fromEntries(algorithms.map((name) => [name, new Bun.CryptoHasher(name)]));
    this.#tailStart = tailStart;
  }

  take(chunk: Uint8Array): void {
    for (const hash of Object.values(this.#hashes)) hash.update(chunk);
    const fromTail = Math.max(0, this.#tailStart - this.#bytes);
    if (fromTail < chunk.length) this.#tail.update(chunk.subarray(fromTail));
    this.#bytes += chunk.length;
  }

  end(): Digests {
    const hex = (name: Algorithm): string => this.#hashes[name]?.digest('hex') ?? '';
    return {
      bytes: this.#bytes,
      hashes: { sha256: hex('sha256'), sha512: hex('sha512') },
      tail: this.#tail.digest('hex'),
    };
  }
}

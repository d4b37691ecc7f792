/** The one door to the machine. */
export interface Host {
  /** Runs a program with a clean environment; throws when its exit code is not among the accepted ones. */
  readonly run: (argv: readonly [string, ...string[]], options?: RunOptions) => Promise<Output>;
  /** null, nothing is there. Links are not followed. */
  readonly stat: (path: string) => Promise<Stat | null>;
  /** null, nothing is there. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  readonly readLink: (path: string) => Promise<string>;
  /** Where a chain of links ends; null, nowhere. */
  readonly realPath: (path: string) => Promise<string | null>;
  /** Names in a folder, sorted; none when it is not there. */
  readonly list: (path: string) => Promise<readonly string[]>;
  readonly digest: (path: string, algorithms: readonly Algorithm[], lastBytes?: number) => Promise<Digests>;
  /** Parents must be there; an existing folder is left as it is. */
  readonly makeDirectory: (path: string, mode: number) => Promise<void>;
  /** Makes or replaces the file with these parts, in order; without attributes only we may read it. */
  readonly write: (path: string, parts: readonly Part[], attributes?: Attributes) => Promise<void>;
  /** Zeroes regions of a device, on disk when it returns; opened once, for udev looks at all of a disk whenever a writer closes it. */
  readonly zero: (device: string, regions: readonly ByteRegion[]) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly link: (target: string, path: string, kind: 'hard' | 'symbolic') => Promise<void>;
  readonly chmod: (path: string, mode: number) => Promise<void>;
  readonly chown: (path: string, uid: number, gid: number) => Promise<void>;
  /** Has a file, a folder or a device on disk when it returns. */
  readonly sync: (path: string) => Promise<void>;
  /** Makes ready to fetch into a file, in as many attempts as it takes. */
  readonly receive: (target: Target) => Promise<Receiver>;
  /** A short HTTP exchange in memory, never through a proxy. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** A variable of our own environment. */
  readonly variable: (name: string) => string | undefined;
  /** What kind of machine it is, for people. */
  readonly inventory: () => Promise<Inventory>;
  readonly nowMs: () => number;
  readonly randomHex: (bytes: number) => string;
  /** Waits without an event to wait for: retries only. */
  readonly pause: (ms: number) => Promise<void>;
}

export type Inventory = {
  /** Manufacturer and model, as the firmware has them. */
  readonly model: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryMiB: number;
  readonly interfaces: readonly { readonly name: string; readonly mac: string }[];
};

export type ByteRegion = { readonly startByte: number; readonly bytes: number };

export type Output = { readonly stdout: string; readonly stderr: string; readonly exitCode: number };

export type RunOptions = {
  readonly input?: string;
  readonly timeoutMs?: number;
  /** Root that the program sees as /. */
  readonly chroot?: string;
  /** Exit codes that are no failure; 0 alone. */
  readonly accept?: readonly number[];
  /** Told each line of output, of both streams, when it is there. */
  readonly onLine?: (line: string) => void;
};

export type Stat = {
  readonly kind: 'file' | 'directory' | 'link' | 'device' | 'other';
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly bytes: number;
  /** `device:inode`. */
  readonly inode: string;
};

/** Of whom a file is, and who may do what with it. */
export type Attributes = Pick<Stat, 'uid' | 'gid' | 'mode'>;

export const algorithms = ['sha256', 'sha512'] as const;
export type Algorithm = (typeof algorithms)[number];

export type Digests = {
  readonly bytes: number;
  readonly hashes: Readonly<Record<Algorithm, string>>;
  /** SHA-512 of the last bytes. */
  readonly tail: string;
};

export type Part = { readonly bytes: Uint8Array } | { readonly file: string };

/** Where fetched bytes go: they are decompressed, hashed and written as they come. */
export type Target = {
  readonly to: string;
  readonly compression: Compression;
  readonly algorithms: readonly Algorithm[];
  /** More decompressed bytes than this end an attempt as `too-large`. */
  readonly limitBytes: number;
  readonly onBytes?: (bytes: number) => void;
};

export type Compression = 'none' | 'gzip' | 'zstd' | 'xz';

export interface Receiver extends AsyncDisposable {
  /** Goes on where the last attempt was cut short, if the server can prove that it has the same bytes still. */
  readonly attempt: (request: Download) => Promise<Downloaded>;
}

export type Download = {
  /** `http:`, `https:` or `tftp:`; a link-local address may name its interface, `[fe80::1%25eth0]`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `http:` or `https:` URL of a proxy; undefined, none. */
  readonly proxy?: string | undefined;
  /** PEM texts trusted beside the machine's own. */
  readonly authorities: readonly string[];
  readonly headersTimeoutMs: number;
  readonly totalTimeoutMs: number;
};

export type Downloaded =
  /** `isPutTogether`: of the bytes of more than one attempt. */
  | { readonly outcome: 'done'; readonly digests: Digests; readonly isPutTogether?: boolean }
  | { readonly outcome: 'too-large' }
  | ({ readonly outcome: 'status' } & Answer)
  | { readonly outcome: 'redirect'; readonly location: string; readonly headers?: Answer['headers'] }
  /** It may go better another time. `code`: the system's, when there is one. */
  | { readonly outcome: 'network'; readonly reason: string; readonly code?: string }
  /** It will not. */
  | { readonly outcome: 'refused'; readonly reason: string };

export type Question = {
  readonly method: 'GET' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
};

/** What a server said, the beginning of its text at least. Names of headers are in lower case; status 0, nobody answered. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
};

/** A program that ended with an exit code nobody expected. */
export class CommandFailed extends Error {
  readonly argv: readonly string[];
  readonly output: Output;

  constructor(argv: readonly string[], output: Output) {
    // Why comes first; how else it could be called is no help to who wrote a config.
    const why = output.stderr.split(/^usage:/im)[0]?.trim() ?? '';
    const said = why || output.stderr.trim() || output.stdout.trim() || 'it said nothing';
    super(`Cannot run "${argv.join(' ')}": exit code ${output.exitCode}, ${said}`);
    this.name = 'CommandFailed';
    this.argv = argv;
    this.output = output;
  }
}

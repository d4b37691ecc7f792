import type { Host, Output, Stat } from '../../provisioner/host/host.ts';
import { type Files, kubeadm } from './simulated-kubeadm.ts';

export class PowerCut extends Error {}

/** A node whose disk forgets what was not synced, and whose power goes at a chosen operation. */
export class SimulatedNode {
  /** What programs see, and what a power cut leaves. */
  now: Files = new Map();
  private durable: Files = new Map();
  /** Written by programs that do not sync: after a power cut, old, new, or empty. */
  private readonly unsynced = new Set<string>();
  private operationsLeft = Number.POSITIVE_INFINITY;
  private readonly random: () => number;
  clockMs = 1_000_000;
  readonly ran: string[] = [];

  constructor(files: Readonly<Record<string, string>>, random: () => number) {
    for (const [path, text] of Object.entries(files)) this.now.set(path, text);
    this.durable = new Map(this.now);
    this.random = random;
  }

  boot(operationsUntilCut = Number.POSITIVE_INFINITY): Host {
    this.operationsLeft = operationsUntilCut;
    for (const path of [...this.now.keys()].filter((one) => one.startsWith('/run/'))) this.now.delete(path);
    return this.host();
  }

  cutPower(): void {
    const survived: Files = new Map();
    for (const path of new Set([...this.now.keys(), ...this.durable.keys()])) {
      const [next, old] = [this.now.get(path), this.durable.get(path)];
      const torn = this.unsynced.has(path) && next !== undefined ? '' : next;
      const fates = next === old ? [next] : [next, old, torn];
      const fate = fates[Math.floor(this.random() * fates.length)];
      if (fate !== undefined) survived.set(path, fate);
    }
    this.now = new Map(survived);
    this.durable = survived;
    this.unsynced.clear();
  }

  private tick(): void {
    this.operationsLeft -= 1;
    if (this.operationsLeft < 0) throw new PowerCut('the power is off');
  }

  private sync(folder: string): void {
    for (const path of new Set([...this.now.keys(), ...this.durable.keys()])) {
      if (!path.startsWith(folder)) continue;
      const text = this.now.get(path);
      if (text === undefined) this.durable.delete(path);
      else this.durable.set(path, text);
      this.unsynced.delete(path);
    }
  }

  private namesIn(folder: string): string[] {
    const inside = [...this.now.keys()].filter((path) => path.startsWith(`${folder}/`));
    return [...new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))].sort();
  }

  /** Folders are there whenever they are asked for. */
  private statOf(path: string): Stat | null {
    const owner = { uid: 0, gid: 0, inode: '' };
    const text = this.now.get(path);
    if (text !== undefined) return { ...owner, kind: 'file', mode: 0o644, bytes: text.length };
    return /\.[a-z]+$/.test(path) ? null : { ...owner, kind: 'directory', mode: 0o755, bytes: 0 };
  }

  /** One program; each thing it does to a file may be its last. */
  private run(argv: readonly string[], tell: (line: string) => void): Output {
    this.ran.push(argv.join(' '));
    const disk = {
      write: (path: string, text: string) => {
        this.tick();
        this.now.set(path, text);
        this.unsynced.add(path);
      },
      remove: (prefix: string) => {
        for (const path of [...this.now.keys()].filter(
          (one) => one === prefix || one.startsWith(`${prefix}/`),
        )) {
          this.tick();
          this.now.delete(path);
        }
      },
      read: (path: string) => this.now.get(path) ?? '',
      list: (folder: string) => this.namesIn(folder),
      /** A database that syncs itself. */
      commit: (path: string, text: string) => {
        this.tick();
        this.now.set(path, text);
        this.durable.set(path, text);
      },
    };
    const [program, ...args] = argv;
    const paths = args.filter((arg) => arg.startsWith('/'));
    if (program === 'kubeadm') return kubeadm(args, disk, tell);
    if (program === 'sync') this.sync('/');
    if (program === 'rm') for (const path of paths) disk.remove(path);
    if (program === 'cp') this.copy(paths[0]?.replace(/\/\.$/, '') ?? '', paths[1] ?? '', disk.write);
    if (program === 'ip') return done('default via 192.0.2.1 dev eth0\n');
    return done(
      program === 'kubectl' ? 'networking:\n  podSubnet: 10.244.0.0/16\n  serviceSubnet: 10.96.0.0/12\n' : '',
    );
  }

  private copy(from: string, to: string, write: (path: string, text: string) => void): void {
    const all = [...this.now];
    for (const [path, text] of all)
      if (path.startsWith(`${from}/`)) write(`${to}${path.slice(from.length)}`, text);
  }

  private host(): Host {
    const decoder = new TextDecoder();
    const op = async <T>(work: () => T): Promise<T> => {
      this.tick();
      return work();
    };
    const unused = () => Promise.reject(new Error('unreachable: not part of a bootstrap'));
    return {
      run: (argv, options = {}) =>
        op(() => {
          const output = this.run(argv, options.onLine ?? (() => {}));
          if (options.accept === undefined && output.exitCode !== 0)
            throw new Error(`${argv.join(' ')} failed`);
          return output;
        }),
      stat: (path) => op(() => this.statOf(path)),
      read: (path) =>
        op(() => this.now.get(path)).then((text) =>
          text === undefined ? null : new TextEncoder().encode(text),
        ),
      readLink: unused,
      realPath: (path) => op(() => (this.now.has(path) ? path : null)),
      list: (path) => op(() => this.namesIn(path)),
      digest: unused,
      makeDirectory: () => op(() => {}),
      write: (path, parts) =>
        op(() => {
          const text = parts.map((part) => ('bytes' in part ? decoder.decode(part.bytes) : '')).join('');
          this.now.set(path, text);
          this.durable.set(path, text);
        }),
      zero: unused,
      rename: (from, to) =>
        op(() => {
          const all = [...this.now];
          for (const [path, text] of all) {
            if (path !== from && !path.startsWith(`${from}/`)) continue;
            this.now.delete(path);
            this.now.set(`${to}${path.slice(from.length)}`, text);
          }
        }),
      remove: unused,
      link: unused,
      chmod: () => op(() => {}),
      chown: unused,
      sync: (path) => op(() => this.sync(path)),
      receive: unused,
      ask: unused,
      variable: () => undefined,
      inventory: unused,
      nowMs: () => this.clockMs,
      randomHex: (bytes) => '0'.repeat(bytes * 2),
      pause: (ms) =>
        op(() => {
          this.clockMs += ms;
        }),
    };
  }
}

const done = (stdout: string): Output => ({ stdout, stderr: '', exitCode: 0 });

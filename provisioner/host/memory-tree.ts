import { joinBytes, sha256, sha512, utf8 } from '../bytes.ts';
import type { Attributes, Digests, Part, Stat } from './host.ts';

/** A node of a pretended tree: text is a file. */
export type Pretended =
  | string
  | { readonly link: string }
  | { readonly folder: true; readonly mode?: number }
  | { readonly device: true };

type Entry = {
  kind: Stat['kind'];
  bytes: Uint8Array;
  target: string;
  mode: number;
  uid: number;
  gid: number;
  inode: string;
};

/** Files in memory, by their paths. */
export class MemoryTree {
  readonly #entries = new Map<string, Entry>();
  #inodes = 0;

  constructor(nodes: Readonly<Record<string, Pretended>>) {
    this.#add('/', { kind: 'directory', mode: 0o755 });
    for (const [path, node] of Object.entries(nodes)) this.#addNode(path, node);
  }

  stat(path: string): Stat | null {
    const entry = this.#entries.get(path);
    return entry === undefined ? null : { ...entry, bytes: entry.bytes.length };
  }

  read(path: string): Uint8Array | null {
    return this.#entries.get(path)?.bytes ?? null;
  }

  readLink(path: string): string {
    return this.#get(path).target;
  }

  list(path: string): readonly string[] {
    const inside = [...this.#entries.keys()].filter((one) => one.startsWith(`${path}/`));
    return [...new Set(inside.map((one) => one.slice(path.length + 1).split('/')[0] ?? ''))].sort();
  }

  digest(path: string, lastBytes: number): Digests {
    const { bytes } = this.#get(path);
    const tail = sha512(bytes.subarray(Math.max(0, bytes.length - lastBytes)));
    return { bytes: bytes.length, hashes: { sha256: sha256(bytes), sha512: sha512(bytes) }, tail };
  }

  makeDirectory(path: string, mode: number): void {
    if (!this.#entries.has(path)) this.#add(path, { kind: 'directory', mode });
  }

  write(path: string, parts: readonly Part[], attributes: Partial<Attributes> = {}): void {
    const bytes = joinBytes(parts.map((part) => ('bytes' in part ? part.bytes : this.#get(part.file).bytes)));
    this.#add(path, { kind: 'file', bytes, ...attributes });
  }

  rename(from: string, to: string): void {
    this.#get(from);
    for (const path of this.#below(from)) {
      this.#entries.set(to + path.slice(from.length), this.#get(path));
      this.#entries.delete(path);
    }
  }

  remove(path: string): void {
    for (const one of this.#below(path)) this.#entries.delete(one);
  }

  link(target: string, path: string, kind: 'hard' | 'symbolic'): void {
    if (kind === 'hard') this.#entries.set(path, this.#get(target));
    else this.#add(path, { kind: 'link', target });
  }

  chmod(path: string, mode: number): void {
    this.#get(path).mode = mode;
  }

  chown(path: string, uid: number, gid: number): void {
    Object.assign(this.#get(path), { uid, gid });
  }

  #below(path: string): readonly string[] {
    return [...this.#entries.keys()].filter((one) => one === path || one.startsWith(`${path}/`));
  }

  #get(path: string): Entry {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw new Error(`ENOENT: no such file or directory, "${path}"`);
    return entry;
  }

  #addNode(path: string, node: Pretended): void {
    const parts = path.split('/').slice(1, -1);
    for (const [i] of parts.entries()) this.makeDirectory(`/${parts.slice(0, i + 1).join('/')}`, 0o755);
    if (typeof node === 'string') this.#add(path, { kind: 'file', bytes: utf8(node) });
    else if ('link' in node) this.#add(path, { kind: 'link', target: node.link });
    else if ('device' in node) this.#add(path, { kind: 'device' });
    else this.makeDirectory(path, node.mode ?? 0o755);
  }

  #add(path: string, entry: Partial<Entry> & { readonly kind: Stat['kind'] }): void {
    this.#inodes += 1;
    const plain = { bytes: new Uint8Array(), target: '', mode: 0o644, uid: 0, gid: 0 };
    this.#entries.set(path, { ...plain, inode: `1:${this.#inodes}`, ...entry });
  }
}

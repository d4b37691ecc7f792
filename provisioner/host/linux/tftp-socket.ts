import * as dgram from 'node:dgram';
import { lookup } from 'node:dns/promises';

export type Datagram = { readonly bytes: Uint8Array; readonly address: string; readonly port: number };

/** One UDP conversation; what comes waits here until it is asked for. */
export class Conversation implements Disposable {
  private readonly socket: dgram.Socket;
  private readonly arrived: Datagram[] = [];
  private wake: () => void = () => {};
  private trouble: Error | null = null;
  private readonly address: string;
  /** A server answers from a port of its own choice, which then stays. */
  private port: number;
  private isFixed = false;

  private constructor(address: string, family: number, port: number) {
    this.address = address;
    this.port = port;
    this.socket = dgram.createSocket(family === 6 ? 'udp6' : 'udp4');
    this.socket.on('message', (bytes, from) => {
      this.arrived.push({ bytes, address: from.address, port: from.port });
      this.wake();
    });
    this.socket.on('error', (error) => {
      this.trouble = error;
      this.wake();
    });
  }

  static async open(host: string, port: number): Promise<Conversation> {
    const { address, family } = await lookup(host);
    const conversation = new Conversation(address, family, port);
    await new Promise<void>((resolve) => conversation.socket.bind(0, resolve));
    return conversation;
  }

  send(packet: Uint8Array, port = this.port): void {
    this.socket.send(packet, port, this.address, (error) => {
      if (error) this.trouble = error;
    });
  }

  /** The next packet of our server; null, none in time. `toStranger` is what any other gets. */
  async next(timeoutMs: number, toStranger: Uint8Array): Promise<Uint8Array | null> {
    const untilMs = performance.now() + timeoutMs;
    for (;;) {
      if (this.trouble !== null) throw this.trouble;
      const datagram = this.arrived.shift();
      if (datagram === undefined) {
        if (!(await this.wait(untilMs - performance.now()))) return null;
      } else if (this.isOurs(datagram)) return datagram.bytes;
      else this.send(toStranger, datagram.port);
    }
  }

  private isOurs({ address, port }: Datagram): boolean {
    if (bare(address) !== bare(this.address)) return false;
    if (this.isFixed) return port === this.port;
    this.isFixed = true;
    this.port = port;
    return true;
  }

  private async wait(ms: number): Promise<boolean> {
    if (ms <= 0) return false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const came = await new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), ms);
      this.wake = () => resolve(true);
    });
    clearTimeout(timer);
    return came;
  }

  [Symbol.dispose](): void {
    this.socket.close();
  }
}

/** Without the interface, which one side may name and the other not. */
const bare = (address: string): string => address.replace(/%.*$/, '');

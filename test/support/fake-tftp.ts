import * as dgram from 'node:dgram';

export type FakeTftp = {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** `ignored`: the server knows no options (RFC 1350). `refused`: it ends the transfer over them (error 8). */
  readonly options?: 'agreed' | 'ignored' | 'refused';
  /** Which of the packets it would send are lost; counted from 0. */
  readonly loses?: (packet: number) => boolean;
  /** Somebody else answers too, from another port. */
  readonly hasStranger?: boolean;
  readonly totalSize?: number;
};

const word = (value: number): Buffer => Buffer.from([(value >> 8) & 255, value & 255]);
const error = (code: number, text: string): Buffer =>
  Buffer.concat([word(5), word(code), Buffer.from(`${text}\0`)]);

/** A TFTP server that can misbehave in the ways of networks and of old servers. */
export const serveTftp = async (fake: FakeTftp) => {
  const asked: string[] = [];
  const toStranger: number[] = [];
  const sockets: dgram.Socket[] = [];
  const counter = { packets: 0 };
  const open = async (): Promise<dgram.Socket> => {
    const socket = dgram.createSocket('udp4');
    sockets.push(socket);
    await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
    return socket;
  };
  const main = await open();
  main.on('message', (bytes, client) => {
    const [file = '', mode = '', ...options] = bytes.subarray(2).toString().split('\0').slice(0, -1);
    asked.push([file, mode, ...options].join(' '));
    void transfer({ client, file, options }, fake, { open, toStranger, counter });
  });
  return {
    url: `tftp://127.0.0.1:${main.address().port}`,
    asked,
    toStranger,
    stop: () => sockets.forEach((socket) => socket.close()),
  };
};

type Wanted = {
  readonly client: dgram.RemoteInfo;
  readonly file: string;
  readonly options: readonly string[];
};

type Around = {
  readonly open: () => Promise<dgram.Socket>;
  readonly toStranger: number[];
  readonly counter: { packets: number };
};

const transfer = async ({ client, file, options }: Wanted, fake: FakeTftp, around: Around): Promise<void> => {
  const { open, toStranger, counter } = around;
  const socket = await open();
  const send = (packet: Buffer): void => {
    if (!fake.loses?.(counter.packets++)) socket.send(packet, client.port, client.address);
  };
  const contents = fake.files[file];
  if (contents === undefined) return send(error(1, 'File not found'));
  if (options.length > 0 && fake.options === 'refused') return send(error(8, 'no options here'));
  const isAgreed = options.length > 0 && (fake.options ?? 'agreed') === 'agreed';
  const blockBytes = isAgreed ? Number(options[options.indexOf('blksize') + 1]) : 512;
  const agreed = ['blksize', blockBytes, 'tsize', fake.totalSize ?? contents.length].join('\0');
  const block = (number: number): Buffer => {
    const bytes = contents.subarray((number - 1) * blockBytes, number * blockBytes);
    return Buffer.concat([word(3), word(number % 65_536), bytes]);
  };
  if (fake.hasStranger === true) {
    const stranger = await open();
    stranger.on('message', (bytes) => toStranger.push(bytes[3] ?? 0));
    // After the right answer: whoever comes first is taken for the server.
    setTimeout(
      () =>
        stranger.send(Buffer.concat([word(3), word(1), Buffer.from('evil')]), client.port, client.address),
      5,
    );
  }
  let next = 1;
  socket.on('message', (bytes) => {
    const acknowledged = bytes.readUInt16BE(2);
    if (bytes.readUInt16BE(0) !== 4) return;
    if (acknowledged === next % 65_536) next += 1;
    if ((next - 1) * blockBytes <= contents.length) send(block(next));
  });
  send(isAgreed ? Buffer.concat([word(6), Buffer.from(`${agreed}\0`)]) : block(1));
};

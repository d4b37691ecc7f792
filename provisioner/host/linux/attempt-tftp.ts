import { parseScoped } from '../../fetch/scoped.ts';
import type { Download, Downloaded } from '../host.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Sink } from './sink.ts';
import { acknowledge, errorPacket, type Packet, parsePacket, readRequest } from './tftp-packets.ts';
import { Conversation } from './tftp-socket.ts';

/** Fits an Ethernet frame, with room for tunnels. */
const askedBlockBytes = 1408;
const plainBlockBytes = 512;
const resendMs = 1000;
const tries = 5;
const errors = { full: 3, stranger: 5, options: 8 } as const;

/** RFC 1350 in octet mode; block size and total size are asked for, and done without where a server knows no options. */
export const attemptTftp = async (request: Download, sink: Sink): Promise<Downloaded> => {
  try {
    const outcome = await transfer(request, sink, { blksize: askedBlockBytes, tsize: 0 });
    return outcome === 'no options' ? await plainly(request, sink) : outcome;
  } catch (error) {
    return outcomeOf(error, sink.target);
  }
};

const plainly = async (request: Download, sink: Sink): Promise<Downloaded> => {
  const outcome = await transfer(request, sink, {});
  return outcome === 'no options'
    ? { outcome: 'refused', reason: 'the server refuses options that were not sent' }
    : outcome;
};

type Transfer = {
  readonly sink: Sink;
  readonly conversation: Conversation;
  readonly deadlineMs: number;
  blockBytes: number;
  expected: number;
};

const transfer = async (
  request: Download,
  sink: Sink,
  options: Readonly<Record<string, number>>,
): Promise<Downloaded | 'no options'> => {
  const { host, port, file } = placeOf(request.url);
  using conversation = await Conversation.open(host, port);
  const deadlineMs = performance.now() + request.totalTimeoutMs;
  const state: Transfer = { sink, conversation, deadlineMs, blockBytes: plainBlockBytes, expected: 1 };
  await sink.begin({ validator: '', totalBytes: null });
  for (let last = readRequest(file, options); ; ) {
    const packet = await exchange(state, last);
    if (packet === null)
      return { outcome: 'network', reason: 'the TFTP server does not answer', code: 'ETIMEDOUT' };
    if (packet.kind === 'error' && packet.code === errors.options) return 'no options';
    if (packet.kind === 'error') return { outcome: 'refused', reason: saidBy(packet) };
    const answer = await answerTo(packet, state);
    if (answer.end !== undefined) return answer.end;
    last = answer.say ?? last;
  }
};

/** `tftp://host/a` asks for "/a", as Ignition does; servers take it below the folder that they serve. */
const placeOf = (url: string): { readonly host: string; readonly port: number; readonly file: string } => {
  const scoped = parseScoped(url);
  const { hostname, port, pathname } = new URL(scoped?.url ?? url);
  const file = decodeURIComponent(pathname.replace(/;mode=octet$/i, ''));
  if (scoped !== null) return { host: scoped.address, port: scoped.port, file };
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? 69 : Number(port), file };
};

/** Says it until an answer comes. */
const exchange = async (
  { conversation, deadlineMs, expected }: Transfer,
  say: Uint8Array,
): Promise<Packet | null> => {
  const stranger = errorPacket(errors.stranger, 'unknown transfer');
  for (let turn = 0; turn < tries; turn += 1) {
    conversation.send(say);
    const untilMs = Math.min(performance.now() + resendMs * 2 ** turn, deadlineMs);
    for (;;) {
      const bytes = await conversation.next(untilMs - performance.now(), stranger);
      if (bytes === null) break;
      const packet = parsePacket(bytes);
      if (packet.kind !== 'data' || packet.block === expected) return packet;
      // A block that came twice is not answered twice: that would double every packet to come.
    }
    if (performance.now() >= deadlineMs) return null;
  }
  return null;
};

type Reply = { readonly say?: Uint8Array; readonly end?: Downloaded };

const answerTo = async (packet: Packet, state: Transfer): Promise<Reply> => {
  const { sink, conversation } = state;
  if (packet.kind === 'options') return agree(packet.options, state);
  if (packet.kind !== 'data') return {};
  await sink.take(packet.bytes).catch((error: unknown) => {
    conversation.send(errorPacket(errors.full, 'not wanted any more'));
    throw error;
  });
  const block = state.expected;
  state.expected = (block + 1) % 2 ** 16;
  if (packet.bytes.length === state.blockBytes) return { say: acknowledge(block) };
  conversation.send(acknowledge(block));
  return { end: await finish(sink) };
};

const agree = (options: ReadonlyMap<string, string>, state: Transfer): Reply => {
  const blockBytes = Number(options.get('blksize') ?? plainBlockBytes);
  const isFresh = state.expected === 1 && state.sink.kept.bytes === 0;
  if (!isFresh) return {};
  if (!Number.isInteger(blockBytes) || blockBytes < 8 || blockBytes > askedBlockBytes) {
    state.conversation.send(errorPacket(errors.options, 'block size that was not asked for'));
    return { end: { outcome: 'refused', reason: `the server chose blocks of ${blockBytes} bytes` } };
  }
  state.blockBytes = blockBytes;
  const total = options.get('tsize');
  if (total !== undefined) state.sink.expect(Number(total));
  return { say: acknowledge(0) };
};

const finish = async (sink: Sink): Promise<Downloaded> => {
  const { bytes, totalBytes } = sink.kept;
  if (totalBytes !== null && totalBytes !== bytes)
    return { outcome: 'network', reason: `it was cut short at ${bytes} of ${totalBytes} bytes` };
  return { outcome: 'done', digests: await sink.end() };
};

const saidBy = ({ code, text }: Extract<Packet, { kind: 'error' }>): string =>
  `the TFTP server answered with error ${code}${text === '' ? '' : `, "${text}"`}`;

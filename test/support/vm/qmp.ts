/** One message from QEMU: the greeting, an answer or an event. */
export type QmpMessage = Readonly<Record<string, unknown>>;

/** Takes chunks of the stream as they come and gives the whole messages in them. */
export const qmpFramer = (): ((chunk: string) => QmpMessage[]) => {
  let rest = '';
  return (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    return lines.filter((line) => line.trim() !== '').map(parseMessage);
  };
};

const parseMessage = (line: string): QmpMessage => {
  const message: unknown = JSON.parse(line);
  if (isRecord(message)) return message;
  throw new Error(`Cannot understand QEMU: found ${line}, expected a JSON object`);
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export type QmpStream = {
  readonly write: (text: string) => void;
  readonly onText: (listener: (chunk: string) => void) => void;
  /** The listener is given QEMU's last words. */
  readonly onClose: (listener: (why: string) => void) => void;
};

export type Qmp = {
  /** Sends a command and returns what QEMU answers. */
  readonly ask: (command: string, args?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** Resolves with the next event of this name that is accepted. */
  readonly event: (name: string, accept?: (event: QmpMessage) => boolean) => Promise<QmpMessage>;
};

type Waiting = { readonly resolve: (message: QmpMessage) => void; readonly reject: (error: Error) => void };
type Listening = Waiting & { readonly accept: (message: QmpMessage) => boolean };

/** Speaks QMP over the stream; ready when QEMU has greeted and taken our capabilities. */
export const connectQmp = async (stream: QmpStream): Promise<Qmp> => {
  const answers: Waiting[] = [];
  const listening = new Set<Listening>();
  const greeted = Promise.withResolvers<QmpMessage>();
  answers.push(greeted);

  const take = (message: QmpMessage): void => {
    if (message['event'] === undefined) return answers.shift()?.resolve(message);
    for (const listener of listening) {
      if (listener.accept(message) && listening.delete(listener)) listener.resolve(message);
    }
  };
  const frame = qmpFramer();
  stream.onText((chunk) => frame(chunk).forEach(take));
  stream.onClose((why) => {
    for (const { reject } of [...answers.splice(0), ...listening]) reject(new Error(`QEMU ended: ${why}`));
  });

  const ask: Qmp['ask'] = async (command, args = {}) => {
    const answer = Promise.withResolvers<QmpMessage>();
    answers.push(answer);
    stream.write(`${JSON.stringify({ execute: command, arguments: args })}\n`);
    const { error, return: result } = await answer.promise;
    if (error !== undefined) throw new Error(`QEMU refused "${command}": ${JSON.stringify(error)}`);
    return result;
  };
  const event: Qmp['event'] = (name, accept = () => true) => {
    const waiting = Promise.withResolvers<QmpMessage>();
    listening.add({ ...waiting, accept: (message) => message['event'] === name && accept(message) });
    return waiting.promise;
  };
  await greeted.promise;
  await ask('qmp_capabilities');
  return { ask, event };
};

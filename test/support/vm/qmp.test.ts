import { expect, test } from 'bun:test';
import { connectQmp, type QmpStream, qmpFramer } from './qmp.ts';

/** What the promise is rejected with. */
const refusal = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'nothing', String);

test('qmpFramer() gives a message only when its line is whole', () => {
  const frame = qmpFramer();
  expect(frame('{"ret')).toEqual([]);
  expect(frame('urn":{}}\r\n{"event":"STOP"}\n{"re')).toEqual([{ return: {} }, { event: 'STOP' }]);
  expect(frame('turn":1}\n')).toEqual([{ return: 1 }]);
});

test('qmpFramer() refuses what is no object', () => {
  expect(() => qmpFramer()('[1]\n')).toThrow('expected a JSON object');
});

/** The other end of the stream: greets, and answers each command with what `answer` says. */
const fakeQemu = (answer: (command: string) => string) => {
  const text: ((chunk: string) => void)[] = [];
  const close: ((why: string) => void)[] = [];
  const say = (line: string) => text.forEach((listener) => listener(`${line}\n`));
  const stream: QmpStream = {
    write: (line) => say(answer(JSON.parse(line).execute)),
    onText: (listener) => {
      text.push(listener);
      queueMicrotask(() => say('{"QMP":{}}'));
    },
    onClose: (listener) => void close.push(listener),
  };
  return { stream, say, end: () => close.forEach((listener) => listener('no memory')) };
};

test('Qmp.ask() returns what QEMU returns', async () => {
  const { stream } = fakeQemu((command) => JSON.stringify({ return: { did: command } }));
  const qmp = await connectQmp(stream);
  expect(await qmp.ask('stop')).toEqual({ did: 'stop' });
});

test('Qmp.ask() throws what QEMU refuses', async () => {
  const { stream } = fakeQemu((command) =>
    command === 'stop' ? '{"error":{"desc":"no"}}' : '{"return":{}}',
  );
  const qmp = await connectQmp(stream);
  expect(await refusal(qmp.ask('stop'))).toMatch('QEMU refused "stop": {"desc":"no"}');
});

test('Qmp.event() passes over events that are not accepted', async () => {
  const { stream, say } = fakeQemu(() => '{"return":{}}');
  const qmp = await connectQmp(stream);
  const event = qmp.event('MIGRATION', ({ data }) => JSON.stringify(data).includes('completed'));
  say('{"event":"STOP"}\n{"event":"MIGRATION","data":{"status":"active"}}');
  say('{"event":"MIGRATION","data":{"status":"completed"}}');
  expect(await event).toMatchObject({ data: { status: 'completed' } });
});

test('Qmp.event() rejects when QEMU ends', async () => {
  const { stream, end } = fakeQemu(() => '{"return":{}}');
  const qmp = await connectQmp(stream);
  const event = qmp.event('SHUTDOWN');
  end();
  expect(await refusal(event)).toMatch('QEMU ended: no memory');
});

import { expect, test } from 'bun:test';
import { makeConsole, plain } from './console.ts';

/** What the promise is rejected with. */
const refusal = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'nothing', String);

const timeoutMs = 1000;

test('Console.waitFor() finds what was said before it was asked', async () => {
  const console = makeConsole(Date.now);
  console.take('Welcome\nlogin: ');
  expect((await console.waitFor(/lo(gin)/, { timeoutMs }))[1]).toBe('gin');
});

test('Console.waitFor() looks only behind the last match', async () => {
  const console = makeConsole(Date.now);
  console.take('boot 1\n');
  await console.waitFor(/boot \d/, { timeoutMs });
  const next = console.waitFor(/boot \d/, { timeoutMs });
  console.take('boot 2\n');
  expect((await next)[0]).toBe('boot 2');
});

test('Console.waitFor() matches across chunks', async () => {
  const console = makeConsole(Date.now);
  const found = console.waitFor(/ready/, { timeoutMs });
  console.take('rea');
  console.take('dy');
  expect((await found)[0]).toBe('ready');
});

test('Console.waitFor() shows the end of the text at its deadline', async () => {
  const console = makeConsole(Date.now);
  console.take('Kernel panic\n');
  expect(await refusal(console.waitFor(/login/, { timeoutMs: 1 }))).toMatch(/waited 0.001 s[^]*Kernel panic/);
});

test('Console.waitFor() rejects when the machine goes off', async () => {
  const console = makeConsole(Date.now);
  const found = console.waitFor(/login/, { timeoutMs });
  console.end('the machine is off');
  expect(await refusal(found)).toMatch('the machine is off');
});

test('Console.onLine() tells whole lines with the time since power-on', () => {
  let nowMs = 100;
  const lines: [string, number][] = [];
  const console = makeConsole(() => nowMs);
  console.onLine((line, sinceMs) => lines.push([line, sinceMs]));
  console.take('one\r\ntw');
  nowMs = 150;
  console.take('o\n');
  expect(lines).toEqual([
    ['one', 0],
    ['two', 50],
  ]);
});

test('plain() removes colours, cursor movements and carriage returns', () => {
  expect(plain('\x1b[0;32m  OK  \x1b[0m\x1b[?25h\r\n')).toBe('  OK  \n');
});

test('plain() removes what systemd sends to reset a terminal', () => {
  expect(plain('\x1b[!p\x1b]104\x07\x1b[?7h\x1b(B\x1b7login: ')).toBe('login: ');
});

test('Console.take() removes a control sequence that two chunks share', () => {
  const console = makeConsole(Date.now);
  console.take('OK\x1b[0;3');
  console.take('2m!\n');
  expect(console.text()).toBe('OK!\n');
});

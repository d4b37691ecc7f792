/** What a machine has said on its serial line, and waiting for what it will say. */
export type Console = {
  /** All text so far, without colours and cursor movements. */
  readonly text: () => string;
  /** The match, in what came after the last match; rejects at the deadline or when the machine ends. */
  readonly waitFor: (pattern: RegExp, options: { readonly timeoutMs: number }) => Promise<RegExpExecArray>;
  /** Called with each whole line and the milliseconds since power-on. */
  readonly onLine: (listener: (line: string, sinceMs: number) => void) => void;
  /** Called with the text as it comes, colours and all. */
  readonly onText: (listener: (chunk: string) => void) => void;
  readonly take: (chunk: string) => void;
  readonly end: (why: string) => void;
};

type Waiting = { readonly look: () => boolean; readonly reject: (why: string) => void };

/** An empty console; `now` is a clock in milliseconds. */
export const makeConsole = (now: () => number): Console => {
  const startMs = now();
  const listeners: ((line: string, sinceMs: number) => void)[] = [];
  const textListeners: ((chunk: string) => void)[] = [];
  const waiting = new Set<Waiting>();
  let raw = '';
  let text = '';
  let seen = 0;
  let lineStart = 0;
  let ended: string | undefined;

  const tellLines = (): void => {
    for (let end = text.indexOf('\n', lineStart); end >= 0; end = text.indexOf('\n', lineStart)) {
      const line = text.slice(lineStart, end);
      for (const listener of listeners) listener(line, now() - startMs);
      lineStart = end + 1;
    }
  };
  const find = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(text.slice(seen));
    if (match === null) return undefined;
    seen += match.index + match[0].length;
    return match;
  };
  const waitFor: Console['waitFor'] = (pattern, { timeoutMs }) => {
    const { promise, resolve, reject } = Promise.withResolvers<RegExpExecArray>();
    const finish = (act: () => void): true => {
      waiting.delete(entry);
      clearTimeout(timer);
      act();
      return true;
    };
    const entry: Waiting = {
      look: () => {
        const match = find(pattern);
        return match !== undefined && finish(() => resolve(match));
      },
      reject: (why) =>
        finish(() => reject(new Error(`${pattern} did not appear on the console: ${why}${tail(text)}`))),
    };
    const timer = setTimeout(() => entry.reject(`waited ${timeoutMs / 1000} s`), timeoutMs);
    waiting.add(entry);
    if (!entry.look() && ended !== undefined) entry.reject(ended);
    return promise;
  };

  return {
    text: () => text,
    waitFor,
    onLine: (listener) => listeners.push(listener),
    onText: (listener) => textListeners.push(listener),
    take: (chunk) => {
      for (const listener of textListeners) listener(chunk);
      raw += chunk;
      const end = cutOff(raw);
      text += plain(raw.slice(0, end));
      raw = raw.slice(end);
      tellLines();
      for (const entry of waiting) entry.look();
    },
    end: (why) => {
      ended = why;
      for (const entry of waiting) entry.reject(why);
    },
  };
};

const tail = (text: string): string => `\n--- the end of it:\n${text.split('\n').slice(-30).join('\n')}\n---`;

/** The text without carriage returns and terminal control sequences. */
export const plain = (text: string): string => text.replace(sequences, '');

// ECMA-48: CSI with its parameters, OSC up to BEL or ST, and the two- and three-byte rest.
// oxlint-disable-next-line no-control-regex -- control characters are what it is for
const sequences = /\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]?[0-Z\\^-~]|\r/g;

/** Where a sequence begins that the end of the text cuts off; the text's length when none does. */
const cutOff = (text: string): number => {
  // oxlint-disable-next-line no-control-regex -- as above
  const at = text.search(/\x1b(?:\[[0-?]*[ -/]*|\][^\x07\x1b]*)?$/);
  return at < 0 ? text.length : at;
};

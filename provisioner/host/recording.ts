import {
  type Answer,
  type Attributes,
  CommandFailed,
  type Download,
  type Downloaded,
  type Host,
  type Output,
  type Question,
  type RunOptions,
  type Target,
} from './host.ts';
import { MemoryTree, type Pretended } from './memory-tree.ts';

export type Script = {
  readonly tree?: Readonly<Record<string, Pretended>>;
  /** What a command answers, by the beginning of its command line; others succeed and say nothing. */
  readonly answers?: Readonly<Record<string, Partial<Output>>>;
  readonly download?: (request: Download & Target) => Downloaded;
  readonly ask?: (question: Question) => Answer;
  readonly variables?: Readonly<Record<string, string>>;
};

export type Recording = {
  readonly host: Host;
  /** Every change and every command, in order, a line each. */
  readonly said: readonly string[];
  /** Text of a file; null, there is none. */
  readonly text: (path: string) => string | null;
};

/** A host that does nothing but remember, with files in memory and a clock that only pauses move. */
export const recordingHost = (script: Script = {}): Recording => {
  const { tree = {}, answers = {}, download, ask, variables = {} } = script;
  const said: string[] = [];
  const files = new MemoryTree(tree);
  const note = (line: string): void => {
    said.push(line);
  };
  const host: Host = {
    ...reading(files),
    ...changing(files, note),
    ...around(note),
    run: async (argv, options = {}) => {
      note(commandLine(argv, options));
      return answer(argv, answers, options.accept ?? [0]);
    },
    receive: async (target) => ({
      attempt: async (request) => {
        note(`download ${request.url} ${JSON.stringify(request.headers)}`);
        const outcome = download?.({ ...request, ...target }) ?? { outcome: 'network', reason: 'no network' };
        if (outcome.outcome === 'done') files.write(target.to, []);
        return outcome;
      },
      [Symbol.asyncDispose]: async () => {},
    }),
    ask: async (question) => {
      note(`ask ${question.method} ${question.url}`);
      return ask?.(question) ?? { status: 0 };
    },
    variable: (name) => variables[name],
  };
  const text = (path: string): string | null => {
    const bytes = files.read(path);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  };
  return { host, said, text };
};

const commandLine = (argv: readonly string[], { chroot, input }: RunOptions): string =>
  [chroot === undefined ? [] : [`[${chroot}]`], argv, input === undefined ? [] : ['<', input]]
    .flat()
    .join(' ');

const answer = (
  argv: readonly string[],
  answers: Readonly<Record<string, Partial<Output>>>,
  accept: readonly number[],
): Output => {
  const line = argv.join(' ');
  const start = Object.keys(answers).find((one) => line.startsWith(one)) ?? '';
  const output = { stdout: '', stderr: '', exitCode: 0, ...answers[start] };
  if (!accept.includes(output.exitCode)) throw new CommandFailed(argv, output);
  return output;
};

const reading = (files: MemoryTree) => ({
  stat: async (path: string) => files.stat(path),
  read: async (path: string) => files.read(path),
  readLink: async (path: string) => files.readLink(path),
  realPath: async (path: string) => (files.stat(path) === null ? null : path),
  list: async (path: string) => files.list(path),
  digest: async (path: string, _algorithms: readonly string[], lastBytes = 0) =>
    files.digest(path, lastBytes),
});

const told = ({ uid, gid, mode }: Attributes): string => `${uid}:${gid} ${mode.toString(8)}`;

type Note = (line: string) => void;
type Changes = Pick<Host, 'makeDirectory' | 'write' | 'rename' | 'remove' | 'link' | 'chmod' | 'chown'>;

const changing = (files: MemoryTree, note: Note): Changes => ({
  makeDirectory: async (path, mode) => {
    note(`mkdir ${path} ${mode.toString(8)}`);
    files.makeDirectory(path, mode);
  },
  write: async (path, parts, attributes) => {
    note(`write ${path}${attributes === undefined ? '' : ` ${told(attributes)}`}`);
    files.write(path, parts, attributes);
  },
  rename: async (from, to) => {
    note(`rename ${from} ${to}`);
    files.rename(from, to);
  },
  remove: async (path) => {
    note(`remove ${path}`);
    files.remove(path);
  },
  link: async (target, path, kind) => {
    note(`link ${path} ${target} ${kind}`);
    files.link(target, path, kind);
  },
  chmod: async (path, mode) => {
    note(`chmod ${path} ${mode.toString(8)}`);
    files.chmod(path, mode);
  },
  chown: async (path, uid, gid) => {
    note(`chown ${path} ${uid} ${gid}`);
    files.chown(path, uid, gid);
  },
});

const around = (note: Note): Pick<Host, 'zero' | 'sync' | 'inventory' | 'nowMs' | 'randomHex' | 'pause'> => {
  let clockMs = 0;
  return {
    zero: async (device, regions) =>
      note(`zero ${device} ${regions.map(({ startByte, bytes }) => `${startByte}+${bytes}`).join(' ')}`),
    sync: async (path) => note(`sync ${path}`),
    inventory: async () => ({
      model: 'Model',
      processor: 'Processor',
      cores: 2,
      memoryMiB: 4096,
      interfaces: [],
    }),
    nowMs: () => clockMs,
    randomHex: (bytes) => 'ab'.repeat(bytes),
    pause: async (ms) => {
      note(`pause ${ms}`);
      clockMs += ms;
    },
  };
};

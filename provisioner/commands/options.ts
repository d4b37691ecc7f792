import { type Stage, stageNames } from '../steps.ts';
import { type Staged, stagedOptions } from './staged-options.ts';
import { UsageError } from './usage-error.ts';

export type Options = {
  readonly command: string;
  readonly root: string;
  readonly config: string | null;
  readonly only: readonly Stage[];
  /** Image files and the names they are disks by. */
  readonly images: readonly { readonly device: string; readonly image: string }[];
  /** null, a whole node is meant. */
  readonly staged: Staged | null;
  readonly yes: boolean;
  readonly json: boolean;
};

const valued = [
  '--root',
  '--config',
  '--stage',
  '--disk',
  '--config-cache',
  '--system-config-dir',
  '--neednet',
];
const switchable = ['--yes', '--json', '--log-to-stdout'];

type Environment = Readonly<Record<string, string | undefined>>;

export const parseOptions = (argv: readonly string[], environment: Environment = {}): Options => {
  const { command, all, switches } = readWords(argv);
  const staged = stagedOptions(all, switches.has('--log-to-stdout'), environment);
  return {
    command,
    root:
      all('--root')
        .at(-1)
        ?.replace(/(?<=.)\/+$/, '') ?? '/',
    config: all('--config').at(-1) ?? (staged && environment['IGNITION_CONFIG_FILE']) ?? null,
    only: staged ? [] : all('--stage').flatMap((value) => value.split(',').map(stageNamed)),
    staged,
    images: all('--disk').map(imageOf),
    yes: switches.has('--yes'),
    json: switches.has('--json'),
  };
};

const readWords = ([command = 'help', ...rest]: readonly string[]) => {
  const values: { readonly flag: string; readonly value: string }[] = [];
  const switches = new Set<string>();
  const left = [...rest];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const [flag = '', inline] = word.split(/=(.*)/s);
    if (valued.includes(flag)) values.push({ flag, value: inline ?? left.shift() ?? missing(flag) });
    else if (switchable.includes(word)) switches.add(word);
    else throw new UsageError(`Cannot use "${word}" (see "glowplug-node help")`);
  }
  const all = (flag: string) => values.filter((one) => one.flag === flag).map(({ value }) => value);
  return { command, all, switches };
};

const missing = (flag: string): never => {
  throw new UsageError(`Cannot use "${flag}" without a value`);
};

const stageNamed = (name: string): Stage => {
  const stage = stageNames.find((one) => one === name);
  if (stage === undefined)
    throw new UsageError(`Cannot find the stage "${name}": there are ${stageNames.join(', ')}`);
  return stage;
};

const imageOf = (value: string): { readonly device: string; readonly image: string } => {
  const [device = '', image] = value.split(/=(.*)/s);
  if (image === undefined) throw new UsageError(`Cannot use "--disk ${value}": write --disk /dev/NAME=FILE`);
  return { device, image };
};

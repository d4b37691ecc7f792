import { type Stage, stageNames } from '../steps.ts';

export type Options = {
  readonly command: string;
  readonly root: string;
  readonly config: string | null;
  readonly only: readonly Stage[];
  /** Image files and the names they are disks by. */
  readonly images: readonly { readonly device: string; readonly image: string }[];
  readonly yes: boolean;
  readonly json: boolean;
};

/** What the user wrote that is no command line of ours. */
export class UsageError extends Error {}

const valued = ['--root', '--config', '--stage', '--disk'];

export const parseOptions = (argv: readonly string[]): Options => {
  const [command = 'help', ...rest] = argv;
  const values: { readonly flag: string; readonly value: string }[] = [];
  const switches = new Set<string>();
  const left = [...rest];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const [flag = '', inline] = word.split(/=(.*)/s);
    if (valued.includes(flag)) values.push({ flag, value: inline ?? left.shift() ?? missing(flag) });
    else if (word === '--yes' || word === '--json') switches.add(word);
    else throw new UsageError(`Cannot use "${word}" (see "glowplug-node help")`);
  }
  const all = (flag: string) => values.filter((one) => one.flag === flag).map(({ value }) => value);
  return {
    command,
    root:
      all('--root')
        .at(-1)
        ?.replace(/(?<=.)\/+$/, '') ?? '/',
    config: all('--config').at(-1) ?? null,
    only: all('--stage').flatMap((value) => value.split(',').map(stageNamed)),
    images: all('--disk').map(imageOf),
    yes: switches.has('--yes'),
    json: switches.has('--json'),
  };
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

import { UsageError } from './usage-error.ts';

/** Stages as processes of their own, by Ignition's names. */
export const stagedNames = ['fetch-offline', 'fetch', 'kargs', 'disks', 'mount', 'files', 'umount'] as const;
export type StagedName = (typeof stagedNames)[number];

/** How `apply --config-cache` makes a config alone real, on any root (docs/conformance.md). */
export type Staged = {
  /** What the stages know of each other. */
  readonly cache: string;
  readonly stages: readonly StagedName[];
  /** Folder whose `user.ign` goes before `--config`. */
  readonly systemConfigDir: string | null;
  readonly logToStdout: boolean;
  /** File that `fetch-offline` makes where the network is needed; null, one of ours. */
  readonly needNet: string | null;
};

/** Without `--stage`: `fetch` does what comes before it, and `umount` is for the end. */
const usual = stagedNames.filter((name) => name !== 'fetch-offline' && name !== 'umount');

type Values = (flag: string) => readonly string[];
type Environment = Readonly<Record<string, string | undefined>>;

/** null, a whole node is meant. */
export const stagedOptions = (
  values: Values,
  logToStdout: boolean,
  environment: Environment,
): Staged | null => {
  const cache = values('--config-cache').at(-1);
  if (cache === undefined) return null;
  if (values('--disk').length > 0)
    throw new UsageError(
      'Cannot use "--disk" with "--config-cache", whose stages take the disks that the config names: attach the image with "losetup --find --show --partscan FILE", and name its device in the config',
    );
  const asked = values('--stage').flatMap((value) => value.split(','));
  return {
    cache,
    stages: asked.length === 0 ? usual : asked.map(stagedNamed),
    systemConfigDir:
      values('--system-config-dir').at(-1) ?? environment['IGNITION_SYSTEM_CONFIG_DIR'] ?? null,
    logToStdout,
    needNet: values('--neednet').at(-1) ?? null,
  };
};

const stagedNamed = (name: string): StagedName => {
  const stage = stagedNames.find((one) => one === name);
  if (stage === undefined)
    throw new UsageError(
      `Cannot find the stage "${name}": with --config-cache there are ${stagedNames.join(', ')}`,
    );
  return stage;
};

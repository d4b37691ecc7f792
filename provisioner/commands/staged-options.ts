import { UsageError } from './usage-error.ts';

/** Stages as processes of their own, by Ignition's names. */
export const stagedNames = ['fetch', 'kargs', 'disks', 'mount', 'files', 'umount'] as const;
export type StagedName = (typeof stagedNames)[number];

/** How `apply --config-cache` makes a config alone real, on any root (docs/conformance.md). */
export type Staged = {
  /** What the stages know of each other. */
  readonly cache: string;
  readonly stages: readonly StagedName[];
  /** Folder whose `user.ign` goes before `--config`. */
  readonly systemConfigDir: string | null;
  readonly logToStdout: boolean;
};

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
  const asked = values('--stage').flatMap((value) => value.split(','));
  return {
    cache,
    stages: asked.length === 0 ? stagedNames.filter((name) => name !== 'umount') : asked.map(stagedNamed),
    systemConfigDir:
      values('--system-config-dir').at(-1) ?? environment['IGNITION_SYSTEM_CONFIG_DIR'] ?? null,
    logToStdout,
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

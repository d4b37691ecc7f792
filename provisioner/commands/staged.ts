import { makeFolders } from '../apply/tree.ts';
import { bringKeys } from '../apply/volume-key.ts';
import { utf8 } from '../bytes.ts';
import { headersOf } from '../configs/headers.ts';
import { readyConfig } from '../configs/load.ts';
import { tellRetries } from '../console/describe.ts';
import { explainOutcome, explainProblems } from '../console/failure.ts';
import { lineProgress, type Screen } from '../console/lines.ts';
import { onlyRetries } from '../console/silent.ts';
import { applyConfig } from '../engine/apply.ts';
import { type ConfigCache, readCache, writeCache } from '../engine/config-cache.ts';
import { recordResult } from '../engine/ignition-result.ts';
import { writeDurably } from '../engine/marker.ts';
import { isNetworkNeeded, needsNetworkFor, offline } from '../engine/offline.ts';
import { ownDevices } from '../engine/own-devices.ts';
import { unmountAll } from '../engine/unmount.ts';
import type { OnRetry } from '../fetch/fetching.ts';
import type { Host } from '../host/host.ts';
import { findFile } from '../platforms/file.ts';
import { findBases } from '../platforms/system.ts';
import { groups } from '../stages/groups.ts';
import { readAsked } from './load.ts';
import type { Options } from './options.ts';
import type { Staged, StagedName } from './staged-options.ts';

const runFolder = '/run/glowplug';

/** Exit code of a run that has changed kernel arguments and nothing else. */
export const rebootWanted = 5;

type Machine = {
  readonly options: Options;
  readonly staged: Staged;
  readonly host: Host;
  readonly screen: Screen;
};

/** A config alone on any root, stage after stage: other processes may do the others (docs/conformance.md). */
export const applyStages = async (machine: Machine): Promise<number> => {
  for (const stage of machine.staged.stages) {
    const exitCode = await runStage(machine, stage);
    if (exitCode !== 0) return exitCode;
  }
  return 0;
};

const runStage = async (machine: Machine, stage: StagedName): Promise<number> => {
  const { host, staged, options } = machine;
  if (stage === 'fetch-offline') return fetchOffline(machine);
  const cached = stage === 'fetch' ? null : await readCache(host, staged.cache);
  const cache = cached ?? (await fetchConfig(machine));
  if (cache === null) return 1;
  if (stage === 'fetch') return 0;
  if (stage !== 'umount') return applyGroup(machine, stage, cache);
  await unmountAll(host, options.root, cache.mounted);
  return 0;
};

/** Tells by a file that the network is needed: for the config, and then `fetch` comes again, or for what it names. */
const fetchOffline = async (machine: Machine): Promise<number> => {
  const { host, staged } = machine;
  const cache = await fetchConfig({ ...machine, host: offline(host) }).catch((error: unknown) => {
    if (isNetworkNeeded(error)) return 'needs network' as const;
    throw error;
  });
  if (cache === null) return 1;
  if (cache !== 'needs network' && !needsNetworkFor(cache.config)) return 0;
  await makeFolders({ host, root: '/' }, runFolder);
  await writeDurably(host, staged.needNet ?? `${runFolder}/neednet`, { text: '' });
  return 0;
};

/** null, it was told why there is none. */
const fetchConfig = async ({ host, staged, options, screen }: Machine): Promise<ConfigCache | null> => {
  const onRetry = tellRetries(screen.complain);
  const found = await findBytes(host, { staged, options, onRetry });
  if (found === null) {
    screen.complain('Cannot find a config: give --config, or --system-config-dir with a file "user.ign"\n');
    return null;
  }
  const read = await readyConfig(found, { host, onRetry, scope: 'config' });
  if ('problems' in read) {
    screen.complain(explainProblems(read));
    return null;
  }
  const scope = read.kind === 'ignition' ? 'ignition' : 'config';
  const cache = { config: { ...read.config, scope }, mounted: [] } as const;
  await writeCache(host, staged.cache, cache);
  return cache;
};

type Asked = Pick<Machine, 'staged' | 'options'> & { readonly onRetry: OnRetry };

/** What Ignition takes an empty file for. */
const nothingAsked = utf8('{"ignition":{"version":"3.0.0"}}');

/** Ignition’s name for the platform of a config that is a file. */
const filePlatform = 'file';

/** What the system carries goes before what the platform gives, and its fragments below either. */
const findBytes = async (host: Host, { staged, options, onRetry }: Asked) => {
  const { systemConfigDir } = staged;
  const folders = systemConfigDir === null ? [] : [systemConfigDir];
  const own = systemConfigDir === null ? null : await findFile(host, `${systemConfigDir}/user.ign`);
  const found = own ?? (options.config === null ? null : await readAsked(host, options.config, onRetry));
  if (found === null) return null;
  const bytes = found.bytes.length === 0 ? nothingAsked : found.bytes;
  return { ...found, bytes, bases: await findBases(host, filePlatform, folders) };
};

/** Which filesystem of the root a key is to be on is known when they are mounted; until then it waits with the other secrets. */
const keysBeside = ({ cache }: Staged): string => `${cache}.keys`;

const finishFiles = async (
  { host, staged, options: { root } }: Machine,
  { config }: ConfigCache,
): Promise<void> => {
  await bringKeys({ host, root }, keysBeside(staged));
  if (config.scope === 'ignition') await recordResult(host, root);
};

const applyGroup = async (
  machine: Machine,
  stage: keyof typeof groups,
  cache: ConfigCache,
): Promise<number> => {
  const { host, staged, options, screen } = machine;
  const { config } = cache;
  const progress = staged.logToStdout ? lineProgress(screen) : onlyRetries(screen);
  const where = { root: options.root, ...(await ownDevices(host, config)) };
  const how = {
    group: groups[stage],
    progress,
    keysAside: keysBeside(staged),
    ...headersOf(config.scope === 'ignition' ? 'ignition' : 'spec'),
  };
  const outcome = await applyConfig({ host, where, config, only: [], ...how });
  const mounted = outcome.steps.flatMap(({ step }) => (step.kind === 'mount' ? [step.path] : []));
  if (mounted.length > 0)
    await writeCache(host, staged.cache, { config, mounted: [...cache.mounted, ...mounted] });
  if (outcome.end === 'done') {
    if (stage === 'files') await finishFiles(machine, cache);
    return 0;
  }
  if (outcome.end === 'reboot') return rebootWanted;
  screen.complain(`The stage "${stage}" failed.\n${explainOutcome(outcome)}`);
  return outcome.end === 'refused' ? 3 : 4;
};

import {
  type Config,
  checkMergedIgnition,
  checkSpec,
  mergeSpecs,
  type Problem,
  type Scope,
  type SpecKind,
} from '../../schema/index.ts';
import type { OnRetry } from '../fetch/fetching.ts';
import type { Host } from '../host/host.ts';
import type { ConfigBytes } from '../platforms/platform.ts';
import { startTrail } from './fetch-part.ts';
import { type Part, type Rejected, readPart } from './part.ts';
import { placeProblems } from './place-problems.ts';
import { type Rendered, renderPart } from './render.ts';
import { fetchingsFor, settingsAlone } from './settings.ts';

export type Ready = {
  readonly config: Config;
  readonly kind: SpecKind;
  readonly warnings: readonly Problem[];
  readonly from: string;
};

/** Bytes of a config, and of what is merged below it. */
type Given = ConfigBytes & { readonly bases?: readonly ConfigBytes[] };

type Reading = { readonly host: Host; readonly onRetry: OnRetry; readonly scope?: Scope };

/** The config that bytes ask for, with everything merged that it names. */
export const readyConfig = async (
  { bytes, from, bases = [] }: Given,
  { host, onRetry, scope = 'node' }: Reading,
): Promise<Ready | Rejected> => {
  const below = bases.map((base) => readPart(base.bytes, base.from));
  const part = readPart(bytes, from);
  const rejected = below.find((each) => 'problems' in each);
  if (rejected !== undefined) return rejected;
  if ('problems' in part) return part;
  const fetchings = fetchingsFor(host, part.kind, onRetry);
  const rendered = await renderPart(part, { trail: startTrail(from), above: {}, fetchings });
  if ('problems' in rendered) return rendered;
  return checkRendered(onBases(below.filter(isPart), rendered), part, scope);
};

const isPart = (read: Part | Rejected): read is Part => 'spec' in read;

/** The image’s own fragments are not asked for further ones. */
const onBases = (bases: readonly Part[], { spec, parts }: Rendered): Rendered => {
  const below = bases.map((base) => ({ ...base.spec, ...settingsAlone(base.spec) }));
  return { spec: [...below, spec].reduce(mergeSpecs), parts: [...parts, ...bases] };
};

const checkRendered = ({ spec, parts }: Rendered, first: Part, scope: Scope): Ready | Rejected => {
  const isForeign = parts.some(({ kind }) => kind === 'ignition');
  const { config, refusals, problems } = checkSpec(spec, isForeign ? 'ignition' : 'spec', scope);
  const isAllForeign = parts.length > 1 && parts.every(({ kind }) => kind === 'ignition');
  const merged = isAllForeign ? checkMergedIgnition(spec) : [];
  const from = parts.map((part) => part.from).join(' with ');
  const place = (found: readonly Problem[]) => placeProblems(found, parts, scope);
  const errors = [...merged, ...problems.filter(({ severity }) => severity === 'error')];
  if (errors.length > 0) return { problems: place(errors), isRefusal: false, from };
  if (config === undefined) return { problems: place(refusals), isRefusal: true, from };
  const warnings = [...parts.flatMap((part) => part.warnings), ...problems];
  return { config, kind: first.kind, warnings, from };
};

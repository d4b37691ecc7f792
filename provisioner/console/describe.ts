import { redactUrl } from '../../schema/index.ts';
import type { OnRetry, Retry } from '../fetch/fetching.ts';
import type { AnyStep, Kind, PartitionChange, StepOf } from '../steps.ts';

type Descriptions = { readonly [K in Kind]: (step: StepOf<K>) => string };

const descriptions: Descriptions = {
  'fetch-resource': ({ resource }) => `fetch ${redactUrl(resource.source ?? '')}`,
  'partition-disk': ({ device, changes }) => `partition ${device}: ${describeChanges(changes)}`,
  'make-array': ({ level, path, devices, spares }) =>
    `make ${level} ${path} of ${[...devices, ...spares].join(', ')}`,
  'add-members': ({ path, devices }) => `add ${devices.join(', ')} to ${path}`,
  'copy-partition': ({ from, to }) => `copy ${from} to ${to}`,
  'copy-esp': ({ from, to }) => `copy the ESP ${from} to ${to}`,
  'make-volume': ({ name, device, pin }) =>
    `make the encrypted volume ${name} on ${device}${pin === null ? '' : `, unlocked by ${pin.words}`}`,
  'open-volume': ({ name, device }) => `open the encrypted volume ${name} on ${device}`,
  'make-filesystem': ({ format, label, device }) =>
    format === 'none' ? `blank ${device}` : `make ${format}${label && ` "${label}"`} on ${device}`,
  'grow-filesystem': ({ format, device }) => `grow ${format} on ${device}`,
  mount: ({ device, path }) => `mount ${device} on ${path}`,
  'mount-etc': () => 'mount the writable /etc',
  'bind-folder': ({ path }) => `keep ${path}`,
  'seed-folder': ({ path, from }) => `fill ${path} from ${from}`,
  'record-intents': ({ paths }) => `note ${paths.length} paths to write`,
  'write-file': ({ path }) => `write ${path}`,
  'make-directory': ({ path }) => `make folder ${path}`,
  'make-link': ({ path, target }) => `link ${path} to ${target}`,
  'change-account': ({ change, account, name }) => `${change} ${account} ${name}`,
  'set-units': ({ enable, disable, unmask }) =>
    [words('unmask', unmask), words('enable', enable), words('disable', disable)]
      .filter((text) => text !== '')
      .join('; '),
  'make-machine-id': () => 'give the machine an id',
  'set-kernel-arguments': ({ added }) =>
    added.length === 0 ? 'reboot without added kernel arguments' : `reboot with ${added.join(' ')}`,
};

/** A step in a few words, the same in plans, on the console and in reports. Nothing secret is in it. */
export const describeStep = <K extends Kind>(step: AnyStep<K>): string => descriptions[step.kind](step);

/** Why a fetch is tried again. */
export const describeRetry = ({ url, reason, attempt }: Retry): string =>
  `fetch ${url}: ${reason}; attempt ${attempt} failed, trying again`;

/** Each on a line of its own. */
export const tellRetries =
  (write: (text: string) => void): OnRetry =>
  (retry) =>
    write(`${describeRetry(retry)}\n`);

const words = (verb: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${verb} ${names.join(', ')}`;

const describeChanges = (changes: readonly PartitionChange[]): string =>
  changes
    .filter(({ change }) => change !== 'keep')
    .map(describeChange)
    .join(', ');

const describeChange = ({ change, number, label, sizeMiB }: PartitionChange): string => {
  const name = label === '' ? String(number) : `${number} "${label}"`;
  return change === 'delete' ? `delete ${name}` : `${change} ${name} (${formatMiB(sizeMiB)})`;
};

export const formatMiB = (sizeMiB: number): string =>
  sizeMiB >= 10240 ? `${(sizeMiB / 1024).toFixed(1)} GiB` : `${Math.round(sizeMiB)} MiB`;

export const formatBytes = (bytes: number): string =>
  bytes >= 2 ** 20 ? formatMiB(bytes / 2 ** 20) : `${Math.ceil(bytes / 1024)} KiB`;

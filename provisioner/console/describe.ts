import { redactUrl } from '../../schema/index.ts';
import type { PartitionChange, Step } from '../steps.ts';

/** A step in a few words, the same in plans, on the console and in reports. Nothing secret is in it. */
export const describeStep = (step: Step): string => {
  switch (step.kind) {
    case 'fetch-resource':
      return `fetch ${redactUrl(step.resource.source ?? '')}`;
    case 'partition-disk':
      return `partition ${step.device}: ${step.changes
        .filter(({ change }) => change !== 'keep')
        .map(describeChange)
        .join(', ')}`;
    case 'make-filesystem':
      return `make ${step.format}${step.label === '' ? '' : ` "${step.label}"`} on ${step.device}`;
    case 'grow-filesystem':
      return `grow ${step.format} on ${step.device}`;
    case 'mount':
      return `mount ${step.device} on ${step.path}`;
    case 'mount-etc':
      return 'mount the writable /etc';
    case 'bind-folder':
      return `keep ${step.path}`;
    case 'seed-folder':
      return `fill ${step.path} from ${step.from}`;
    case 'record-intents':
      return `note ${step.paths.length} paths to write`;
    case 'write-file':
      return `write ${step.path}`;
    case 'make-directory':
      return `make folder ${step.path}`;
    case 'make-link':
      return `link ${step.path} to ${step.target}`;
    case 'change-account':
      return `${step.change} ${step.account} ${step.name}`;
    case 'make-machine-id':
      return 'give the machine an id';
    case 'set-units':
      return [words('enable', step.enable), words('disable', step.disable)]
        .filter((text) => text !== '')
        .join('; ');
  }
};

const words = (verb: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${verb} ${names.join(', ')}`;

const describeChange = ({ change, number, label, sizeMiB }: PartitionChange): string => {
  const name = label === '' ? String(number) : `${number} "${label}"`;
  return change === 'delete' ? `delete ${name}` : `${change} ${name} (${formatMiB(sizeMiB)})`;
};

export const formatMiB = (sizeMiB: number): string =>
  sizeMiB >= 10240 ? `${(sizeMiB / 1024).toFixed(1)} GiB` : `${Math.round(sizeMiB)} MiB`;

export const formatBytes = (bytes: number): string =>
  bytes >= 2 ** 20 ? formatMiB(bytes / 2 ** 20) : `${Math.ceil(bytes / 1024)} KiB`;

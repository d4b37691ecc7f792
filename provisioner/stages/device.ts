import type { Facts, Signature, Use } from '../facts/facts.ts';

/** A device that a filesystem may be on, as it will be once the disks stage is done. */
export type Device = {
  readonly path: string;
  /** What is on it then; null, it is blank. */
  readonly signature: Signature | null;
  /** 0, it is not there yet and what makes it decides. */
  readonly bytes: number;
  /** true, its filesystem should fill it. */
  readonly resizes: boolean;
  /** true, what is on it can be seen only when it is open. */
  readonly hidden?: true;
};

/** Why it may not be changed, beside a device on top that is its own. */
export const useOf = (device: Device, facts: Facts, own?: string): Use | undefined =>
  facts.uses.find(({ device: used, name }) => used === device.path && name !== own);

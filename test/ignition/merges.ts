type Config = Readonly<Record<string, unknown>>;
/** A claim, a parent and a child. */
export type Merge = readonly [claim: string, parent: Config, child: Config];
export const merges: readonly Merge[] = [
  ['nothing', { ignition: { version: '3.6.0' } }, { ignition: { version: '3.6.0' } }],
];

import type { Host } from '../../provisioner/host/host.ts';

/** Thrown by every change once the power is gone. */
export class PowerCut extends Error {}

export type Power = { readonly host: Host; readonly changes: () => number };

const reads = (argv: readonly string[]): boolean =>
  ['blkid', 'sfdisk --json', 'systemctl --root=/ is-enabled'].some((start) =>
    argv.join(' ').startsWith(start),
  );

/** A host whose power goes at its n-th change: that one and all after it do not happen. */
export const cutAfter = (host: Host, limit: number): Power => {
  let changes = 0;
  const powered =
    <A extends readonly unknown[], R>(change: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      changes += 1;
      if (changes > limit) throw new PowerCut('power cut');
      return change(...args);
    };
  const change = powered(host.run);
  const cut: Host = {
    ...host,
    run: (argv, options) => (reads(argv) ? host.run(argv, options) : change(argv, options)),
    makeDirectory: powered(host.makeDirectory),
    write: powered(host.write),
    zero: powered(host.zero),
    rename: powered(host.rename),
    remove: powered(host.remove),
    link: powered(host.link),
    chmod: powered(host.chmod),
    chown: powered(host.chown),
    sync: powered(host.sync),
  };
  return { host: cut, changes: () => changes };
};

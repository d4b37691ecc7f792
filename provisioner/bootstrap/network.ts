import { lines } from '../facts/text.ts';
import type { Host } from '../host/host.ts';
import { podBridge } from '../stages/cni.ts';

export type Address = { readonly link: string; readonly ip: string };

export type Network = {
  readonly hasDefaultRoute: boolean;
  /** The addresses that other machines may know this one by. */
  readonly addresses: readonly Address[];
};

export const readNetwork = async (host: Host): Promise<Network> => {
  const ip = async (...args: readonly string[]): Promise<string> =>
    (await host.run(['ip', '-oneline', ...args])).stdout;
  const routes = [await ip('-4', 'route', 'show', 'default'), await ip('-6', 'route', 'show', 'default')];
  return {
    hasDefaultRoute: lines(routes.join('\n')).some((line) => line.startsWith('default ')),
    addresses: parseAddresses(await ip('address', 'show', 'up')),
  };
};

/** What `ip -oneline address` prints, less what is of this machine, of one link, of pods only, or soon another. */
export const parseAddresses = (text: string): readonly Address[] =>
  lines(text).flatMap((line) => {
    const [, link = '', ip = ''] =
      /^\d+: (\S+) +inet6? ([^/ ]+).* scope global(?!.* temporary)/.exec(line) ?? [];
    return ip === '' || link === podBridge ? [] : [{ link, ip }];
  });

import type { Resource } from '../../schema/v1/resource.ts';
import type { Host } from '../host/host.ts';
import { pinOf } from '../stages/pins.ts';
import { isRemote } from '../stages/resources.ts';
import type { Scoped } from '../stages/scope.ts';

/** What is asked of the network by who must do without it. */
class NetworkNeeded extends Error {}

/** true, that is why it failed. */
export const isNetworkNeeded = (error: unknown): boolean =>
  error instanceof NetworkNeeded || (error instanceof Error && isNetworkNeeded(error.cause));

/** A host without a network, and without an initramfs that would start one. */
export const offline = (host: Host): Host => ({
  ...host,
  stat: async (path) => (path === '/etc/initrd-release' ? null : host.stat(path)),
  receive: async () => {
    throw new NetworkNeeded();
  },
  ask: async () => {
    throw new NetworkNeeded();
  },
});

/** true, a machine must have the network to become what the config says. */
export const needsNetworkFor = ({ storage, glowplug }: Scoped): boolean =>
  [
    ...glowplug.security.tls.certificateAuthorities,
    ...storage.files.flatMap(({ contents, append }) => [contents, ...append]),
    ...storage.luks.map(({ keyFile }) => keyFile),
  ].some((resource: Resource | undefined) => isRemote(resource?.source ?? '')) ||
  storage.luks.some((volume) => pinOf(volume)?.needsNetwork === true);

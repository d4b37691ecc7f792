import type { Host } from '../host/host.ts';
import { paths } from './booted.ts';
import type { Found } from './decide.ts';
import { readJournal } from './journal.ts';

export const observe = async (host: Host): Promise<Found> => ({
  isBootstrapped: (await host.stat(paths.marker)) !== null,
  journal: await readJournal(host),
  hasKubeletConf: await hasContent(host, paths.kubeletConf),
  hasClientCertificate: await hasContent(host, paths.clientCertificate),
});

/** A file that was written just before the power went is there with no bytes in it. */
const hasContent = async (host: Host, path: string): Promise<boolean> => {
  const real = await host.realPath(path);
  return real !== null && ((await host.stat(real))?.bytes ?? 0) > 0;
};

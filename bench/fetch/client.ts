import { fetchTo } from '../../provisioner/fetch/fetch.ts';
import { freshFetching } from '../../provisioner/fetch/fetching.ts';
import { linuxHost } from '../../provisioner/host/linux.ts';

/** What glowplug-node does for its files: `client.ts TO COMPRESSION ALGORITHM AT_ONCE URL...`; TO gets a number. */
const [to = '', compression = '', algorithm = '', atOnce = '1', ...urls] = process.argv.slice(2);

const fetching = freshFetching(linuxHost, () => {});
const limitBytes = Number.MAX_SAFE_INTEGER;
const kind = compression === 'gzip' || compression === 'zstd' || compression === 'xz' ? compression : '';
const left = urls.entries();

/** The hash is of nobody's: it is counted, and the mismatch is expected. */
const one = async (source: string, number: number): Promise<void> => {
  const verification = algorithm === 'sha256' ? { verification: { hash: `sha256-${'0'.repeat(64)}` } } : {};
  const resource = { source, httpHeaders: [], compression: kind, ...verification } as const;
  await fetchTo({ resource, to: `${to}${number}`, limitBytes }, fetching).catch((error: unknown) => {
    if (!String(error).includes('is wanted')) throw error;
  });
};

await Promise.all(
  Array.from({ length: Number(atOnce) }, async () => {
    for (const [number, url] of left) await one(url, number);
  }),
);

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtain } from '../../artifact.ts';
import { bootstrap } from '../../tools/bootstrap.ts';
import { writeCertificates } from './certificates.ts';
import { copyProxyTools } from './proxy-tools.ts';

// No iptables-legacy, no shell, no coreutils: kube-proxy runs these by name, and nothing else.
const packages = ['ca-certificates', 'ipset', 'iptables', 'netbase', 'nftables'] as const;

/** What the images hold beside their static programs, a folder for each image that needs more. */
export const imageFiles = (): Promise<string> =>
  obtain({
    name: 'image-files',
    files: ['build/kubernetes/image-files', 'build/tools/bootstrap.ts'],
    make: async (dir) => {
      const debian = mkdtempSync(join(tmpdir(), 'glowplug-image-files-'));
      try {
        await bootstrap(debian, packages, ['--variant=extract']);
        await copyProxyTools(debian, makeFolder(dir, 'kube-proxy'));
        writeCertificates(debian, makeFolder(dir, 'coredns'));
      } finally {
        rmSync(debian, { recursive: true, force: true });
      }
    },
  });

const makeFolder = (dir: string, name: string): string => {
  mkdirSync(join(dir, name));
  return join(dir, name);
};

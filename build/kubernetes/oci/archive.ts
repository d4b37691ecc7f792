import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeImage, type ImageConfig } from './documents.ts';
import { packFolder, packLayer } from './layer.ts';

export type ImageName = {
  /** The full name, as kubeadm writes it into manifests. */
  readonly reference: string;
  readonly config: ImageConfig;
};

/** Writes the folder `root` as the one layer of an image into an OCI archive (a tar of an OCI layout). */
export const writeArchive = async (
  { reference, config }: ImageName,
  root: string,
  path: string,
): Promise<void> => {
  const scratch = mkdtempSync(join(dirname(path), '.archive-'));
  const layout = join(scratch, 'layout');
  const blobs = join(layout, 'blobs', 'sha256');
  try {
    mkdirSync(blobs, { recursive: true });
    const layer = await packLayer(root, join(scratch, 'layer.tar'));
    const { configuration, manifest, index } = describeImage(reference, config, layer);
    renameSync(layer.path, join(blobs, hexOf(layer.digest)));
    for (const blob of [configuration, manifest]) writeFileSync(join(blobs, hexOf(blob.digest)), blob.text);
    writeFileSync(join(layout, 'index.json'), index.text);
    writeFileSync(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    // The modes above depend on the umask, so they are set while packing.
    await packFolder(layout, path, ['--mode=u=rwX,go=rX']);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

const hexOf = (digest: string): string => digest.slice('sha256:'.length);

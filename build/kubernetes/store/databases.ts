import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';

/** The databases of a store, below its root. */
export const databases = [
  'io.containerd.metadata.v1.bolt/meta.db',
  'io.containerd.snapshotter.v1.overlayfs/metadata.db',
] as const;

/** Writes the databases anew so that equal content gives equal bytes: no free pages, no time of the build. */
export const settleDatabases = async (root: string, bbolt: string, epochSeconds: number): Promise<void> => {
  for (const name of databases) {
    const path = join(root, name);
    await execa(bbolt, ['compact', '--tx-max-size', '1', '--no-sync', '-o', `${path}.compact`, path]);
    renameSync(`${path}.compact`, path);
    writeFileSync(path, setTimes(readFileSync(path), epochSeconds));
  }
};

/** Gives every record the same time of creation and update; containerd has no option for it. */
export const setTimes = (database: Buffer, epochSeconds: number): Buffer => {
  const settled = Buffer.from(database);
  const time = encodeTime(epochSeconds);
  for (const key of ['createdat', 'updatedat']) {
    for (let at = settled.indexOf(key); at >= 0; at = settled.indexOf(key, at + 1)) {
      const value = at + key.length;
      // A value follows its key directly, and every time begins with the version of its encoding.
      if (settled[value] === time[0]) time.copy(settled, value);
    }
  }
  return settled;
};

// Go's time.Time.MarshalBinary in UTC: version 1, seconds since the year 1, nanoseconds, and -1 for UTC.
const encodeTime = (epochSeconds: number): Buffer => {
  const secondsFromYear1To1970 = 62_135_596_800n;
  const bytes = Buffer.alloc(15);
  bytes.writeUInt8(1, 0);
  bytes.writeBigInt64BE(BigInt(epochSeconds) + secondsFromYear1To1970, 1);
  bytes.writeInt16BE(-1, 13);
  return bytes;
};

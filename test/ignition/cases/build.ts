/** A claim, and a config without its version: each is judged as every version of Ignition’s spec. */
export type Case = readonly [claim: string, config: Readonly<Record<string, unknown>>];

/** Configs with one thing in them. */
export const file = (more: object) => ({ storage: { files: [{ path: '/etc/a', ...more }] } });
export const contents = (more: object) => file({ contents: more });
export const source = (url: string) => contents({ source: url });
export const directory = (more: object) => ({ storage: { directories: [{ path: '/etc/d', ...more }] } });
export const link = (more: object) => ({
  storage: { links: [{ path: '/etc/l', target: '/etc/a', ...more }] },
});
export const disk = (more: object) => ({ storage: { disks: [{ device: '/dev/vdb', ...more }] } });
export const partitions = (...all: readonly object[]) => disk({ partitions: all });
export const filesystem = (more: object) => ({
  storage: { filesystems: [{ device: '/dev/vdb1', ...more }] },
});
export const raid = (more: object) => ({
  storage: { raid: [{ name: 'data', level: 'raid1', devices: ['/dev/vdb', '/dev/vdc'], ...more }] },
});
export const luks = (more: object) => ({
  storage: { luks: [{ name: 'data', device: '/dev/vdb', ...more }] },
});
export const unit = (more: object) => ({ systemd: { units: [{ name: 'a.service', ...more }] } });
export const text = (words: string) => unit({ contents: words });
export const user = (more: object) => ({ passwd: { users: [{ name: 'core', ...more }] } });
export const group = (more: object) => ({ passwd: { groups: [{ name: 'wheel', ...more }] } });
export const ignition = (more: object) => ({ ignition: more });
export const tang = { url: 'http://tang.test', thumbprint: 'abc' };
export const sha512 = `sha512-${'ab'.repeat(64)}`;
export const sha256 = `sha256-${'ab'.repeat(32)}`;
export const guid = 'B921B045-1DF0-41C3-AF44-4C6F280D3FAE';

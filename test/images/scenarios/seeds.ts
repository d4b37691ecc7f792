import { mkdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configOf } from '../../support/config.ts';
import { boot } from '../lab.ts';
import { sh } from '../sh.ts';
import { endOf, inLab, type Scenario } from './scenario.ts';

/** A folder with what an overlay store has: whiteouts and opaque folders. */
export const seeded: Scenario = (dir) =>
  inLab(dir, async (lab) => {
    // On a filesystem of its own: an overlay, which /usr is here, lets nobody make what it keeps for itself.
    const images = join(lab.root, 'usr/share/glowplug');
    mkdirSync(images, { recursive: true });
    await sh('mount', '-t', 'tmpfs', 'store', images);
    const store = join(images, 'images/control-plane');
    mkdirSync(join(store, 'io.snapshotter/1/fs'), { recursive: true });
    writeFileSync(join(store, 'meta.db'), 'meta');
    truncateSync(join(store, 'meta.db'), 5 * 2 ** 20);
    await sh('mknod', join(store, 'io.snapshotter/1/fs/gone'), 'c', '0', '0');
    mkdirSync('/usr/libexec/cni', { recursive: true });
    writeFileSync('/usr/libexec/cni/bridge', 'bridge', { mode: 0o755 });
    const config = configOf({ kubernetes: { version: 'v1.36', kubeadm: { init: {} } } });
    return boot(lab, config, {
      look: async (applied) => ({
        end: endOf(applied),
        store: (await sh('find', join(lab.root, 'var/lib/containerd'), '-printf', '%y %P\\n'))
          .split('\n')
          .sort(),
        plugin: statSync(join(lab.root, 'opt/cni/bin/bridge')).mode.toString(8),
      }),
    });
  });

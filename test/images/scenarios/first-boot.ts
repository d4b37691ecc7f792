import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeStep } from '../../../provisioner/console/describe.ts';
import { linuxHost } from '../../../provisioner/host/linux.ts';
import { wholeConfig } from '../configs.ts';
import { cutAfter } from '../cut-host.ts';
import { boot, bootUntilCut, dropLab, makeLab } from '../lab.ts';
import { sh } from '../sh.ts';
import { takeSnapshot } from '../snapshot.ts';
import { endOf, inLab, partitionOf, type Scenario } from './scenario.ts';

/** A first boot of everything, then a second one of the same config on the same disks. */
export const whole: Scenario = (dir) =>
  inLab(dir, async (lab) => {
    const first = await boot(lab, wholeConfig, {
      look: async (applied) => ({
        end: endOf(applied),
        ...(await takeSnapshot(lab, applied)),
        enabled: await sh('systemctl', `--root=${lab.root}`, 'is-enabled', 'hello.service'),
        user: await sh('chroot', lab.root, 'id', 'core'),
        issue: readFileSync(join(lab.root, 'etc/issue'), 'utf8'),
        log: readFileSync(join(lab.root, 'var/srv/log'), 'utf8'),
        machineId: readFileSync(join(lab.root, 'etc/machine-id'), 'utf8'),
        binds: readFileSync(join(lab.root, 'var/lib/glowplug/binds'), 'utf8'),
        gpt: await sh('sgdisk', '--verify', partitionOf(applied, '/dev/vda', 1).replace(/p1$/, '')),
      }),
    });
    const again = await boot(lab, wholeConfig, {
      look: async (applied) => ({
        end: endOf(applied),
        onDisks: applied.outcome.steps
          .map(({ step }) => step)
          .filter(({ kind }) => ['partition-disk', 'make-filesystem', 'seed-folder'].includes(kind))
          .map(describeStep),
        ...(await takeSnapshot(lab, applied)),
      }),
    });
    return { first, again };
  });

/** First boots cut short after a number of changes, each finished by a second one. */
export const cuts: Scenario = (dir, argument) =>
  inLab(dir, async (lab) => {
    const counting = cutAfter(linuxHost, Number.POSITIVE_INFINITY);
    const want = await boot(lab, wholeConfig, {
      host: counting.host,
      look: (applied) => takeSnapshot(lab, applied),
    });
    const results = [];
    for (const fraction of argument.split(',').map(Number)) {
      await dropLab(lab);
      const fresh = await makeLab(dir);
      const power = cutAfter(linuxHost, Math.floor(fraction * counting.changes()));
      const cut = await bootUntilCut(fresh, wholeConfig, power.host);
      const end = await boot(fresh, wholeConfig, {
        look: async (applied) => ({ end: endOf(applied), snapshot: await takeSnapshot(fresh, applied) }),
      });
      results.push({
        at: `${fraction} of ${counting.changes()} changes: ${cut}`,
        end: end.end,
        same: Bun.deepEquals(end.snapshot, want),
        missing: difference(want.files, end.snapshot.files),
        extra: difference(end.snapshot.files, want.files),
      });
    }
    return results;
  });

const difference = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((line) => !b.includes(line));

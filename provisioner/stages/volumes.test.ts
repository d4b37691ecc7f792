import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { Config } from '../../schema/v1/config.ts';
import { configOf } from '../../test/support/config.ts';
import { afterSteps, bootDisk, diskOf, factsOf } from '../../test/support/machine-model.ts';
import { nextSteps } from '../engine/next-steps.ts';
import { type Facts, freshRun, type Use } from '../facts/facts.ts';
import { planAll } from './index.ts';
import { planStack } from './stack.ts';

const disks = ['b', 'c', 'd'].map((letter) => diskOf(`/dev/vd${letter}`, 1024));
const vault = { name: 'vault', device: '/dev/vdb' };
const path = '/dev/mapper/vault';

const plan = (more: object = {}, facts: Partial<Facts> = {}) =>
  planStack(configOf({ storage: { luks: [{ ...vault, ...more }] } }), factsOf([bootDisk(), ...disks], facts));

const said = ({ steps, refusals }: ReturnType<typeof planStack>) => [
  ...steps.map(({ kind }) => kind),
  ...refusals.map(({ code }) => code),
];

const holds = (format: string, label = '', uuid = 'u1'): Partial<Facts> => ({
  signatures: { '/dev/vdb': { format, label, uuid, bytes: 0 } },
});
const encrypted = (label = '', uuid = 'u1') => holds('crypto_LUKS', label, uuid);
const opened = (name = path): Partial<Facts> => ({
  stacked: [{ path: name, links: ['/dev/dm-0'], kind: 'volume', bytes: 2 ** 30, on: ['/dev/vdb'] }],
  uses: [{ device: '/dev/vdb', by: 'volume', name }],
});
const mounted = (device: string): Use => ({ device, by: 'mount', name: '/old' });
const uuid = '11111111-2222-4333-8444-555555555555';
const given = { keyFile: { source: 'data:,key' } };

// The table of docs/disks.md.
const rows: readonly (readonly [
  what: string,
  asked: object,
  facts: Partial<Facts>,
  said: readonly string[],
])[] = [
  ['a blank device', {}, {}, ['make-volume']],
  ['what an attempt cut short left', {}, encrypted('gp-unfinish'), ['make-volume']],
  ['the same, open', {}, { ...encrypted('gp-unfinish'), ...opened() }, ['make-volume']],
  ['a volume', {}, encrypted('any'), ['open-volume']],
  ['a volume that is open', {}, { ...encrypted('any'), ...opened() }, []],
  ['the label and the UUID', { label: 'a', uuid }, encrypted('a', uuid), ['open-volume']],
  ['another label', { label: 'a' }, encrypted('b'), ['volume-differs']],
  ['another UUID', { uuid }, encrypted(''), ['volume-differs']],
  ['a filesystem', {}, holds('ext4'), ['volume-differs']],
  ['a filesystem to be wiped', { wipeVolume: true }, holds('ext4'), ['make-volume']],
  ['a volume to be wiped', { wipeVolume: true }, { ...encrypted(), ...opened() }, ['make-volume']],
  [
    'one that is mounted inside, to be wiped',
    { wipeVolume: true },
    { ...encrypted(), ...opened(), uses: [...(opened().uses ?? []), mounted(path)] },
    ['device-in-use'],
  ],
  ['a volume under another name', {}, { ...encrypted(), ...opened('/dev/mapper/other') }, ['device-in-use']],
  ['a device that is mounted', {}, { uses: [mounted('/dev/vdb')] }, ['device-in-use']],
  ['a key that cannot be read', { keyFile: { source: 'data:;base64,%' } }, {}, ['resource-broken']],
];

describe('planStack()', () => {
  for (const [what, asked, facts, expected] of rows)
    test(`on ${what} says ${expected.join(', ') || 'nothing'}`, () => {
      expect(said(plan(asked, facts))).toEqual([...expected]);
    });

  test('wipes once in a run', () => {
    const { steps } = plan(
      { wipeVolume: true },
      { ...encrypted(), run: { ...freshRun, wiped: ['/dev/vdb'] } },
    );
    expect(steps.map(({ kind }) => kind)).toEqual(['open-volume']);
  });

  test('has a key that is drawn wait for the place where it is kept', () => {
    expect(plan().steps[0]).toMatchObject({ keepsKey: true, needs: ['device:/dev/vdb', 'mount:/var'] });
    expect(plan(given).steps[0]).toMatchObject({ keepsKey: false, needs: ['device:/dev/vdb'] });
    expect(plan({ clevis: { tpm2: true } }).steps[0]).toMatchObject({
      keepsKey: false,
      needs: ['device:/dev/vdb'],
    });
  });

  test('fetches a key that is elsewhere first', () => {
    const { steps } = plan({ keyFile: { source: 'https://a.test/key' } });
    const [fetch, make] = steps;
    expect(make?.needs).toContain(fetch?.gives[0] ?? '');
  });

  test('gives clevis what Ignition gives it', () => {
    const tang = [{ url: 'http://a.test', thumbprint: 'abc', advertisement: '{"payload":"x"}' }];
    const [step] = plan({ clevis: { tpm2: true, tang, threshold: 2 } }).steps;
    if (step?.kind !== 'make-volume') throw new Error('no volume');
    expect(step.pin).toMatchObject({
      name: 'sss',
      needsNetwork: true,
      words: '2 of the TPM and a tang server',
    });
    expect(JSON.parse(step.pin?.config ?? '')).toEqual({
      t: 2,
      pins: { tpm2: {}, tang: [{ url: 'http://a.test', thp: 'abc', adv: { payload: 'x' } }] },
    });
  });
});

describe('planAll()', () => {
  const inside = { device: path, format: 'ext4', path: '/var/lib/vault' };
  const config = configOf({ storage: { luks: [vault], filesystems: [inside] } });
  const plans = (facts: Partial<Facts>) => planAll(config, factsOf([bootDisk(), ...disks], facts));
  const ofVault = ({ steps }: ReturnType<typeof planAll>) =>
    steps.flatMap((step) => ('device' in step && step.device === path ? [step.kind] : []));

  test('puts the filesystem into a volume that is made', () => {
    expect(ofVault(plans({}))).toEqual(['make-filesystem', 'mount']);
  });

  test('plans nothing of what is in a volume that is closed', () => {
    expect(ofVault(plans(encrypted()))).toEqual([]);
  });

  test('refuses what is in a volume that is open', () => {
    const ext = { format: 'xfs', label: '', uuid: 'u2', bytes: 0 };
    const facts = { ...encrypted(), ...opened() };
    const { refusals } = plans({ ...facts, signatures: { ...facts.signatures, [path]: ext } });
    expect(refusals.map(({ code }) => code)).toEqual(['filesystem-differs']);
  });

  test('makes the volume below the state before the state, and others after it', () => {
    const state = { name: 'state', device: '/dev/disk/by-partlabel/glowplug-state', clevis: { tpm2: true } };
    const { steps, refusals } = planAll(
      configOf({
        storage: {
          disks: [{ device: '/dev/vda', partitions: [{ label: 'glowplug-state' }] }],
          luks: [state, vault],
          filesystems: [{ device: '/dev/mapper/state', format: 'ext4', path: '/var' }],
        },
      }),
      factsOf([bootDisk(), ...disks]),
    );
    expect(refusals).toEqual([]);
    const volumes = steps.flatMap((step) =>
      step.kind === 'make-volume' ? [[step.device, step.needs, step.gives]] : [],
    );
    expect(volumes).toEqual([
      ['/dev/vda3', ['device:/dev/vda3'], ['device:/dev/mapper/state']],
      ['/dev/vdb', ['device:/dev/vdb', 'mount:/var'], ['device:/dev/mapper/vault']],
    ]);
  });
});

const volumesOf = fc.uniqueArray(
  fc.record({
    device: fc.constantFrom('/dev/vdb', '/dev/vdc', '/dev/vdd', '/dev/mapper/v0', '/dev/mapper/v1'),
    wipeVolume: fc.boolean(),
    found: fc.constantFrom('blank', 'volume', 'unfinished', 'ext4'),
    isGiven: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3, selector: ({ device }) => device },
);

test('a plan of volumes that is not refused leaves nothing to do the second time', () => {
  fc.assert(
    fc.property(volumesOf, (volumes) => {
      const luks = volumes.map(({ device, wipeVolume, isGiven }, i) => ({
        name: `v${i}`,
        device,
        wipeVolume,
        ...(isGiven ? given : {}),
      }));
      const formats = { volume: 'crypto_LUKS', unfinished: 'crypto_LUKS', ext4: 'ext4' };
      const signatures = Object.fromEntries(
        volumes.flatMap(({ device, found }) => {
          if (found === 'blank' || device.startsWith('/dev/mapper/')) return [];
          const label = found === 'unfinished' ? 'gp-unfinish' : '';
          return [[device, { format: formats[found], label, uuid: 'u', bytes: 0 }]];
        }),
      );
      const config = configOf({ storage: { luks } });
      const ended = finish(
        config,
        factsOf([bootDisk(), ...disks], { signatures, mounts: { '/var': state } }),
      );
      if (ended === null) return;
      const open = ended.stacked.map((one) => one.path).sort();
      expect(open).toEqual(luks.map(({ name }) => `/dev/mapper/${name}`));
    }),
    { seed: 11, numRuns: 300 },
  );
});

const state = { device: '/dev/vda6', format: 'ext4' };

/** The machine when nothing is left to do; null, the plan is refused. */
const finish = (config: Config, facts: Facts): Facts | null => {
  let now = facts;
  for (let turn = 0; turn < 8; turn += 1) {
    const { steps, refusals } = planStack(config, now);
    if (refusals.length > 0) return null;
    if (steps.length === 0) return now;
    now = afterSteps(now, nextSteps(steps).now);
  }
  throw new Error('there is always something left to do');
};

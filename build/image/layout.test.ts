import { expect, test } from 'bun:test';
import { partitionUuids, planLayout, planPartitions, renderPartition } from './layout.ts';

const rootHash = '0123456789abcdef0123456789abcdeffedcba9876543210fedcba9876543210';

test('partitionUuids() takes the first and the last half of the root hash', () => {
  expect(partitionUuids(rootHash)).toEqual({
    root: '01234567-89ab-cdef-0123-456789abcdef',
    verity: 'fedcba98-7654-3210-fedc-ba9876543210',
  });
});

test('planLayout() leaves more room for the hash tree than it takes', () => {
  for (const rootMiB of [256, 1000, 2048, 16384])
    expect(planLayout(rootMiB).verityMiB).toBeGreaterThan(rootMiB / 127);
});

test('planPartitions() makes slot B as large as slot A, and empty', () => {
  const contents = { erofs: '/e', verity: '/v', rootHash, esp: '/esp' };
  const [, rootA, verityA, rootB, verityB] = planPartitions(planLayout(512), contents);
  expect(rootB?.values).toEqual({
    Type: 'root-x86-64',
    Label: 'glowplug-root-b',
    SizeMinBytes: '512M',
    SizeMaxBytes: '512M',
  });
  expect(rootA?.values).toMatchObject({ SizeMinBytes: '512M', SizeMaxBytes: '512M', CopyBlocks: '/e' });
  expect(verityB?.values['SizeMinBytes']).toBe(verityA?.values['SizeMinBytes']);
});

test('renderPartition() writes a repart.d file', () => {
  expect(renderPartition({ name: 'a', values: { Type: 'esp', Label: 'x' } })).toBe(
    '[Partition]\nType=esp\nLabel=x\n',
  );
});

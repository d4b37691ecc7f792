import { fastTests } from '../../build/fast-tests.ts';

/** Tests that run as one process of `bun test`. */
export type Layer = {
  readonly name: string;
  /** What one of its tests may take. */
  readonly timeoutS: number;
  /** 2, it keeps the whole machine busy or minds what else runs there. */
  readonly cores: 1 | 2;
  /** Built before any layer begins. */
  readonly needs?: 'image';
  readonly paths: readonly string[];
};

/** Cheapest first, but long ones early among those that run side by side; what a lower one can show, a higher one does not repeat. */
export const layers: readonly Layer[] = [
  {
    name: 'unit',
    timeoutS: 60,
    cores: 2,
    paths: [...fastTests, './test/repo'],
  },
  { name: 'first boot', timeoutS: 1800, cores: 2, needs: 'image', paths: ['./test/vm/first-boot.test.ts'] },
  { name: 'cluster', timeoutS: 1200, cores: 2, needs: 'image', paths: ['./test/cluster'] },
  { name: 'power cuts', timeoutS: 3600, cores: 2, needs: 'image', paths: ['./test/vm/chaos.test.ts'] },
  { name: 'image', timeoutS: 3600, cores: 1, needs: 'image', paths: ['./test/image'] },
  { name: 'real tools', timeoutS: 300, cores: 1, paths: ['./test/images', './test/fetch'] },
  { name: 'conformance', timeoutS: 300, cores: 1, paths: ['./test/conformance'] },
  {
    name: 'disks',
    timeoutS: 1800,
    cores: 1,
    needs: 'image',
    paths: ['./test/disks', './test/vm/volumes.test.ts'],
  },
  { name: 'failures', timeoutS: 1800, cores: 1, needs: 'image', paths: ['./test/vm/failure.test.ts'] },
  {
    name: 'config by URL',
    timeoutS: 1800,
    cores: 1,
    needs: 'image',
    paths: ['./test/vm/config-by-url.test.ts'],
  },
  {
    name: 'kernel arguments',
    timeoutS: 1200,
    cores: 1,
    needs: 'image',
    paths: ['./test/vm/kernel-arguments.test.ts'],
  },
  { name: 'fuzz', timeoutS: 300, cores: 1, paths: ['./test/fuzz'] },
];

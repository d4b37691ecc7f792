import type { ScalarNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import type { Teller } from '../../report.ts';
import { at, changeItems, scalar, withKeys } from '../../tree.ts';

/** Before 2.3 sizes and starts of partitions were in sectors of 512 bytes, of which 2048 make a MiB. */
export const toDisk = (disk: YamlNode, version: string, tell: Teller): YamlNode =>
  disk.kind === 'map' && version < '2.3.0'
    ? changeItems(disk, ['partitions'], (partition) => [toPartition(partition, tell)])
    : disk;

const toPartition = (partition: YamlNode, tell: Teller): YamlNode =>
  partition.kind === 'map'
    ? withKeys(partition, {
        size: undefined,
        start: undefined,
        size_mib: inMiB(at(partition, 'size'), tell),
        start_mib: inMiB(at(partition, 'start'), tell),
      })
    : partition;

const sectorsPerMiB = 2048;

const inMiB = (node: YamlNode | undefined, tell: Teller): ScalarNode | undefined => {
  if (node?.kind !== 'scalar' || typeof node.value !== 'number') return undefined;
  const sizeMiB = Math.ceil(node.value / sectorsPerMiB);
  if (sizeMiB * sectorsPerMiB !== node.value)
    tell.lose(node, {
      code: 'means-otherwise',
      message: `${node.value} sectors are no whole number of MiB`,
      help: `Partitions begin and end at whole MiB: it is ${sizeMiB} MiB now`,
    });
  return scalar(sizeMiB, node);
};

import { type Block, blockContains, blocksOverlap, parseBlock } from '../../addresses.ts';
import { toPointer, valueAt } from '../../json.ts';
import { error, type Problem } from '../../problem.ts';
import type { Config } from '../config.ts';
import type { Rule } from './rule.ts';

/** Addresses of pods, services and the node that are none or get into each other’s way. */
export const checkPodNetwork: Rule = (config) => {
  const subnets = subnetsOf(config);
  const blocks = subnets.flatMap(({ block, ...subnet }) => (block ? [{ ...subnet, block }] : []));
  return [
    ...subnets.filter(({ block }) => !block).map(notABlock),
    ...overlaps(blocks, 'pods', 'services'),
    ...overlaps(blocks, 'this node', 'services'),
    ...overlaps(blocks, 'this node', 'pods'),
    ...outside(blocks),
  ];
};

type Of = 'pods' | 'services' | 'this node' | 'this node’s pods';
type Subnet = {
  readonly of: Of;
  readonly text: string;
  readonly at: string;
  readonly block: Block | undefined;
};
type Known = Subnet & { readonly block: Block };

const subnetsOf = ({ kubernetes, network }: Config): readonly Subnet[] => {
  const cluster = (key: string, of: Of): readonly Subnet[] => {
    const text = valueAt(kubernetes?.kubeadm.cluster, `/networking/${key}`);
    const at = toPointer('kubernetes', 'kubeadm', 'cluster', 'networking', key);
    return typeof text === 'string' ? text.split(',').map((part) => subnet(of, part.trim(), at)) : [];
  };
  const podCidr = kubernetes?.cni.podCidr;
  return [
    ...cluster('podSubnet', 'pods'),
    ...cluster('serviceSubnet', 'services'),
    ...(podCidr === undefined
      ? []
      : [subnet('this node’s pods', podCidr, toPointer('kubernetes', 'cni', 'podCidr'))]),
    ...(kubernetes
      ? network.interfaces.flatMap(({ addresses }, i) =>
          addresses.map((text, j) =>
            subnet('this node', text, toPointer('network', 'interfaces', i, 'addresses', j)),
          ),
        )
      : []
    ).filter(({ block }) => block !== undefined),
  ];
};

const subnet = (of: Of, text: string, at: string): Subnet => ({ of, text, at, block: parseBlock(text) });

const notABlock = ({ text, at }: Subnet): Problem =>
  error('address-form', at, `"${text}" is no block of IP addresses`, 'For example "10.244.0.0/16"');

const overlaps = (blocks: readonly Known[], one: Of, other: Of): readonly Problem[] =>
  blocks
    .filter(({ of }) => of === one)
    .flatMap((a) =>
      blocks
        .filter((b) => b.of === other && blocksOverlap(a.block, b.block))
        .map((b) =>
          error(
            'subnets-overlap',
            b.at,
            `The addresses of ${b.of}, ${b.text}, overlap those of ${a.of}, ${a.text}`,
            'Choose blocks that share no address',
          ),
        ),
    );

const outside = (blocks: readonly Known[]): readonly Problem[] => {
  const pods = blocks.filter(({ of }) => of === 'pods');
  return blocks
    .filter(
      ({ of, block }) =>
        of === 'this node’s pods' && pods.length > 0 && !pods.some((pod) => blockContains(pod.block, block)),
    )
    .map(({ at, text }) =>
      error(
        'pod-cidr-outside',
        at,
        `${text} is not within the cluster’s pod subnet, ${pods.map((pod) => pod.text).join(', ')}`,
      ),
    );
};

import type { Config } from '../../schema/v1/config.ts';
import { pointer } from '../plan.ts';
import {
  bondLinks,
  interfaceLinks,
  type Link,
  linkFile,
  undeclaredParents,
  vlanLinks,
} from './network-links.ts';
import { type Rendered, type RenderedFile, rendered } from './rendered.ts';

const networkDir = '/etc/systemd/network';

/** `network`: files for systemd-networkd, before the image's own 99-glowplug-dhcp.network. Files with the author's own text come last and so win over ours of the same name. */
export const renderNetwork = (config: Config): Rendered =>
  rendered({ files: [...linksOf(config).flatMap(linkFiles), ...unitFiles(config)] });

const linksOf = ({ network }: Config): readonly Link[] => [
  ...interfaceLinks(network),
  ...bondLinks(network),
  ...vlanLinks(network),
  ...undeclaredParents(network),
];

const linkFiles = (link: Link): RenderedFile[] =>
  linkFile(link).map(({ name, text }) => ({
    path: `${networkDir}/${name}`,
    text,
    mode: 0o644,
    because: link.because,
  }));

const unitFiles = ({ network }: Config): RenderedFile[] =>
  network.units.map(({ name, contents }, i) => ({
    path: `${networkDir}/${name}`,
    text: contents,
    mode: 0o644,
    because: pointer('network', 'units', i),
  }));

import type { Config } from '../../schema/v1/config.ts';
import { renderCni } from './cni.ts';
import { renderCri } from './cri.ts';
import { renderHost } from './host.ts';
import { renderKubeadm } from './kubeadm.ts';
import { renderKubelet } from './kubelet.ts';
import { renderNetwork } from './network.ts';
import { combine, type Rendered } from './rendered.ts';
import { isNode, type Scoped } from './scope.ts';
import { renderUnits } from './units.ts';

/** Every part of the config that becomes files; where two make the same path, the later one wins. */
const renderers: readonly ((config: Config) => Rendered)[] = [
  renderHost,
  renderNetwork,
  renderCri,
  renderCni,
  renderKubelet,
  renderKubeadm,
  renderUnits,
];

export const renderAll = (config: Scoped): Rendered =>
  combine(renderersOf(config).map((render) => render(config)));

const ofKubernetes = [renderCri, renderCni, renderKubelet, renderKubeadm];

/** Without Kubernetes a node has its services off; a config alone says nothing of them. */
const renderersOf = (config: Scoped) =>
  isNode(config) || config.kubernetes !== undefined
    ? renderers
    : renderers.filter((render) => !ofKubernetes.includes(render));

import type { JsonObject } from '../../schema/shape.ts';
import type { Config } from '../../schema/v1/config.ts';
import { pointer } from '../plan.ts';
import { nothing, type Rendered, rendered } from './rendered.ts';

export const conflistPath = '/etc/cni/net.d/10-glowplug.conflist';
/** The bridge that the node's pods hang on. */
export const podBridge = 'cni0';
export const podRulesPath = '/etc/glowplug/pods.nft';
export const podRulesUnit = 'glowplug-pod-rules.service';

/** `kubernetes.cni`: the built-in pod network, as far as it is known before the node has joined. */
export const renderCni = ({ kubernetes }: Config): Rendered => {
  if (kubernetes === undefined || kubernetes.cni.plugin !== 'bridge') return nothing;
  const because = pointer('kubernetes', 'cni');
  const { podCidr } = kubernetes.cni;
  const conflist = podCidr === undefined ? [] : [{ path: conflistPath, text: cniConflist([podCidr]) }];
  const unit = { path: `/etc/systemd/system/${podRulesUnit}`, text: podRulesService };
  return rendered({
    files: [unit, ...conflist].map((file) => ({ ...file, mode: 0o644, because })),
    units: [{ name: podRulesUnit, state: 'enabled', because }],
  });
};

/** Addresses are kept in /run: a reboot ends every pod, so none may stay taken. */
export const cniConflist = (podCidrs: readonly string[]): string => {
  const bridge: JsonObject = {
    type: 'bridge',
    bridge: podBridge,
    isGateway: true,
    hairpinMode: true,
    ipam: {
      type: 'host-local',
      dataDir: '/run/cni/networks',
      ranges: podCidrs.map((subnet) => [{ subnet }]),
      routes: podCidrs.map((subnet) => ({ dst: subnet.includes(':') ? '::/0' : '0.0.0.0/0' })),
    },
  };
  const portmap: JsonObject = { type: 'portmap', capabilities: { portMappings: true } };
  const conflist: JsonObject = { cniVersion: '1.0.0', name: 'glowplug', plugins: [bridge, portmap] };
  return `${JSON.stringify(conflist, null, 2)}\n`;
};

/** Addresses of a cluster: this node's pods, all pods, all Services. */
export type Cidrs = {
  readonly own: readonly string[];
  readonly pods: readonly string[];
  readonly services: readonly string[];
};

/**
 * Pods reach the world under the node's address, and each other under their own. The bridge plugin's `ipMasq` would hide them from the
 * pods of other nodes too, which Kubernetes' network model forbids.
 *
 * What is still addressed to a Service when it is forwarded met no kube-proxy: it is told so at once. Left to the network outside, the
 * connection that a pod opens a moment too early hangs for 30 seconds, CoreDNS's to the API server after every boot.
 */
export const podRules = ({ own, pods, services }: Cidrs): string =>
  own
    .map((podCidr) => {
      const family = familyOf(podCidr);
      const alike = (cidrs: readonly string[]) => cidrs.filter((cidr) => familyOf(cidr) === family);
      const near = [...new Set([podCidr, ...alike(pods)]), family === 'ip' ? '224.0.0.0/4' : 'ff00::/8'];
      const rejected = alike(services).map((cidr) => `${family} daddr ${cidr} reject`);
      const accepted = near.map((cidr) => `${family} daddr ${cidr} accept`);
      return `table ${family} glowplug_pods
delete table ${family} glowplug_pods
table ${family} glowplug_pods {
  chain forward {
    type filter hook forward priority filter; policy accept;
    ${rejected.join('\n    ')}
  }
  chain postrouting {
    type nat hook postrouting priority srcnat + 1; policy accept;
    ${accepted.join('\n    ')}
    ${family} saddr ${podCidr} masquerade
  }
}
`;
    })
    .join('');

const familyOf = (cidr: string): 'ip' | 'ip6' => (cidr.includes(':') ? 'ip6' : 'ip');

const podRulesService = `[Unit]
Description=Packet rules of the built-in pod network
ConditionPathExists=${podRulesPath}
After=network-pre.target
Before=containerd.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/nft --file ${podRulesPath}

[Install]
WantedBy=multi-user.target
`;

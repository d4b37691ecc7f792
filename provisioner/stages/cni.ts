import type { JsonObject } from '../../schema/shape.ts';
import type { Config } from '../../schema/v1/config.ts';
import { pointer } from '../plan.ts';
import { nothing, type Rendered, rendered } from './rendered.ts';

export const conflistPath = '/etc/cni/net.d/10-glowplug.conflist';
export const masqueradePath = '/etc/glowplug/masquerade.nft';
export const masqueradeUnit = 'glowplug-masquerade.service';

/** `kubernetes.cni`: the built-in pod network, as far as it is known before the node has joined. */
export const renderCni = ({ kubernetes }: Config): Rendered => {
  if (kubernetes === undefined || kubernetes.cni.plugin !== 'bridge') return nothing;
  const because = pointer('kubernetes', 'cni');
  const { podCidr } = kubernetes.cni;
  const conflist = podCidr === undefined ? [] : [{ path: conflistPath, text: cniConflist([podCidr]) }];
  const unit = { path: `/etc/systemd/system/${masqueradeUnit}`, text: masqueradeService };
  return rendered({
    files: [unit, ...conflist].map((file) => ({ ...file, mode: 0o644, because })),
    units: [{ name: masqueradeUnit, state: 'enabled', because }],
  });
};

/** Addresses are kept in /run: a reboot ends every pod, so none may stay taken. */
export const cniConflist = (podCidrs: readonly string[]): string => {
  const bridge: JsonObject = {
    type: 'bridge',
    bridge: 'cni0',
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

/**
 * Pods reach the world under the node's address, and each other under their own. The bridge plugin's `ipMasq` would hide them from the
 * pods of other nodes too, which Kubernetes' network model forbids.
 */
export const masqueradeRules = (podCidrs: readonly string[], clusterCidrs: readonly string[]): string =>
  podCidrs
    .map((podCidr) => {
      const family = podCidr.includes(':') ? 'ip6' : 'ip';
      const inside = clusterCidrs.filter((cidr) => cidr.includes(':') === podCidr.includes(':'));
      const near = [...new Set([podCidr, ...inside]), family === 'ip' ? '224.0.0.0/4' : 'ff00::/8'];
      const rules = near.map((cidr) => `    ${family} daddr ${cidr} accept\n`).join('');
      return `table ${family} glowplug_pods
delete table ${family} glowplug_pods
table ${family} glowplug_pods {
  chain postrouting {
    type nat hook postrouting priority srcnat + 1; policy accept;
${rules}    ${family} saddr ${podCidr} masquerade
  }
}
`;
    })
    .join('');

const masqueradeService = `[Unit]
Description=Pods reach the world under the address of the node
ConditionPathExists=${masqueradePath}
After=network-pre.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/nft --file ${masqueradePath}

[Install]
WantedBy=multi-user.target
`;

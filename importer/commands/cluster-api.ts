import type { Effect } from './effect.ts';

/** What Cluster API looks for on a machine to know that kubeadm is done. */
export const successPath = '/run/cluster-api/bootstrap-success.complete';

/** The file is gone with each boot, so a unit writes it whenever the node has been made. */
export const successUnit: Effect = {
  do: 'unit',
  name: 'cluster-api-success.service',
  enabled: true,
  contents: `[Unit]
Description=Tell Cluster API that the node has joined its cluster
After=glowplug-kubernetes.service
ConditionPathExists=/var/lib/glowplug/bootstrapped.json
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/mkdir -p /run/cluster-api
ExecStart=/bin/sh -c 'echo success > ${successPath}'
[Install]
WantedBy=multi-user.target
`,
};

import type { MapNode, YamlNode } from '../../transpiler/yaml/tree.ts';
import { mapOf, pushAt, scalar, treeOf } from '../tree.ts';
import { isShellState } from './not-needed.ts';
import type { Kept } from './state.ts';

const when = {
  before: {
    name: 'glowplug-runcmd',
    order: 'Before=glowplug-kubernetes.service',
    what: 'before the node joins its cluster',
  },
  after: {
    name: 'glowplug-runcmd-after',
    order: 'After=glowplug-kubernetes.service\nConditionPathExists=/var/lib/glowplug/bootstrapped.json',
    what: 'after the node has joined its cluster',
  },
} as const;

/** Units that run kept commands once: those before kubeadm before it, and those after it after it. */
export const withKept = (root: MapNode, kept: readonly Kept[]): MapNode => {
  const parts = [
    { ...when.before, commands: kept.filter(({ isAfterKubeadm }) => !isAfterKubeadm) },
    { ...when.after, commands: kept.filter(({ isAfterKubeadm }) => isAfterKubeadm) },
  ];
  return parts.reduce((sofar, { commands, ...part }) => {
    const first = commands.find(({ text }) => !isShellState(text));
    if (first === undefined) return sofar;
    const file = scriptFile(part.name, commands);
    const written = pushAt(sofar, ['storage', 'files'], [file]);
    return pushAt(
      written,
      ['systemd', 'units'],
      [treeOf({ name: `${part.name}.service`, enabled: true, contents: unitText(part) }, first.span)],
    );
  }, root);
};

const scriptPath = (name: string): string => `/etc/glowplug/${name}.sh`;

const scriptFile = (name: string, commands: readonly Kept[]): YamlNode => {
  const span = commands[0]?.span ?? { start: 0, end: 0 };
  const text = `#!/bin/bash\n${commands.map((command) => `${command.text.trim()}\n`).join('')}`;
  return mapOf(
    [
      ['path', scalar(scriptPath(name), span)],
      ['mode', scalar(0o700, span)],
      ['contents', mapOf([['inline', scalar(text, span)]], span)],
    ],
    span,
  );
};

/** The stamp keeps it from running at later boots; a run that fails is tried again at the next. */
const unitText = ({
  name,
  order,
  what,
}: {
  readonly name: string;
  readonly order: string;
  readonly what: string;
}): string => `[Unit]
Description=Imported commands, once, ${what}
ConditionPathExists=!/var/lib/glowplug/${name}.done
Wants=network-online.target
After=network-online.target
${order}
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/bash ${scriptPath(name)}
ExecStartPost=/bin/touch /var/lib/glowplug/${name}.done
[Install]
WantedBy=multi-user.target
`;

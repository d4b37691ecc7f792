import { writeFileSync } from 'node:fs';
import type { Place } from './place.ts';
import { ask } from './ssh.ts';

/** What to show of a node that is up, each part a command that its operator could type. */
const parts = [
  { title: 'Disks', command: 'lsblk --output NAME,SIZE,FSTYPE,PARTLABEL,MOUNTPOINTS' },
  {
    title: 'Mounts',
    command: 'findmnt --real --output TARGET,SOURCE,FSTYPE,OPTIONS | cut -c 1-150',
  },
  { title: 'The root cannot be written', command: 'touch /usr/written 2>&1; true' },
  { title: 'First boot', command: 'glowplug-node report' },
  { title: 'Boot', command: 'systemd-analyze time; systemctl --failed --no-legend' },
  { title: 'Kubernetes', command: 'KUBECONFIG=/etc/kubernetes/admin.conf kubectl get nodes,pods -A -o wide' },
] as const;

export const writeReport = async (place: Place): Promise<string> => {
  const texts = [];
  for (const { title, command } of parts) {
    const answer = await ask(place, command);
    texts.push(`== ${title}  (${command})\n${answer ?? 'no answer\n'}`);
  }
  const text = texts.join('\n');
  writeFileSync(place.report, text);
  return text;
};

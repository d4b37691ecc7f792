import type { YamlNode } from '../transpiler/yaml/tree.ts';
import { networkMount } from './network-mounts.ts';
import type { Words } from './report.ts';
import { at, itemsAt, textAt } from './tree.ts';

type Answer = { readonly why: string } | (Omit<Words, 'code'> & Partial<Words>);

/** Units that the image has and starts. */
const ofImage =
  /^(containerd|kubelet|ssh|sshd|dbus|systemd-[a-z-]+|fstrim|getty@.*|serial-getty@.*|remote-fs|network-online|multi-user|systemd-.*)\.(service|socket|timer|target)$/;

/** Units that other systems have, and that do here nothing. */
const elsewhere =
  /^(update-engine|update-engine-stub|locksmithd|zincati|rpm-ostree\S*|ostree\S*|docker|docker-tcp|podman\S*|coreos-\S*|flatcar-\S*|iscsid|ntpd|chronyd|etcd-member|flanneld|sssd|firewalld|apparmor|snapd\S*|ufw|systemd-sysupdate|kubeadm)\.(service|socket|timer|target)$/;

const hasText = (unit: YamlNode): boolean =>
  at(unit, 'contents') !== undefined || at(unit, 'contents_local') !== undefined;

/** What is said of a unit that is not carried over; undefined, it is. */
export const answerForUnit = (unit: YamlNode): Answer | undefined => {
  const name = textAt(unit, 'name') ?? '';
  if (/^(kubelet|containerd)\.service$/.test(name)) return ofNode(unit, name);
  if (name.endsWith('.mount')) return mountAnswer(unit);
  if (hasText(unit) || itemsAt(unit, 'dropins').length > 0) return undefined;
  const isOff = textAt(unit, 'enabled') === 'false' || textAt(unit, 'mask') === 'true';
  if (elsewhere.test(name)) return isOff ? { why: 'the image has no such unit' } : absent(name);
  if (ofImage.test(name) || isOff || name.includes('@')) return undefined;
  return textAt(unit, 'enabled') === 'true' ? absent(name) : undefined;
};

const mountAnswer = (unit: YamlNode): Answer | undefined => {
  const text = textAt(unit, 'contents') ?? '';
  const [what = '', type = ''] = ['What', 'Type'].map(
    (key) => new RegExp(`^\\s*${key}\\s*=\\s*(\\S+)`, 'm').exec(text)?.[1],
  );
  return networkMount(what, type);
};

const absent = (name: string): Answer =>
  name === 'ntpd.service' || name === 'chronyd.service'
    ? { why: 'the clock is kept right by systemd-timesyncd' }
    : {
        message: `The unit "${name}" is enabled, and neither the config nor the image has it`,
        help: 'Write the unit in systemd.units with contents, or run what it is for as a pod',
      };

/** The kubelet and its container runtime are the image’s; drop-ins of kubeadm’s packages are in it already. */
const ofNode = (unit: YamlNode, name: string): Answer | undefined => {
  if (
    hasText(unit) ||
    itemsAt(unit, 'dropins').some((dropin) => /kubeadm/.test(textAt(dropin, 'name') ?? ''))
  )
    return {
      message: `A unit of "${name.replace('.service', '')}", which the image has and starts`,
      help: 'Put settings into kubernetes.kubelet or kubernetes.cri.config, and what differs of the unit into a drop-in',
    };
  return itemsAt(unit, 'dropins').length > 0 || textAt(unit, 'mask') === 'true'
    ? undefined
    : { why: 'the image starts it' };
};

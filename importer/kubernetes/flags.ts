import type { Span, YamlNode } from '../../transpiler/yaml/tree.ts';
import type { Teller } from '../report.ts';
import { listOf, mapOf, pushAt, scalar, setAt, treeOf } from '../tree.ts';
import type { DocumentName, Documents } from './convert.ts';

type Target = {
  readonly to: readonly [DocumentName, ...string[]];
  readonly as?: 'list' | 'item' | 'gates' | 'switch';
};
type Flag = Target | 'note' | 'lose';

const registration = (of: 'init' | 'join'): Readonly<Record<string, Flag>> => ({
  '--cri-socket': { to: [of, 'nodeRegistration', 'criSocket'] },
  '--ignore-preflight-errors': { to: [of, 'nodeRegistration', 'ignorePreflightErrors'], as: 'list' },
  '--node-name': { to: [of, 'nodeRegistration', 'name'] },
  '--skip-phases': { to: [of, 'skipPhases'], as: 'list' },
  '--patches': { to: [of, 'patches', 'directory'] },
  '--v': 'note',
  '-v': 'note',
});

/** Options of `kubeadm init` and `kubeadm join`, and where in kubeadm’s configuration they go. */
const flags: Readonly<Record<string, Readonly<Record<string, Flag>>>> = {
  init: {
    ...registration('init'),
    '--pod-network-cidr': { to: ['cluster', 'networking', 'podSubnet'] },
    '--service-cidr': { to: ['cluster', 'networking', 'serviceSubnet'] },
    '--service-dns-domain': { to: ['cluster', 'networking', 'dnsDomain'] },
    '--control-plane-endpoint': { to: ['cluster', 'controlPlaneEndpoint'] },
    '--kubernetes-version': { to: ['cluster', 'kubernetesVersion'] },
    '--image-repository': { to: ['cluster', 'imageRepository'] },
    '--apiserver-cert-extra-sans': { to: ['cluster', 'apiServer', 'certSANs'], as: 'list' },
    '--apiserver-advertise-address': { to: ['init', 'localAPIEndpoint', 'advertiseAddress'] },
    '--certificate-key': { to: ['init', 'certificateKey'] },
    '--token': { to: ['init', 'bootstrapTokens'], as: 'item' },
    '--feature-gates': { to: ['cluster', 'featureGates'], as: 'gates' },
    '--upload-certs': 'note',
  },
  join: {
    ...registration('join'),
    '--token': { to: ['join', 'discovery', 'bootstrapToken', 'token'] },
    '--discovery-token': { to: ['join', 'discovery', 'bootstrapToken', 'token'] },
    '--discovery-token-ca-cert-hash': {
      to: ['join', 'discovery', 'bootstrapToken', 'caCertHashes'],
      as: 'list',
    },
    '--discovery-token-unsafe-skip-ca-verification': {
      to: ['join', 'discovery', 'bootstrapToken', 'unsafeSkipCAVerification'],
      as: 'switch',
    },
    '--certificate-key': { to: ['join', 'controlPlane', 'certificateKey'] },
    '--apiserver-advertise-address': { to: ['join', 'controlPlane', 'localAPIEndpoint', 'advertiseAddress'] },
    '--control-plane': { to: ['join', 'controlPlane'] },
    '--experimental-control-plane': { to: ['join', 'controlPlane'] },
  },
};

const switches = [
  '--upload-certs',
  '--control-plane',
  '--experimental-control-plane',
  '--discovery-token-unsafe-skip-ca-verification',
];

/** What the command line of kubeadm says beside its configuration. */
export const withFlags = (
  documents: Documents,
  words: readonly string[],
  told: { readonly span: Span; readonly tell: Teller },
): Documents => {
  const verb = words[1] === 'join' ? 'join' : 'init';
  const { given, endpoint } = readFlags(words.slice(2));
  const started: Documents =
    documents[verb] === undefined ? { ...documents, [verb]: mapOf([], told.span) } : documents;
  const located =
    verb === 'join' && endpoint !== undefined
      ? put(
          started,
          ['join', 'discovery', 'bootstrapToken', 'apiServerEndpoint'],
          scalar(endpoint, told.span),
        )
      : started;
  return given.reduce(
    (rest, [name, value]) => withFlag(rest, flags[verb]?.[name] ?? 'lose', { name, value, ...told }),
    located,
  );
};

type Given = readonly [name: string, value: string];

const readFlags = (
  words: readonly string[],
): { readonly given: readonly Given[]; readonly endpoint: string | undefined } => {
  const given: Given[] = [];
  let endpoint: string | undefined;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const [name = '', ...value] = word.split('=');
    if (!word.startsWith('-')) endpoint = word;
    else if (value.length > 0) given.push([name, value.join('=')]);
    else if (switches.includes(name)) given.push([name, '']);
    else {
      i += 1;
      given.push([name, words[i] ?? '']);
    }
  }
  return { given: given.filter(([name]) => name !== '--config'), endpoint };
};

type Told = { readonly name: string; readonly value: string; readonly span: Span; readonly tell: Teller };

const withFlag = (documents: Documents, flag: Flag, { name, value, span, tell }: Told): Documents => {
  if (flag === 'note') {
    tell.note(span, name, 'Glowplug’s bootstrap sees to it');
    return documents;
  }
  if (flag === 'lose') {
    tell.lose(span, {
      code: 'no-equivalent',
      message: `kubeadm’s option ${name} has no place in its configuration`,
      help: 'See kubeadm’s v1beta4 configuration for another way, and put that below kubernetes.kubeadm',
    });
    return documents;
  }
  if (name.endsWith('control-plane')) return put(documents, flag.to, mapOf([], span));
  if (flag.as === 'item')
    return put(documents, flag.to, listOf([mapOf([['token', scalar(value, span)]], span)], span));
  if (flag.as === 'list')
    return value.split(',').reduce((rest, item) => push(rest, flag.to, scalar(item, span)), documents);
  if (flag.as === 'switch') return put(documents, flag.to, scalar(true, span));
  if (flag.as === 'gates') return put(documents, flag.to, gates(value, span));
  return put(documents, flag.to, scalar(value, span));
};

/** `A=true,B=false` */
const gates = (value: string, span: Span): YamlNode =>
  treeOf(
    Object.fromEntries(value.split(',').map((gate) => [gate.split('=')[0] ?? '', gate.endsWith('=true')])),
    span,
  );

const put = (
  documents: Documents,
  [name, ...path]: readonly [DocumentName, ...string[]],
  value: YamlNode,
): Documents => {
  const document = documents[name] ?? mapOf([], value);
  if (value.kind === 'map' && document.entries.has(path[0] ?? '')) return documents;
  return { ...documents, [name]: setAt(document, path, value) };
};

const push = (
  documents: Documents,
  [name, ...path]: readonly [DocumentName, ...string[]],
  value: YamlNode,
): Documents => ({
  ...documents,
  [name]: pushAt(documents[name] ?? mapOf([], value), path, [value]),
});

import { type FeatureGate, pinned } from './index.ts';

/** What a configuration that fits its schema still says that its reader would refuse or warn about. */
export type Notice = {
  readonly code:
    | 'flag-deprecated'
    | 'gate-deprecated'
    | 'gate-unknown'
    | 'gate-locked'
    | 'gate-value'
    | 'gate-needs';
  /** RFC 6901 pointer into the configuration. */
  readonly pointer: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
};

type Gates = Readonly<Record<string, FeatureGate>>;
type Argument = { readonly pointer: string; readonly name: string; readonly value: string };

/** Where a kind holds arguments, and of which program. */
const argumentLists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  InitConfiguration: { '/nodeRegistration/kubeletExtraArgs': 'kubelet' },
  JoinConfiguration: { '/nodeRegistration/kubeletExtraArgs': 'kubelet' },
  ClusterConfiguration: {
    '/apiServer/extraArgs': 'kube-apiserver',
    '/controllerManager/extraArgs': 'kube-controller-manager',
    '/scheduler/extraArgs': 'kube-scheduler',
    '/etcd/local/extraArgs': 'etcd',
  },
};

/** Which gates a kind's featureGates are. */
const gateReaders: Readonly<Record<string, string>> = {
  ClusterConfiguration: 'kubeadm',
  KubeletConfiguration: 'kubernetes',
  KubeProxyConfiguration: 'kubernetes',
};

/** Notices on a configuration of the kind, which its schema has accepted. */
export const noticesOn = (kind: string, configuration: unknown): readonly Notice[] => [
  ...Object.entries(argumentLists[kind] ?? {}).flatMap(([pointer, program]) =>
    argumentsAt(configuration, pointer).flatMap((argument) => onArgument(program, argument)),
  ),
  ...onGates(gateReaders[kind], '/featureGates', at(configuration, '/featureGates')),
];

const onArgument = (program: string, argument: Argument): readonly Notice[] => {
  const deprecated = pinned.flags[program]?.[argument.name]?.deprecated;
  return [
    ...(deprecated ? [deprecatedFlag(program, argument, deprecated)] : []),
    ...(argument.name === 'feature-gates' && program !== 'etcd' ? onGatesArgument(argument) : []),
  ];
};

const deprecatedFlag = (program: string, { pointer, name }: Argument, why: string): Notice => ({
  code: 'flag-deprecated',
  pointer: `${pointer}/name`,
  message: `Flag "${name}" of ${program} is deprecated: ${why}`,
  severity: 'warning',
});

/** Gates on a command line: `A=true,B=false`, each perhaps with the component before a colon. */
const onGatesArgument = ({ pointer, value }: Argument): readonly Notice[] => {
  const pairs = value
    .split(',')
    .filter((pair) => pair !== '')
    .map((pair) => pair.trim().split('='));
  const [right, wrong] = [pairs.filter(isPair), pairs.filter((pair) => !isPair(pair))];
  const gates = right.map(([name, state]) => [name.replace(/^kube:/, ''), booleans.get(state) ?? false]);
  const place = `${pointer}/value`;
  return [
    ...wrong.map(([name = '']) =>
      notice('gate-value', place, `Feature gate "${name}" must be followed by =true or =false`),
    ),
    ...onGates('kubernetes', place, Object.fromEntries(gates)).map((found) => ({ ...found, pointer: place })),
  ];
};

const isPair = (pair: string[]): pair is [string, string] => pair.length === 2 && booleans.has(pair[1] ?? '');

/** As Go reads a boolean. */
const booleans: ReadonlyMap<string, boolean> = new Map([
  ...['1', 't', 'T', 'true', 'TRUE', 'True'].map((text) => [text, true] as const),
  ...['0', 'f', 'F', 'false', 'FALSE', 'False'].map((text) => [text, false] as const),
]);

const onGates = (reader: string | undefined, pointer: string, set: unknown): readonly Notice[] => {
  const known = pinned.gates[reader ?? ''];
  if (!known || !isObject(set)) return [];
  const place = (name: string): string => `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const each = Object.entries(set).flatMap(([name, value]) => {
    const gate = known[name];
    return gate ? onGate({ ...gate, name, value, pointer: place(name) }) : [unknownGate(name, place(name))];
  });
  return [...each, ...onNeeds(known, set, place)];
};

const unknownGate = (name: string, pointer: string): Notice =>
  notice('gate-unknown', pointer, `Kubernetes has no feature gate "${name}", or no longer has it`);

type SetGate = FeatureGate & { readonly name: string; readonly value: unknown; readonly pointer: string };

const onGate = ({ pointer, name, value, ...gate }: SetGate): readonly Notice[] => {
  if (gate.locked && value !== gate.default)
    return [notice('gate-locked', pointer, `Feature gate "${name}" is locked to ${gate.default}`)];
  if (gate.stage !== 'GA' && gate.stage !== 'DEPRECATED') return [];
  const why =
    gate.deprecated ??
    `it is ${gate.stage === 'GA' ? 'generally available' : 'deprecated'} and will be removed`;
  return [
    { code: 'gate-deprecated', pointer, message: `Feature gate "${name}": ${why}`, severity: 'warning' },
  ];
};

/** Gates that are on and need one that is off, told where the configuration sets one of the two. */
const onNeeds = (
  known: Gates,
  set: Readonly<Record<string, unknown>>,
  place: (name: string) => string,
): readonly Notice[] => {
  // These two change the defaults of many gates at once.
  if ('AllAlpha' in set || 'AllBeta' in set) return [];
  const isOn = (name: string): boolean => Boolean(set[name] ?? known[name]?.default);
  const needsOf = (name: string): readonly string[] => known[name]?.needs ?? [];
  return Object.keys(set).flatMap((name) => {
    const missing = needsOf(name).filter((need) => !isOn(need));
    const left = Object.keys(known).filter(
      (other) => !(other in set) && isOn(other) && needsOf(other).includes(name),
    );
    if (isOn(name) && missing.length > 0)
      return [
        notice(
          'gate-needs',
          place(name),
          `Feature gate "${name}" is on and needs ${quoted(missing)}, which is off`,
        ),
      ];
    if (!isOn(name) && left.length > 0)
      return [
        notice(
          'gate-needs',
          place(name),
          `Feature gate "${name}" is off and needed by ${quoted(left)}, which is on`,
        ),
      ];
    return [];
  });
};

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const notice = (code: Notice['code'], pointer: string, message: string): Notice => ({
  code,
  pointer,
  message,
  severity: 'error',
});

const argumentsAt = (configuration: unknown, pointer: string): readonly Argument[] => {
  const list = at(configuration, pointer);
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown, i) => ({
    pointer: `${pointer}/${i}`,
    name: String(at(item, '/name')),
    value: String(at(item, '/value')),
  }));
};

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

import { pinnedMinor } from '../../schema/kubernetes/index.ts';
import type { MapNode, Span, YamlNode } from '../../transpiler/yaml/tree.ts';
import { option } from '../commands/effect.ts';
import type { Carried } from '../commands/state.ts';
import type { Teller } from '../report.ts';
import type { Kit } from '../sources/source.ts';
import { at, changeItems, itemsAt, mapOf, scalar, textAt, withKeys } from '../tree.ts';
import { cleanDocuments } from './clean.ts';
import { withCluster } from './cluster.ts';
import { convertAll, type Documents } from './convert.ts';
import { kubernetesDocuments } from './documents.ts';
import { withFlags } from './flags.ts';
import { asSugar } from './sugar.ts';

/** What runs kubeadm, and what kubeadm is told, as the section `kubernetes`. */
export const liftKubernetes = (carried: Carried, kit: Kit): MapNode => {
  const [command, ...more] = carried.kubeadm;
  for (const { span } of more)
    kit.tell.lose(span, {
      code: 'command-left-out',
      message: 'kubeadm is run a second time',
      help: 'A node makes one cluster or joins one; keep the command that is meant',
    });
  const file = configFile(carried, kit);
  const read = file === undefined ? {} : convertAll(file.documents, kit.tell);
  const span = command?.span ?? file?.span;
  if (span === undefined) return withoutCluster(carried, kit);
  const told = command === undefined ? read : withFlags(read, command.words, { span, tell: kit.tell });
  const documents = cleanDocuments(chosen(told, command?.words, kit.tell), kit.tell);
  const root =
    file === undefined
      ? carried.root
      : changeItems(carried.root, ['storage', 'files'], (each) => (each === file.file ? [] : [each]));
  return {
    ...root,
    entries: new Map([
      ...root.entries,
      ['kubernetes', entryOf(section(documents, carried, { span, kit }), file?.file ?? span)],
    ]),
  };
};

const entryOf = (value: MapNode, span: Span) => ({ key: 'kubernetes', keySpan: span, value });

/** A file may hold documents for both; the command says which are meant. */
const chosen = (documents: Documents, words: readonly string[] | undefined, tell: Teller): Documents => {
  const { init, cluster, join, ...rest } = documents;
  const isJoin = words === undefined ? join !== undefined : words[1] === 'join';
  for (const other of isJoin ? [init, cluster] : [join])
    if (other !== undefined)
      tell.note(other, 'a document for the other of init and join', 'kubeadm does not read it on this node');
  if (isJoin) return { ...(join === undefined ? {} : { join }), ...rest };
  const started =
    init ?? (cluster === undefined ? undefined : mapOf([], { start: cluster.start, end: cluster.start }));
  return {
    ...(started === undefined ? {} : { init: started }),
    ...(cluster === undefined ? {} : { cluster }),
    ...rest,
  };
};

const section = (
  documents: Documents,
  carried: Carried,
  { span, kit }: { readonly span: Span; readonly kit: Kit },
): MapNode => {
  const { kubelet, ...kubeadm } = documents;
  if (kubelet !== undefined && kubeadm.init !== undefined) tellOfKubelet(kubelet, kit.tell);
  const { rest, labels, cni } = withCluster(kubeadm, carried, { span, tell: kit.tell });
  const sugar = asSugar(rest, span);
  return mapOf(
    [
      ['version', scalar(pinnedMinor, span)],
      sugar ?? ['kubeadm', mapOf(Object.entries(rest), span), span],
      ['kubelet', kubelet],
      ['labels', labels],
      ['cni', cni],
    ],
    span,
  );
};

const tellOfKubelet = (kubelet: MapNode, tell: Teller): void =>
  tell.lose(kubelet, {
    code: 'means-otherwise',
    message:
      'Beside InitConfiguration, KubeletConfiguration is for every node of the cluster; here it is for this node',
    help: 'Give the other nodes the same kubernetes.kubelet',
  });

type ConfigFile = {
  readonly file: YamlNode;
  readonly span: Span;
  readonly documents: NonNullable<ReturnType<typeof kubernetesDocuments>>;
};

/** The file of kubeadm’s configuration: the one that the command names, else one that can be nothing else. */
const configFile = ({ root, kubeadm: [command] }: Carried, { tell, text }: Kit): ConfigFile | undefined => {
  const path = command === undefined ? undefined : option(command.words, '--config');
  if (command !== undefined && path === undefined) return undefined;
  const found = itemsAt(root, 'storage', 'files').flatMap((file): readonly ConfigFile[] => {
    const inline = at(file, 'contents', 'inline');
    const isIt =
      path === undefined
        ? /^(kubeadm|\/etc\/kubernetes|.*kubeadm)/.test(textAt(file, 'path') ?? '')
        : textAt(file, 'path') === path;
    const documents =
      isIt && inline?.kind === 'scalar' ? kubernetesDocuments(inline, String(inline.value), text) : undefined;
    return documents === undefined ? [] : [{ file, span: at(file, 'path') ?? file, documents }];
  });
  const [first, second] = found.filter(({ documents }) =>
    documents.some(({ kind }) => /^(Init|Cluster|Join)Configuration$/.test(kind)),
  );
  if (command !== undefined && first === undefined) tellOfMissing(command.span, path ?? '', tell);
  if (command === undefined && second !== undefined) return undefined;
  if (first !== undefined) tellOfFile(first, command !== undefined, tell);
  return first;
};

const tellOfFile = ({ span, file }: ConfigFile, isRun: boolean, tell: Teller): void => {
  if (isRun) return tell.note(span, textAt(file, 'path') ?? '', 'it is the section kubernetes now');
  tell.lose(span, {
    code: 'means-otherwise',
    message: 'This is kubeadm’s configuration, and nothing in the file runs kubeadm',
    help: 'It is the section kubernetes now, by which the node runs kubeadm itself at first boot; if that is not wanted, remove it',
  });
};

const tellOfMissing = (span: Span, path: string, tell: Teller): void =>
  tell.lose(span, {
    code: 'cannot-convert',
    message: `kubeadm is given "${path}", which the config does not write, or which cannot be read`,
    help: 'Put what it says below kubernetes.kubeadm',
  });

/** What is meant for a cluster, on a node that has none. */
const withoutCluster = ({ root, cluster }: Carried, { tell }: Kit): MapNode => {
  for (const { span } of cluster)
    tell.lose(span, {
      code: 'command-left-out',
      message: 'kubectl is run on a node that runs no kubeadm',
      help: 'Run it from your own machine, or give the node a section kubernetes',
    });
  return withKeys(root, {});
};

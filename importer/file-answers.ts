type Answer = { readonly why: string } | { readonly message: string; readonly help: string };

/** Files that configure what the image configures itself. */
const answers: readonly (readonly [path: RegExp, answer: Answer])[] = [
  [/^\/etc\/(apt|yum\.repos\.d|dnf|zypp)\//, { why: 'the image has no package manager' }],
  [/^\/run\/cluster-api\//, { why: 'the folder is gone with the next boot' }],
  [/^\/etc\/cloud\//, { why: 'there is no cloud-init' }],
  [/^\/(opt|usr\/local)\/bin\/(kubeadm|kubelet|kubectl|crictl)$/, { why: 'the image has it' }],
  [
    /^\/(opt|etc)\/extensions\/kubernetes|^\/etc\/sysupdate\.(d|kubernetes\S*)\//,
    { why: 'the image has Kubernetes' },
  ],
  [
    /^\/etc\/(flatcar|coreos)\/update\.conf$|^\/etc\/zincati\//,
    { why: 'the image is not updated by its own means' },
  ],
  [/^\/etc\/crictl\.yaml$/, { why: 'crictl finds containerd in the image' }],
  [
    /^\/etc\/containerd\/config\.toml$/,
    {
      message: 'containerd’s configuration, which the image makes to fit itself and the kubelet',
      help: 'Put what differs into kubernetes.cri.config, mirrors into kubernetes.registry_mirrors',
    },
  ],
  [
    /^\/etc\/(default|sysconfig)\/kubelet$|^\/etc\/systemd\/system\/kubelet\.service/,
    {
      message: 'Arguments or a unit of the kubelet, which the image starts',
      help: 'Put settings into kubernetes.kubelet, and node labels into kubernetes.labels',
    },
  ],
  [
    /^\/etc\/systemd\/system\/containerd\.service$/,
    {
      message: 'A unit of containerd, which the image has',
      help: 'Write a drop-in in systemd.units for what differs',
    },
  ],
  [
    /^\/etc\/(netplan|network\/interfaces|sysconfig\/network-scripts|NetworkManager)\b/,
    {
      message: 'A network that is not systemd-networkd’s',
      help: 'Declare it in network.interfaces, or write files for systemd-networkd in network.units',
    },
  ],
];

/** What is said of a file that is not carried over; undefined, it is. */
export const answerFor = (path: string): Answer | undefined =>
  answers.find(([pattern]) => pattern.test(path))?.[1];

// Emitted by schema/main.ts; do not edit.

/** Places of the spec that are never shown: `all`, the value; `url`, its user, query and fragment, or the bytes of `data:`. */
export const secretPaths: Readonly<Record<string, 'all' | 'url'>> = {
  "/glowplug/config/merge/*/source": "url",
  "/glowplug/config/merge/*/httpHeaders/*/value": "all",
  "/glowplug/config/replace/source": "url",
  "/glowplug/config/replace/httpHeaders/*/value": "all",
  "/glowplug/security/tls/certificateAuthorities/*/source": "url",
  "/glowplug/security/tls/certificateAuthorities/*/httpHeaders/*/value": "all",
  "/glowplug/proxy/httpProxy": "url",
  "/glowplug/proxy/httpsProxy": "url",
  "/storage/luks/*/keyFile/source": "url",
  "/storage/luks/*/keyFile/httpHeaders/*/value": "all",
  "/storage/luks/*/clevis/tang/*/url": "url",
  "/storage/luks/*/clevis/custom/config": "all",
  "/storage/files/*/contents/source": "url",
  "/storage/files/*/contents/httpHeaders/*/value": "all",
  "/storage/files/*/append/*/source": "url",
  "/storage/files/*/append/*/httpHeaders/*/value": "all",
  "/passwd/users/*/passwordHash": "all",
  "/passwd/groups/*/passwordHash": "all",
  "/kubernetes/cri/config": "all",
  "/kubernetes/kubelet/staticPodURL": "all",
  "/kubernetes/kubelet/staticPodURLHeader": "all",
  "/kubernetes/kubeadm/init/bootstrapTokens/*/token": "all",
  "/kubernetes/kubeadm/init/certificateKey": "all",
  "/kubernetes/kubeadm/cluster/apiServer/extraEnvs/*/value": "all",
  "/kubernetes/kubeadm/cluster/controllerManager/extraEnvs/*/value": "all",
  "/kubernetes/kubeadm/cluster/etcd/local/extraEnvs/*/value": "all",
  "/kubernetes/kubeadm/cluster/scheduler/extraEnvs/*/value": "all",
  "/kubernetes/kubeadm/join/controlPlane/certificateKey": "all",
  "/kubernetes/kubeadm/join/discovery/bootstrapToken/token": "all",
  "/kubernetes/kubeadm/join/discovery/tlsBootstrapToken": "all",
  "/kubernetes/cni/manifests/*/source": "url",
  "/kubernetes/cni/manifests/*/httpHeaders/*/value": "all",
  "/kubernetes/registryMirrors/*/endpoints/*": "url",
  "/extensions/*/image/source": "url",
  "/extensions/*/image/httpHeaders/*/value": "all"
};

/** Places of the spec that hold a document of Kubernetes, with its kind. */
export const foreignPaths: Readonly<Record<string, string>> = {
  "/kubernetes/kubelet": "KubeletConfiguration",
  "/kubernetes/kubeadm/init": "InitConfiguration",
  "/kubernetes/kubeadm/cluster": "ClusterConfiguration",
  "/kubernetes/kubeadm/join": "JoinConfiguration",
  "/kubernetes/kubeadm/reset": "ResetConfiguration",
  "/kubernetes/kubeadm/upgrade": "UpgradeConfiguration",
  "/kubernetes/kubeadm/kubeProxy": "KubeProxyConfiguration"
};

/** Places of the YAML that are permission bits and may be written in octal. */
export const octalPaths: readonly string[] = [
  "/storage/files/*/mode",
  "/storage/directories/*/mode",
  "/storage/trees/*/file_mode",
  "/storage/trees/*/dir_mode",
  "/persistence/folders/*/mode"
];

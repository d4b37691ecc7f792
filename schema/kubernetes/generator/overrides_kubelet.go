package main

import (
	corev1 "k8s.io/api/core/v1"
	cliflag "k8s.io/component-base/cli/flag"
	kubelet "k8s.io/kubelet/config/v1beta1"
	"k8s.io/kubernetes/pkg/kubelet/cm/cpumanager"
	eviction "k8s.io/kubernetes/pkg/kubelet/eviction/api"
	"k8s.io/kubernetes/pkg/kubelet/stats/pidlimit"
	kubelettypes "k8s.io/kubernetes/pkg/kubelet/types"
)

var (
	ports       = between(0, 65535)
	percentages = between(0, 100)
	address     = pattern(`^` + ipForm + `$`)
	quantity    = pattern(`^` + quantityForm + `$`)
	reservable  = texts(corev1.ResourceCPU, corev1.ResourceMemory, corev1.ResourceEphemeralStorage, pidlimit.PIDs)
	threshold   = pattern(`^(` + quantityForm + `|[0-9]+(\.[0-9]+)?%)$`)
)

// From pkg/kubelet/apis/config/validation, and from where the kubelet reads what that leaves unchecked.
var kubeletOverrides = map[string]node{
	"KubeletConfiguration.featureGates":    definition("FeatureGates"),
	"KubeletConfiguration.address":         address,
	"KubeletConfiguration.port":            between(1, 65535),
	"KubeletConfiguration.readOnlyPort":    ports,
	"KubeletConfiguration.healthzPort":     ports,
	"KubeletConfiguration.tlsMinVersion":   oneOf(cliflag.TLSPossibleVersions()...),
	"KubeletConfiguration.tlsCipherSuites": items(oneOf(cliflag.TLSCipherPossibleValues()...)),
	// The kubelet logs and drops an address it cannot read.
	"KubeletConfiguration.clusterDNS":         items(address),
	"KubeletConfiguration.healthzBindAddress": address,
	"KubeletConfiguration.staticPodURL":       {"x-secret": true},
	"KubeletConfiguration.staticPodURLHeader": {"x-secret": true},
	"KubeletConfiguration.podLogsDir":         absolute,

	"KubeletConfiguration.registryPullQPS":             atLeast(0),
	"KubeletConfiguration.registryBurst":               atLeast(0),
	"KubeletConfiguration.eventRecordQPS":              atLeast(0),
	"KubeletConfiguration.eventBurst":                  atLeast(0),
	"KubeletConfiguration.kubeAPIQPS":                  atLeast(0),
	"KubeletConfiguration.kubeAPIBurst":                atLeast(0),
	"KubeletConfiguration.maxPods":                     atLeast(0),
	"KubeletConfiguration.podsPerCore":                 atLeast(0),
	"KubeletConfiguration.maxOpenFiles":                atLeast(0),
	"KubeletConfiguration.nodeStatusMaxImages":         atLeast(-1),
	"KubeletConfiguration.nodeLeaseDurationSeconds":    atLeast(0),
	"KubeletConfiguration.maxParallelImagePulls":       atLeast(1),
	"KubeletConfiguration.containerLogMaxFiles":        atLeast(2),
	"KubeletConfiguration.containerLogMaxWorkers":      atLeast(1),
	"KubeletConfiguration.oomScoreAdj":                 between(-1000, 1000),
	"KubeletConfiguration.iptablesMasqueradeBit":       between(0, 31),
	"KubeletConfiguration.iptablesDropBit":             between(0, 31),
	"KubeletConfiguration.imageGCHighThresholdPercent": percentages,
	"KubeletConfiguration.imageGCLowThresholdPercent":  percentages,
	"KubeletConfiguration.memoryThrottlingFactor":      {"exclusiveMinimum": 0, "maximum": 1},
	"UserNamespaces.idsPerPod":                         {"minimum": 65536, "maximum": 1<<32 - 1, "multipleOf": 65536},
	"KubeletConfiguration.runOnce":                     {"const": false},
	"KubeletConfiguration.containerLogMaxSize":         quantity,

	// Any other word silently means cgroupfs, by pkg/kubelet/cm/cgroup_manager_linux.go.
	"KubeletConfiguration.cgroupDriver":           oneOf("cgroupfs", "systemd"),
	"KubeletConfiguration.cpuManagerPolicy":       oneOf(texts(cpumanager.PolicyNone, cpumanager.PolicyStatic)...),
	"KubeletConfiguration.memoryManagerPolicy":    oneOf(kubelet.NoneMemoryManagerPolicy, kubelet.StaticMemoryManagerPolicy),
	"KubeletConfiguration.hairpinMode":            oneOf(kubelet.HairpinNone, kubelet.HairpinVeth, kubelet.PromiscuousBridge),
	"KubeletConfiguration.topologyManagerScope":   oneOf(kubelet.ContainerTopologyManagerScope, kubelet.PodTopologyManagerScope),
	"KubeletConfiguration.topologyManagerPolicy":  oneOf(kubelet.NoneTopologyManagerPolicy, kubelet.BestEffortTopologyManagerPolicy, kubelet.RestrictedTopologyManagerPolicy, kubelet.SingleNumaNodeTopologyManagerPolicy),
	"MemorySwapConfiguration.swapBehavior":        oneOf(texts(kubelettypes.NoSwap, kubelettypes.LimitedSwap)...),
	"KubeletConfiguration.enforceNodeAllocatable": {"uniqueItems": true, "items": oneOf(kubelettypes.NodeAllocatableEnforcementKey, kubelettypes.SystemReservedEnforcementKey, kubelettypes.SystemReservedCompressibleEnforcementKey, kubelettypes.KubeReservedEnforcementKey, kubelettypes.KubeReservedCompressibleEnforcementKey, kubelettypes.NodeAllocatableNoneKey)},

	"KubeletConfiguration.evictionHard":            keyed(signals(), threshold),
	"KubeletConfiguration.evictionSoft":            keyed(signals(), threshold),
	"KubeletConfiguration.evictionMinimumReclaim":  keyed(signals(), threshold),
	"KubeletConfiguration.evictionSoftGracePeriod": keyed(signals(), pattern(durationPattern)),
	"KubeletConfiguration.systemReserved":          keyed(reservable, quantity),
	"KubeletConfiguration.kubeReserved":            keyed(reservable, quantity),
	"KubeletConfiguration.qosReserved":             keyed(texts(corev1.ResourceMemory), pattern(`^[0-9]+%$`)),
}

func signals() []string {
	named := map[string]bool{}
	for signal := range eviction.OpForSignal {
		named[string(signal)] = true
	}
	return sortedKeys(named)
}

package main

import kubeproxyinternal "k8s.io/kubernetes/pkg/proxy/apis/config"

// From pkg/proxy/apis/config/validation; Go writes even the fields that are not set.
var kubeProxyOverrides = map[string]node{
	"KubeProxyConfiguration.featureGates":    definition("FeatureGates"),
	"KubeProxyConfiguration.bindAddress":     orEmpty(ipForm),
	"KubeProxyConfiguration.clusterCIDR":     orEmpty(cidrForm + `(,` + cidrForm + `)?`),
	"KubeProxyConfiguration.oomScoreAdj":     between(-1000, 1000),
	"KubeProxyConfiguration.portRange":       orEmpty(`[0-9]+([-+][0-9]+)?`),
	"KubeProxyConfiguration.mode":            oneOf(texts("", kubeproxyinternal.ProxyModeIPTables, kubeproxyinternal.ProxyModeIPVS, kubeproxyinternal.ProxyModeNFTables)...),
	"KubeProxyConfiguration.detectLocalMode": oneOf(texts("", kubeproxyinternal.LocalModeClusterCIDR, kubeproxyinternal.LocalModeNodeCIDR, kubeproxyinternal.LocalModeBridgeInterface, kubeproxyinternal.LocalModeInterfaceNamePrefix)...),

	"KubeProxyConfiguration.nodePortAddresses":     items(pattern(`^(` + kubeproxyinternal.NodePortAddressesPrimary + `|` + cidrForm + `)$`)),
	"KubeProxyIPVSConfiguration.excludeCIDRs":      items(pattern(`^` + cidrForm + `$`)),
	"KubeProxyIPTablesConfiguration.masqueradeBit": between(0, 31),
	"KubeProxyNFTablesConfiguration.masqueradeBit": between(0, 31),
	"KubeProxyConntrackConfiguration.maxPerCore":   atLeast(0),
	"KubeProxyConntrackConfiguration.min":          atLeast(0),
}

package main

import (
	bootstrap "k8s.io/cluster-bootstrap/token/api"
	"k8s.io/kubernetes/cmd/kubeadm/app/apis/kubeadm"
)

// From cmd/kubeadm/app/apis/kubeadm/validation, and util/pubkeypin for the hashes.
var kubeadmOverrides = map[string]node{
	"InitConfiguration.certificateKey": secret(pattern(`^[0-9a-fA-F]{64}$`)),
	"InitConfiguration.skipPhases":     phasesOf("init"),
	"JoinConfiguration.skipPhases":     phasesOf("join"),
	"JoinConfiguration.caCertPath":     pattern(`^/.*\.crt$`),
	"ResetConfiguration.skipPhases":    phasesOf("reset"),

	"UpgradeApplyConfiguration.skipPhases": phasesOf("upgrade", "apply"),
	"UpgradeNodeConfiguration.skipPhases":  phasesOf("upgrade", "node"),

	"ResetConfiguration.certificatesDir": absolute,
	"ResetConfiguration.criSocket":       socket,
	"ResetConfiguration.unmountFlags": items(node{"enum": []string{
		kubeadm.UnmountFlagMNTForce, kubeadm.UnmountFlagMNTDetach, kubeadm.UnmountFlagMNTExpire, kubeadm.UnmountFlagUmountNoFollow,
	}}),

	"BootstrapToken.token":  {"x-secret": true},
	"EnvVar.value":          {"x-secret": true},
	"BootstrapToken.usages": items(node{"enum": bootstrap.KnownTokenUsages}),
	"BootstrapToken.groups": items(pattern(goPattern(bootstrap.BootstrapGroupPattern))),

	"NodeRegistrationOptions.name":             {"pattern": subdomain, "maxLength": 253},
	"NodeRegistrationOptions.criSocket":        socket,
	"NodeRegistrationOptions.kubeletExtraArgs": listOf("KubeletArg"),
	"APIEndpoint.advertiseAddress":             pattern(`^` + ipForm + `$`),
	"APIEndpoint.bindPort":                     between(1, 65535),

	"Discovery.tlsBootstrapToken":               secret(pattern(tokenPattern)),
	"BootstrapTokenDiscovery.token":             secret(pattern(tokenPattern)),
	"BootstrapTokenDiscovery.apiServerEndpoint": pattern(`^.+:[0-9]+$`),
	"BootstrapTokenDiscovery.caCertHashes":      items(pattern(`^[sS][hH][aA]256:[0-9a-fA-F]{64}$`)),
	"JoinControlPlane.certificateKey":           secret(pattern(`^[0-9a-fA-F]{64}$`)),

	"ClusterConfiguration.certificatesDir":   absolute,
	"ClusterConfiguration.controllerManager": definition("ControllerManager"),
	"ClusterConfiguration.scheduler":         definition("Scheduler"),
	"ClusterConfiguration.featureGates":      definition("KubeadmFeatureGates"),
	"APIServer.extraArgs":                    listOf("APIServerArg"),
	"ControllerManager.extraArgs":            listOf("ControllerManagerArg"),
	"Scheduler.extraArgs":                    listOf("SchedulerArg"),
	"Networking.dnsDomain":                   {"pattern": subdomain, "maxLength": 253},
	"Networking.podSubnet":                   pattern(`^` + cidrForm + `(,` + cidrForm + `)?$`),
	"Networking.serviceSubnet":               pattern(`^` + cidrForm + `(,` + cidrForm + `)?$`),
	"LocalEtcd.dataDir":                      orEmpty(`/.*`),
	"LocalEtcd.extraArgs":                    listOf("EtcdArg"),
	"ExternalEtcd.endpoints":                 merge(items(url), node{"minItems": 1}),
	"ExternalEtcd.httpEndpoints":             items(url),
	"ExternalEtcd.caFile":                    orEmpty(`/.*`),
	"ExternalEtcd.certFile":                  orEmpty(`/.*`),
	"ExternalEtcd.keyFile":                   orEmpty(`/.*`),
}

var (
	absolute = pattern(`^/`)
	url      = pattern(`^[a-z][a-z0-9+.-]*:`)
	// A path without its scheme is only warned about, by util/config/initconfiguration.go.
	socket = pattern(`^(unix://)?/`)
)

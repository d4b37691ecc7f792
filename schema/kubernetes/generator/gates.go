package main

import (
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	"k8s.io/component-base/featuregate"
	kubeadmfeatures "k8s.io/kubernetes/cmd/kubeadm/app/features"
)

type gate struct {
	Default bool `json:"default"`
	// Locked gates refuse any value but their default.
	Locked bool `json:"locked,omitempty"`
	// Stage is ALPHA, BETA, DEPRECATED or GA.
	Stage string `json:"stage"`
	// Needs are gates that must be on when this one is.
	Needs []string `json:"needs,omitempty"`
	// Deprecated says why, where Kubernetes does.
	Deprecated string `json:"deprecated,omitempty"`
}

// allGates are the known feature gates by the program that reads them; a removed gate is not among them.
func allGates() map[string]map[string]gate {
	return map[string]map[string]gate{
		"kubeadm":    kubeadmGates(),
		"kubernetes": kubernetesGates(),
	}
}

// The gates of kubelet, kube-proxy and the control plane, which share one registry.
func kubernetesGates() map[string]gate {
	needs := utilfeature.DefaultMutableFeatureGate.Dependencies()
	gates := map[string]gate{}
	for name, spec := range utilfeature.DefaultMutableFeatureGate.GetAll() {
		gates[string(name)] = gateOf(spec, needs[name])
	}
	return gates
}

func kubeadmGates() map[string]gate {
	gates := map[string]gate{}
	for name, feature := range kubeadmfeatures.InitFeatureGates {
		gates[name] = gateOf(feature.FeatureSpec, nil)
		if feature.DeprecationMessage != "" {
			deprecated := gates[name]
			deprecated.Deprecated = feature.DeprecationMessage
			gates[name] = deprecated
		}
	}
	return gates
}

func gateOf(spec featuregate.FeatureSpec, needs []featuregate.Feature) gate {
	stage := string(spec.PreRelease)
	if spec.PreRelease == featuregate.GA {
		stage = "GA"
	}
	described := gate{Default: spec.Default, Locked: spec.LockToDefault, Stage: stage}
	for _, need := range needs {
		described.Needs = append(described.Needs, string(need))
	}
	return described
}

// gatesSchema is a map of known gates to booleans, in which locked gates can only have their default.
func gatesSchema(gates map[string]gate) node {
	locked := node{}
	for name, gate := range gates {
		if gate.Locked {
			locked[name] = node{"const": gate.Default}
		}
	}
	return node{
		"type":                 "object",
		"propertyNames":        node{"enum": sortedKeys(gates)},
		"properties":           locked,
		"additionalProperties": node{"type": "boolean"},
	}
}

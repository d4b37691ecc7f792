package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	"k8s.io/apimachinery/pkg/util/validation/field"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	_ "k8s.io/component-base/logs/json/register"
	"k8s.io/kubernetes/cmd/kubeadm/app/apis/kubeadm"
	kubeadmscheme "k8s.io/kubernetes/cmd/kubeadm/app/apis/kubeadm/scheme"
	"k8s.io/kubernetes/cmd/kubeadm/app/apis/kubeadm/validation"
	kubeadmconfig "k8s.io/kubernetes/cmd/kubeadm/app/util/config"
	"k8s.io/kubernetes/cmd/kubeadm/app/util/config/strict"
	kubeletconfig "k8s.io/kubernetes/pkg/kubelet/apis/config"
	kubeletscheme "k8s.io/kubernetes/pkg/kubelet/apis/config/scheme"
	kubeletvalidation "k8s.io/kubernetes/pkg/kubelet/apis/config/validation"
	kubeproxyconfig "k8s.io/kubernetes/pkg/proxy/apis/config"
	kubeproxyscheme "k8s.io/kubernetes/pkg/proxy/apis/config/scheme"
	kubeproxyvalidation "k8s.io/kubernetes/pkg/proxy/apis/config/validation"
)

// A testCase is a configuration of ours, on which Kubernetes' own code gives its verdict.
type testCase struct {
	Name   string         `json:"name"`
	Kind   string         `json:"kind"`
	Config map[string]any `json:"config"`
}

type verdict struct {
	Accepted bool   `json:"accepted"`
	Error    string `json:"error,omitempty"`
}

func judgeCases(path string) (map[string]verdict, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var cases []testCase
	if err := json.Unmarshal(text, &cases); err != nil {
		return nil, fmt.Errorf("reading %s: %w", path, err)
	}
	verdicts := map[string]verdict{}
	for _, one := range cases {
		if _, ok := verdicts[one.Name]; ok {
			return nil, fmt.Errorf("two cases are called %q", one.Name)
		}
		refusal, err := judge(one)
		if err != nil {
			return nil, err
		}
		verdicts[one.Name] = verdictOf(refusal)
	}
	return verdicts, nil
}

func verdictOf(refusal error) verdict {
	if refusal == nil {
		return verdict{Accepted: true}
	}
	return verdict{Error: oneLine(refusal.Error())}
}

func judge(one testCase) (refusal error, err error) {
	judges := map[string]func([]byte) error{
		"InitConfiguration":      judgeInit,
		"ClusterConfiguration":   judgeCluster,
		"JoinConfiguration":      judgeJoin,
		"ResetConfiguration":     judgeReset,
		"UpgradeConfiguration":   judgeUpgrade,
		"KubeletConfiguration":   judgeKubelet,
		"KubeProxyConfiguration": judgeKubeProxy,
	}
	decide, ok := judges[one.Kind]
	if !ok {
		return nil, fmt.Errorf("case %q is of unknown kind %q", one.Name, one.Kind)
	}
	text, err := json.Marshal(withKind(one))
	if err != nil {
		return nil, err
	}
	return survive(decide, text), nil
}

// The kubelet panics on a feature gate it does not know.
func survive(decide func([]byte) error, text []byte) (refusal error) {
	defer func() {
		if cause := recover(); cause != nil {
			refusal = fmt.Errorf("panic: %v", cause)
		}
	}()
	return decide(text)
}

func withKind(one testCase) map[string]any {
	document := map[string]any{"kind": one.Kind}
	for _, kind := range kinds {
		if kind.Name() == one.Kind {
			document["apiVersion"] = apiVersions[kind.PkgPath()]
		}
	}
	for key, value := range one.Config {
		document[key] = value
	}
	return document
}

// readKubeadm reads strictly, which kubeadm itself only warns about, and fills in defaults that do not need the machine.
func readKubeadm(text []byte, kind string, into runtime.Object) error {
	gvk := schema.GroupVersionKind{Group: "kubeadm.k8s.io", Version: "v1beta4", Kind: kind}
	if err := strict.VerifyUnmarshalStrict([]*runtime.Scheme{kubeadmscheme.Scheme}, gvk, text); err != nil {
		return err
	}
	return runtime.DecodeInto(kubeadmscheme.Codecs.UniversalDecoder(), text, into)
}

func judgeInit(text []byte) error {
	static, err := kubeadmconfig.DefaultedStaticInitConfiguration()
	if err != nil {
		return err
	}
	read := &kubeadm.InitConfiguration{}
	if err := readKubeadm(text, "InitConfiguration", read); err != nil {
		return err
	}
	read.ClusterConfiguration = static.ClusterConfiguration
	fillNode(&read.NodeRegistration)
	fillEndpoint(&read.LocalAPIEndpoint)
	for i := range read.BootstrapTokens {
		if read.BootstrapTokens[i].Token == nil {
			read.BootstrapTokens[i].Token = static.BootstrapTokens[0].Token
		}
	}
	return validation.ValidateInitConfiguration(read).ToAggregate()
}

func judgeCluster(text []byte) error {
	read, err := kubeadmconfig.DefaultedStaticInitConfiguration()
	if err != nil {
		return err
	}
	if err := readKubeadm(text, "ClusterConfiguration", &read.ClusterConfiguration); err != nil {
		return err
	}
	return validation.ValidateClusterConfiguration(&read.ClusterConfiguration).ToAggregate()
}

func judgeJoin(text []byte) error {
	read := &kubeadm.JoinConfiguration{}
	if err := readKubeadm(text, "JoinConfiguration", read); err != nil {
		return err
	}
	fillNode(&read.NodeRegistration)
	if read.ControlPlane != nil {
		fillEndpoint(&read.ControlPlane.LocalAPIEndpoint)
	}
	return validation.ValidateJoinConfiguration(read).ToAggregate()
}

func judgeReset(text []byte) error {
	read := &kubeadm.ResetConfiguration{}
	if err := readKubeadm(text, "ResetConfiguration", read); err != nil {
		return err
	}
	if read.CRISocket == "" {
		read.CRISocket = "unix:///run/containerd/containerd.sock"
	}
	return validation.ValidateResetConfiguration(read).ToAggregate()
}

func judgeUpgrade(text []byte) error {
	read := &kubeadm.UpgradeConfiguration{}
	if err := readKubeadm(text, "UpgradeConfiguration", read); err != nil {
		return err
	}
	return validation.ValidateUpgradeConfiguration(read).ToAggregate()
}

// The machine fills these in when they are left out.
func fillNode(node *kubeadm.NodeRegistrationOptions) {
	if node.Name == "" {
		node.Name = "node"
	}
	if node.CRISocket == "" {
		node.CRISocket = "unix:///run/containerd/containerd.sock"
	}
}

func fillEndpoint(endpoint *kubeadm.APIEndpoint) {
	if endpoint.AdvertiseAddress == "" {
		endpoint.AdvertiseAddress = "1.2.3.4"
	}
}

func judgeKubelet(text []byte) error {
	_, codecs, err := kubeletscheme.NewSchemeAndCodecs(serializer.EnableStrict)
	if err != nil {
		return err
	}
	read := &kubeletconfig.KubeletConfiguration{}
	if err := runtime.DecodeInto(codecs.UniversalDecoder(), text, read); err != nil {
		return err
	}
	// What this machine runs on is not part of the verdict.
	read.FailCgroupV1 = false
	return kubeletvalidation.ValidateKubeletConfiguration(read, utilfeature.DefaultFeatureGate)
}

func judgeKubeProxy(text []byte) error {
	object, _, err := kubeproxyscheme.Codecs.UniversalDecoder().Decode(text, nil, nil)
	if err != nil {
		return err
	}
	read, ok := object.(*kubeproxyconfig.KubeProxyConfiguration)
	if !ok {
		return errors.New("not a KubeProxyConfiguration")
	}
	var found field.ErrorList = kubeproxyvalidation.Validate(read)
	return found.ToAggregate()
}

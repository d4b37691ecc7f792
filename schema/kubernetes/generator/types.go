package main

import (
	"reflect"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	logs "k8s.io/component-base/logs/api/v1"
	kubeproxy "k8s.io/kube-proxy/config/v1alpha1"
	kubelet "k8s.io/kubelet/config/v1beta1"
	bootstraptoken "k8s.io/kubernetes/cmd/kubeadm/app/apis/bootstraptoken/v1"
	kubeadm "k8s.io/kubernetes/cmd/kubeadm/app/apis/kubeadm/v1beta4"
)

var kinds = []reflect.Type{
	reflect.TypeFor[kubeadm.InitConfiguration](),
	reflect.TypeFor[kubeadm.ClusterConfiguration](),
	reflect.TypeFor[kubeadm.JoinConfiguration](),
	reflect.TypeFor[kubeadm.ResetConfiguration](),
	reflect.TypeFor[kubeadm.UpgradeConfiguration](),
	reflect.TypeFor[kubelet.KubeletConfiguration](),
	reflect.TypeFor[kubeproxy.KubeProxyConfiguration](),
}

var apiVersions = map[string]string{
	reflect.TypeFor[kubeadm.InitConfiguration]().PkgPath():        kubeadm.SchemeGroupVersion.String(),
	reflect.TypeFor[kubelet.KubeletConfiguration]().PkgPath():     kubelet.SchemeGroupVersion.String(),
	reflect.TypeFor[kubeproxy.KubeProxyConfiguration]().PkgPath(): kubeproxy.SchemeGroupVersion.String(),
}

// Go gives both components one type; their arguments differ.
var components = map[string]reflect.Type{
	"ControllerManager": reflect.TypeFor[kubeadm.ControlPlaneComponent](),
	"Scheduler":         reflect.TypeFor[kubeadm.ControlPlaneComponent](),
}

var argumentDefs = map[string]string{
	"etcd":                    "EtcdArg",
	"kube-apiserver":          "APIServerArg",
	"kube-controller-manager": "ControllerManagerArg",
	"kube-scheduler":          "SchedulerArg",
	"kubelet":                 "KubeletArg",
}

var gateDefs = map[string]string{"kubeadm": "KubeadmFeatureGates", "kubernetes": "FeatureGates"}

// Types that read their own JSON, and what they accept.
var scalars = map[reflect.Type]string{
	reflect.TypeFor[metav1.Duration]():                     "Duration",
	reflect.TypeFor[metav1.Time]():                         "Time",
	reflect.TypeFor[resource.Quantity]():                   "Quantity",
	reflect.TypeFor[resource.QuantityValue]():              "Quantity",
	reflect.TypeFor[logs.TimeOrMetaDuration]():             "DurationOrNanoseconds",
	reflect.TypeFor[bootstraptoken.BootstrapTokenString](): "BootstrapTokenString",
}

var scalarDefs = map[string]node{
	"Duration":              {"type": "string", "pattern": durationPattern},
	"Time":                  {"type": "string", "pattern": `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})$`},
	"Quantity":              {"anyOf": []node{{"type": "string", "pattern": `^` + quantityForm + `$`}, {"type": "number"}}},
	"DurationOrNanoseconds": {"anyOf": []node{{"type": "string", "pattern": durationPattern}, {"type": "integer"}}},
	"BootstrapTokenString":  {"type": "string", "pattern": tokenPattern},
}

// String types whose constants are examples, not the whole list.
var openStrings = map[reflect.Type]bool{
	reflect.TypeFor[corev1.ResourceName](): true,
}

// Fields without which an element means nothing; Go would read them as empty and fail later, or not at all.
var requiredFields = map[string][]string{
	"HostPathMount":                    {"name", "hostPath", "mountPath"},
	"EnvVar":                           {"name"},
	"ConfigMapKeySelector":             {"key"},
	"SecretKeySelector":                {"key"},
	"FileKeySelector":                  {"volumeName", "path", "key"},
	"ObjectFieldSelector":              {"fieldPath"},
	"ResourceFieldSelector":            {"resource"},
	"Taint":                            {"key", "effect"},
	"ExternalEtcd":                     {"endpoints"},
	"FileDiscovery":                    {"kubeConfigPath"},
	"MemoryReservation":                {"numaNode", "limits"},
	"ShutdownGracePeriodByPodPriority": {"priority", "shutdownGracePeriodSeconds"},
	"VModuleItem":                      {"filePattern", "verbosity"},
}

// overrides say by field what Kubernetes checks in code and its types do not tell.
var overrides = union(kubeadmOverrides, kubeletOverrides, kubeProxyOverrides, sharedOverrides)

var sharedOverrides = map[string]node{
	"LoggingConfiguration.format": oneOf(logs.DefaultLogFormat, logs.JSONLogFormat),
	"Taint.key":                   {"minLength": 1},
	"EnvVar.name":                 {"minLength": 1},
	"TracingConfiguration.samplingRatePerMillion": between(0, 1000000),
	"ClientConnectionConfiguration.burst":         atLeast(0),
}

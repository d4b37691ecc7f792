package main

import (
	"flag"
	"fmt"
	"strings"

	"github.com/spf13/pflag"
	"go.etcd.io/etcd/server/v3/embed"
	apiserver "k8s.io/kubernetes/cmd/kube-apiserver/app"
	controllermanager "k8s.io/kubernetes/cmd/kube-controller-manager/app"
	scheduler "k8s.io/kubernetes/cmd/kube-scheduler/app"
	kubelet "k8s.io/kubernetes/cmd/kubelet/app/options"
)

// A programFlag is an option a program accepts on its command line, without its dashes.
type programFlag struct {
	Type string `json:"type"`
	// Deprecated is the program's own warning.
	Deprecated string `json:"deprecated,omitempty"`
}

// allFlags builds the real flag sets of the programs whose arguments kubeadm passes on.
func allFlags() (map[string]map[string]programFlag, error) {
	etcd, err := etcdFlags()
	if err != nil {
		return nil, err
	}
	kubeletFlags, err := kubeletFlags()
	if err != nil {
		return nil, err
	}
	return map[string]map[string]programFlag{
		"etcd":                    etcd,
		"kube-apiserver":          describe(apiserver.NewAPIServerCommand().Flags()),
		"kube-controller-manager": describe(controllermanager.NewControllerManagerCommand().Flags()),
		"kube-scheduler":          describe(scheduler.NewSchedulerCommand().Flags()),
		"kubelet":                 kubeletFlags,
	}, nil
}

// The kubelet parses its own flags, so its command has none: the same calls as in NewKubeletCommand.
func kubeletFlags() (map[string]programFlag, error) {
	config, err := kubelet.NewKubeletConfiguration()
	if err != nil {
		return nil, fmt.Errorf("reading the kubelet's default configuration: %w", err)
	}
	set := pflag.NewFlagSet("kubelet", pflag.ContinueOnError)
	kubelet.NewKubeletFlags().AddFlags(set)
	kubelet.AddKubeletConfigFlags(set, config)
	kubelet.AddGlobalFlags(set)
	return describe(set), nil
}

func describe(set *pflag.FlagSet) map[string]programFlag {
	flags := map[string]programFlag{}
	set.VisitAll(func(found *pflag.Flag) {
		flags[found.Name] = programFlag{Type: found.Value.Type(), Deprecated: oneLine(found.Deprecated)}
	})
	return flags
}

// Most of etcd's flags come from its library; its main package adds a few that only its source tells.
func etcdFlags() (map[string]programFlag, error) {
	set := flag.NewFlagSet("etcd", flag.ContinueOnError)
	embed.NewConfig().AddFlags(set)
	main, err := readEtcdMain()
	if err != nil {
		return nil, err
	}
	flags := map[string]programFlag{}
	set.VisitAll(func(found *flag.Flag) {
		flags[found.Name] = programFlag{Type: typeOfGoFlag(found), Deprecated: main.deprecated[found.Name]}
	})
	for _, name := range main.added {
		flags[name] = programFlag{Type: "string", Deprecated: main.deprecated[name]}
	}
	for _, name := range main.ignored {
		flags[name] = programFlag{Type: "string", Deprecated: "etcd ignores it"}
	}
	return flags, nil
}

func typeOfGoFlag(found *flag.Flag) string {
	if boolean, ok := found.Value.(interface{ IsBoolFlag() bool }); ok && boolean.IsBoolFlag() {
		return "bool"
	}
	getter, ok := found.Value.(flag.Getter)
	if !ok {
		return "string"
	}
	return strings.TrimPrefix(fmt.Sprintf("%T", getter.Get()), "time.")
}

// argsSchema is a list of arguments for one program: an unknown name is an error.
func argsSchema(program string, flags map[string]programFlag) node {
	return node{
		"description": "An argument of " + program + ".",
		"type":        "object",
		"properties": node{
			"name":  node{"description": "Name of the flag, without dashes.", "enum": sortedKeys(flags)},
			"value": node{"description": "Value of the flag, always text.", "type": "string"},
		},
		"required":             []string{"name", "value"},
		"additionalProperties": false,
	}
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

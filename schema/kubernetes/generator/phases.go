package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	kubeadmcmd "k8s.io/kubernetes/cmd/kubeadm/app/cmd"
	join "k8s.io/kubernetes/cmd/kubeadm/app/cmd/phases/join"
	upgradeapply "k8s.io/kubernetes/cmd/kubeadm/app/cmd/phases/upgrade/apply"
	upgradenode "k8s.io/kubernetes/cmd/kubeadm/app/cmd/phases/upgrade/node"
)

// Phases that kubeadm can skip but does not show as commands.
var hiddenPhases = map[string]string{
	"join":          join.NewCheckEtcdPhase().Name,
	"upgrade apply": upgradeapply.NewKubeconfigPhase().Name,
	"upgrade node":  upgradenode.NewKubeconfigPhase().Name,
}

// phases are the names that skipPhases of a kubeadm command accepts, such as "addon/kube-proxy".
func phases(command ...string) []string {
	root := kubeadmcmd.NewKubeadmCommand(nil, io.Discard, io.Discard)
	found, _, err := root.Find(append(command, "phase"))
	if err != nil {
		panic(fmt.Sprintf("kubeadm %v has no phases: %v", command, err))
	}
	names := phasesBelow(found, "")
	if hidden, ok := hiddenPhases[strings.Join(command, " ")]; ok {
		names = append(names, hidden)
	}
	slices.Sort(names)
	return names
}

func phasesBelow(command *cobra.Command, prefix string) []string {
	var names []string
	for _, phase := range command.Commands() {
		name := prefix + phase.Name()
		names = append(names, name)
		names = append(names, phasesBelow(phase, name+"/")...)
	}
	return names
}

// What `kubeadm config print` writes, by the name of the fixture.
var defaults = map[string][]string{
	"init-defaults":    {"init-defaults", "--component-configs", "KubeletConfiguration,KubeProxyConfiguration"},
	"join-defaults":    {"join-defaults"},
	"reset-defaults":   {"reset-defaults"},
	"upgrade-defaults": {"upgrade-defaults"},
}

func printDefaults(dir string) error {
	for name, arguments := range defaults {
		file, err := os.Create(filepath.Join(dir, name+".gen.yaml"))
		if err != nil {
			return err
		}
		defer file.Close()
		command := kubeadmcmd.NewKubeadmCommand(nil, file, os.Stderr)
		command.SetArgs(append([]string{"config", "print"}, arguments...))
		if err := command.Execute(); err != nil {
			return fmt.Errorf("printing kubeadm's %s: %w", name, err)
		}
	}
	return nil
}

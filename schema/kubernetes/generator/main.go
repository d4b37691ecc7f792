// Emits, for the Kubernetes minor that go.mod pins, the JSON Schemas of its configuration kinds, tables of its flags,
// feature gates and kubeadm phases, what kubeadm prints as defaults, and its own verdict on each of our test cases.
// Everything is read from the Go types, their comments and the real flag sets: nothing is copied by hand.
//
//	go run . OUTPUT_DIRECTORY CASES_FILE
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"k8s.io/component-base/version"
	"k8s.io/klog/v2"
)

func main() {
	klog.LogToStderr(false)
	klog.SetOutput(io.Discard)
	if len(os.Args) != 3 {
		fail(fmt.Errorf("usage: generator OUTPUT_DIRECTORY CASES_FILE"))
	}
	if err := emit(os.Args[1], os.Args[2]); err != nil {
		fail(err)
	}
}

func emit(dir, casesFile string) error {
	flags, err := allFlags()
	if err != nil {
		return err
	}
	gates := allGates()
	schemas, err := newSchemas(flags, gates).bundle(minor())
	if err != nil {
		return err
	}
	verdicts, err := judgeCases(casesFile)
	if err != nil {
		return err
	}
	for name, value := range map[string]any{
		minor() + ".gen.json":        schemas,
		minor() + ".flags.gen.json":  flags,
		minor() + ".gates.gen.json":  gates,
		"fixtures/verdicts.gen.json": verdicts,
	} {
		if err := writeJSON(filepath.Join(dir, name), value); err != nil {
			return err
		}
	}
	return printDefaults(filepath.Join(dir, "fixtures"))
}

func minor() string { return "v" + version.DefaultKubeBinaryVersion }

// Maps are written in the order of their keys, so the same input gives the same bytes.
func writeJSON(path string, value any) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(value); err != nil {
		return fmt.Errorf("encoding %s: %w", path, err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, text.Bytes(), 0o644)
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "generator:", err)
	os.Exit(1)
}

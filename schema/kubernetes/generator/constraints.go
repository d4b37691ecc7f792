package main

import (
	"maps"
	"strings"
)

// The words overrides are written in.

const (
	durationPattern = `^[-+]?(0|(([0-9]+(\.[0-9]*)?|\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$`
	quantityForm    = `[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?`
	tokenPattern    = `^[a-z0-9]{6}\.[a-z0-9]{16}$`
	ipForm          = `([0-9]{1,3}(\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)`
	cidrForm        = ipForm + `/[0-9]{1,3}`
	subdomain       = `^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`
)

func pattern(text string) node          { return node{"pattern": text} }
func secret(more node) node             { return merge(node{"x-secret": true}, more) }
func items(of node) node                { return node{"items": of} }
func oneOf(values ...string) node       { return node{"enum": values} }
func atLeast(minimum int) node          { return node{"minimum": minimum} }
func between(minimum, maximum int) node { return node{"minimum": minimum, "maximum": maximum} }
func definition(name string) node       { return node{"$ref": "#/$defs/" + name} }
func listOf(name string) node           { return node{"items": definition(name)} }
func keyed(keys []string, of node) node {
	return merge(node{"propertyNames": node{"enum": keys}}, values(of))
}
func values(of node) node             { return node{"additionalProperties": of} }
func phasesOf(command ...string) node { return items(node{"enum": phases(command...)}) }

// orEmpty accepts the empty text too, for a field that Go writes even when it is not set.
func orEmpty(form string) node { return pattern(`^(` + form + `)?$`) }

func texts[T ~string](values ...T) []string {
	var all []string
	for _, value := range values {
		all = append(all, string(value))
	}
	return all
}

func union(tables ...map[string]node) map[string]node {
	all := map[string]node{}
	for _, table := range tables {
		maps.Copy(all, table)
	}
	return all
}

// goPattern writes a Go expression that is anchored at the text's ends in the way of JSON Schema.
func goPattern(expression string) string {
	return strings.NewReplacer(`\A`, `^`, `\z`, `$`).Replace(expression)
}

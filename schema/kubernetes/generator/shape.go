package main

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// allowEmpty accepts what Go writes for the empty value of a field: null for a list, a map or a pointer, "" for an enum.
func allowEmpty(schema node, found reflect.Type) node {
	if values, ok := schema["enum"].([]string); ok && !slices.Contains(values, "") {
		return merge(schema, node{"enum": append([]string{""}, values...)})
	}
	switch found.Kind() {
	case reflect.Slice, reflect.Map, reflect.Pointer:
		return orNull(schema)
	}
	return schema
}

func orNull(schema node) node {
	if reference, ok := schema["$ref"].(string); ok {
		named := merge(node{}, scalarDefs[strings.TrimPrefix(reference, "#/$defs/")])
		if len(named) == 0 {
			return schema
		}
		schema = named
	}
	return merge(schema, node{"type": []any{schema["type"], "null"}})
}

// merge lays over below, key by key; a $ref in over replaces all that below says of the value.
func merge(below, over node) node {
	merged := maps.Clone(below)
	if _, ok := over["$ref"]; ok {
		merged = node{}
		for _, kept := range []string{"description", "deprecated"} {
			if value, ok := below[kept]; ok {
				merged[kept] = value
			}
		}
	}
	for key, value := range over {
		nested, isNode := value.(node)
		known, wasNode := merged[key].(node)
		if isNode && wasNode {
			merged[key] = merge(known, nested)
			continue
		}
		merged[key] = value
	}
	return merged
}

func (s *schemas) checkOverrides() error {
	for key := range overrides {
		if !s.used[key] {
			return fmt.Errorf("overrides: no field %s", key)
		}
	}
	for name, fields := range requiredFields {
		definition, ok := s.defs[name].(node)
		if !ok {
			return fmt.Errorf("requiredFields: no type %s", name)
		}
		for _, field := range fields {
			if _, ok := definition["properties"].(node)[field]; !ok {
				return fmt.Errorf("requiredFields: no field %s.%s", name, field)
			}
		}
	}
	return nil
}

func sortedKeys[V any](table map[string]V) []string { return slices.Sorted(maps.Keys(table)) }

type doc struct {
	text       string
	deprecated bool
}

// describeDoc turns a Go comment into prose that calls the field by its JSON name.
func describeDoc(comment, goName, jsonName string) doc {
	var paragraphs []string
	for _, paragraph := range strings.Split(comment, "\n\n") {
		var lines []string
		for _, line := range strings.Split(paragraph, "\n") {
			line = strings.TrimSpace(line)
			if line != "" && !strings.HasPrefix(line, "+") && !strings.HasPrefix(line, "TODO") {
				lines = append(lines, line)
			}
		}
		if len(lines) > 0 {
			paragraphs = append(paragraphs, strings.Join(lines, " "))
		}
	}
	text := strings.Join(paragraphs, "\n")
	if rest, ok := strings.CutPrefix(text, goName+" "); ok {
		text = jsonName + " " + rest
	}
	return doc{text: text, deprecated: strings.Contains(strings.ToLower(text), "deprecated:")}
}

// keep copies a definition and all that it refers to.
func (s *schemas) keep(name string, used node) {
	if _, known := used[name]; known {
		return
	}
	used[name] = s.defs[name]
	s.keepReferences(s.defs[name], used)
}

func (s *schemas) keepReferences(value any, used node) {
	switch value := value.(type) {
	case node:
		if reference, ok := value["$ref"].(string); ok {
			s.keep(strings.TrimPrefix(reference, "#/$defs/"), used)
		}
		for _, nested := range value {
			s.keepReferences(nested, used)
		}
	case []node:
		for _, nested := range value {
			s.keepReferences(nested, used)
		}
	}
}

package main

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// node is a JSON Schema or a part of one.
type node map[string]any

// schemas turns Go types into definitions, one for each struct.
type schemas struct {
	source sources
	defs   node
	types  map[string]reflect.Type
	// The constraints of the overrides table that were used, to find those that no longer match a field.
	used map[string]bool
}

func newSchemas(flags map[string]map[string]programFlag, gates map[string]map[string]gate) *schemas {
	s := &schemas{source: sources{}, defs: node{}, types: map[string]reflect.Type{}, used: map[string]bool{}}
	for program, name := range argumentDefs {
		s.defs[name] = argsSchema(program, flags[program])
	}
	for program, name := range gateDefs {
		s.defs[name] = gatesSchema(gates[program])
	}
	for name, schema := range scalarDefs {
		s.defs[name] = schema
	}
	return s
}

// bundle is one schema document whose $defs hold each kind by its name.
func (s *schemas) bundle(minor string) (node, error) {
	for _, kind := range kinds {
		if err := s.define(kind.Name(), kind); err != nil {
			return nil, err
		}
	}
	for name, component := range components {
		if err := s.define(name, component); err != nil {
			return nil, err
		}
	}
	if err := s.checkOverrides(); err != nil {
		return nil, err
	}
	used := node{}
	byKind := node{}
	for _, kind := range kinds {
		byKind[kind.Name()] = definition(kind.Name())
		s.keep(kind.Name(), used)
	}
	return node{
		"$schema":              "https://json-schema.org/draft/2020-12/schema",
		"$id":                  "https://glowplug.dev/schema/kubernetes/" + minor + ".json",
		"description":          "Configurations of Kubernetes " + minor + " by their kind, emitted from its Go types.",
		"type":                 "object",
		"properties":           byKind,
		"additionalProperties": false,
		"$defs":                used,
	}, nil
}

func (s *schemas) define(name string, structure reflect.Type) error {
	if known, ok := s.types[name]; ok {
		if known != structure {
			return fmt.Errorf("two types are called %s: %s and %s", name, known.PkgPath(), structure.PkgPath())
		}
		return nil
	}
	s.types[name] = structure
	source, err := s.source.of(structure.PkgPath())
	if err != nil {
		return err
	}
	properties := node{}
	if err := s.addFields(name, structure, properties); err != nil {
		return err
	}
	definition := node{"type": "object", "properties": properties, "additionalProperties": false}
	if doc := describeDoc(source.docs[structure.Name()], structure.Name(), name); doc.text != "" {
		definition["description"] = doc.text
	}
	if required, ok := requiredFields[name]; ok {
		definition["required"] = required
	}
	s.defs[name] = definition
	return nil
}

func (s *schemas) addFields(owner string, structure reflect.Type, properties node) error {
	for field := range structure.Fields() {
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		switch {
		case name == "-":
		case field.Type == reflect.TypeFor[metav1.TypeMeta]():
			addKind(owner, structure, properties)
		case name == "" && field.Anonymous:
			if err := s.addFields(owner, field.Type, properties); err != nil {
				return err
			}
		case name == "":
			return fmt.Errorf("%s.%s has no JSON name", owner, field.Name)
		default:
			property, err := s.property(owner, structure, field, name, strings.Contains(options, "omitempty"))
			if err != nil {
				return err
			}
			properties[name] = property
		}
	}
	return nil
}

func addKind(owner string, structure reflect.Type, properties node) {
	properties["apiVersion"] = node{"description": "Group and version of the kind; may be left out.", "const": apiVersions[structure.PkgPath()]}
	properties["kind"] = node{"description": "Name of the kind; may be left out.", "const": owner}
}

func (s *schemas) property(owner string, structure reflect.Type, field reflect.StructField, name string, omitEmpty bool) (node, error) {
	key := owner + "." + name
	override, overridden := overrides[key]
	s.used[key] = overridden
	property := node{}
	if _, replaced := override["$ref"]; !replaced {
		found, err := s.schemaOf(field.Type)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", key, err)
		}
		property = found
	}
	// Go itself writes empty values where the field is not omitted when empty, so they must be read too.
	if !omitEmpty {
		property = allowEmpty(property, field.Type)
	}
	described, err := s.comment(structure, field.Name, name)
	return merge(merge(property, described), override), err
}

// comment is what the source says of a field.
func (s *schemas) comment(structure reflect.Type, field, name string) (node, error) {
	source, err := s.source.of(structure.PkgPath())
	if err != nil {
		return nil, err
	}
	comment, err := source.fieldDoc(structure.Name(), field)
	if err != nil {
		return nil, err
	}
	found := describeDoc(comment, field, name)
	described := node{}
	if found.text != "" {
		described["description"] = found.text
	}
	if found.deprecated {
		described["deprecated"] = true
	}
	return described, nil
}

var (
	jsonReader = reflect.TypeFor[json.Unmarshaler]()
	textReader = reflect.TypeFor[encoding.TextUnmarshaler]()
)

func (s *schemas) schemaOf(found reflect.Type) (node, error) {
	if name, ok := scalars[found]; ok {
		return node{"$ref": "#/$defs/" + name}, nil
	}
	if found.Kind() != reflect.Pointer {
		if pointer := reflect.PointerTo(found); pointer.Implements(jsonReader) || pointer.Implements(textReader) {
			return nil, fmt.Errorf("%s reads its own JSON: say what it accepts in scalars", found)
		}
	}
	switch found.Kind() {
	case reflect.Pointer:
		return s.schemaOf(found.Elem())
	case reflect.Struct:
		return node{"$ref": "#/$defs/" + found.Name()}, s.define(found.Name(), found)
	case reflect.Slice:
		items, err := s.schemaOf(found.Elem())
		return node{"type": "array", "items": items}, err
	case reflect.Map:
		values, err := s.schemaOf(found.Elem())
		return node{"type": "object", "additionalProperties": values}, err
	case reflect.String:
		return s.stringSchema(found)
	}
	if schema, ok := plain[found.Kind()]; ok {
		return merge(node{}, schema), nil
	}
	return nil, fmt.Errorf("no schema for Go type %s", found)
}

// A string type with declared constants accepts only these.
func (s *schemas) stringSchema(found reflect.Type) (node, error) {
	if found.PkgPath() == "" {
		return node{"type": "string"}, nil
	}
	source, err := s.source.of(found.PkgPath())
	if err != nil {
		return nil, err
	}
	if values := source.consts[found.Name()]; len(values) > 0 && !openStrings[found] {
		return node{"type": "string", "enum": values}, nil
	}
	return node{"type": "string"}, nil
}

var plain = map[reflect.Kind]node{
	reflect.Bool:    {"type": "boolean"},
	reflect.Int:     {"type": "integer"},
	reflect.Int64:   {"type": "integer"},
	reflect.Int32:   {"type": "integer", "minimum": -1 << 31, "maximum": 1<<31 - 1},
	reflect.Uint32:  {"type": "integer", "minimum": 0, "maximum": 1<<32 - 1},
	reflect.Float32: {"type": "number"},
	reflect.Float64: {"type": "number"},
}

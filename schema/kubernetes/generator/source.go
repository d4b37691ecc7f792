package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// source is what only a package's text tells: comments and the constants of a type.
type source struct {
	types  map[string]*ast.TypeSpec
	docs   map[string]string
	consts map[string][]string
}

type sources map[string]*source

func (s sources) of(pkg string) (*source, error) {
	if found, ok := s[pkg]; ok {
		return found, nil
	}
	files, err := parsePackage(pkg)
	if err != nil {
		return nil, err
	}
	read := &source{types: map[string]*ast.TypeSpec{}, docs: map[string]string{}, consts: map[string][]string{}}
	for _, file := range files {
		for _, declaration := range file.Decls {
			if group, ok := declaration.(*ast.GenDecl); ok {
				read.add(group)
			}
		}
	}
	s[pkg] = read
	return read, nil
}

func parsePackage(pkg string) ([]*ast.File, error) {
	out, err := exec.Command("go", "list", "-f", "{{.Dir}}", pkg).Output()
	if err != nil {
		return nil, fmt.Errorf("finding the source of %s: %w", pkg, err)
	}
	paths, err := filepath.Glob(filepath.Join(strings.TrimSpace(string(out)), "*.go"))
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	return files, nil
}

func (s *source) add(group *ast.GenDecl) {
	for _, spec := range group.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			s.types[spec.Name.Name] = spec
			s.docs[spec.Name.Name] = group.Doc.Text() + spec.Doc.Text()
		case *ast.ValueSpec:
			s.addConstant(spec)
		}
	}
}

func (s *source) addConstant(spec *ast.ValueSpec) {
	named, ok := spec.Type.(*ast.Ident)
	if !ok || len(spec.Values) != 1 {
		return
	}
	if text, ok := literal(spec.Values[0]); ok {
		s.consts[named.Name] = append(s.consts[named.Name], text)
	}
}

// fieldDoc is the comment above a field of a struct.
func (s *source) fieldDoc(typeName, fieldName string) (string, error) {
	spec, ok := s.types[typeName]
	if !ok {
		return "", fmt.Errorf("no type %s in its package's source", typeName)
	}
	structure, ok := spec.Type.(*ast.StructType)
	if !ok {
		return "", fmt.Errorf("type %s is not a struct in its package's source", typeName)
	}
	for _, field := range structure.Fields.List {
		for _, name := range field.Names {
			if name.Name == fieldName {
				return field.Doc.Text(), nil
			}
		}
	}
	return "", fmt.Errorf("no field %s.%s in its package's source", typeName, fieldName)
}

func literal(expression ast.Expr) (string, bool) {
	basic, ok := expression.(*ast.BasicLit)
	if !ok || basic.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(basic.Value)
	return text, err == nil
}

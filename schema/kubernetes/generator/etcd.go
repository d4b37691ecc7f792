package main

import (
	"fmt"
	"go/ast"
)

// etcdMain is what etcd's main package says of flags, all of it private to that package.
type etcdMain struct {
	added      []string
	ignored    []string
	deprecated map[string]string
}

func readEtcdMain() (etcdMain, error) {
	read := etcdMain{deprecated: map[string]string{}}
	files, err := parsePackage("go.etcd.io/etcd/server/v3/etcdmain")
	if err != nil {
		return read, err
	}
	for _, file := range files {
		ast.Inspect(file, read.visit)
	}
	if len(read.added) < 3 || len(read.ignored) == 0 || len(read.deprecated) == 0 {
		return read, fmt.Errorf("etcd's main package no longer declares its flags as expected: %+v", read)
	}
	return read, nil
}

func (m *etcdMain) visit(found ast.Node) bool {
	switch found := found.(type) {
	case *ast.FuncDecl:
		if found.Name.Name == "newConfig" {
			ast.Inspect(found, m.visitNewConfig)
		}
	case *ast.ValueSpec:
		if len(found.Names) == 1 && len(found.Values) == 1 {
			m.readVariable(found.Names[0].Name, found.Values[0])
		}
	}
	return true
}

// visitNewConfig collects the names in `fs.StringVar(&x, "name", ...)` and `fs.Var(x, "name", ...)`.
func (m *etcdMain) visitNewConfig(found ast.Node) bool {
	call, ok := found.(*ast.CallExpr)
	if !ok || len(call.Args) < 3 {
		return true
	}
	selector, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return true
	}
	if receiver, ok := selector.X.(*ast.Ident); !ok || receiver.Name != "fs" {
		return true
	}
	if name, ok := literal(call.Args[1]); ok {
		m.added = append(m.added, name)
	}
	return true
}

func (m *etcdMain) readVariable(name string, value ast.Expr) {
	list, ok := value.(*ast.CompositeLit)
	if !ok {
		return
	}
	for _, element := range list.Elts {
		if text, ok := literal(element); ok && name == "ignored" {
			m.ignored = append(m.ignored, text)
		}
		if pair, ok := element.(*ast.KeyValueExpr); ok && name == "deprecatedFlags" {
			flag, _ := literal(pair.Key)
			m.deprecated[flag], _ = literal(pair.Value)
		}
	}
}

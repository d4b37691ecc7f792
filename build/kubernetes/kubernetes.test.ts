import { expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingNames } from './check-names.ts';
import { components, goBuildArguments } from './components.ts';
import { switchesToolchains } from './go.ts';
import { parseLibraries } from './image-files/proxy-tools.ts';
import { goFolder, groups, parsePin, readPin } from './pins.ts';

test('parsePin() reads a version from a require line and from a require block', () => {
  expect(parsePin('go 1.26.8\n\nrequire a.b/c v1.2.3\n', 'a.b/c')).toEqual({
    version: 'v1.2.3',
    toolchain: 'go1.26.8',
  });
  const block = 'go 1.26.0\ntoolchain go1.26.8\nrequire (\n\ta.b/c/d v0.1.0\n\ta.b/c v2.0.0 // indirect\n)\n';
  expect(parsePin(block, 'a.b/c')).toEqual({ version: 'v2.0.0', toolchain: 'go1.26.8' });
});

test('parsePin() refuses a go.mod that does not require the module', () => {
  expect(() => parsePin('go 1.26.8\nrequire axb/c v1.0.0\n', 'a.b/c')).toThrow('does not require "a.b/c"');
});

test('go.mod of kubernetes has every staging module at the version of Kubernetes', () => {
  const goMod = readFileSync(join(goFolder('kubernetes'), 'go.mod'), 'utf8');
  const replaced = [...goMod.matchAll(/^\t(k8s\.io\/\S+) => (\S+) (v\S+)$/gm)];
  expect(replaced.length).toBeGreaterThan(30);
  for (const [, module, target, version] of replaced) {
    expect(target).toBe(module);
    expect(version).toBe(readPin('kubernetes').version.replace('v1.', 'v0.'));
  }
});

test('every group is compiled by the same Go', () => {
  expect(new Set(groups.map((group) => readPin(group).toolchain)).size).toBe(1);
});

test('every compiled package is a tool of its go.mod, so that go.sum covers it', () => {
  for (const { group, packages } of components) {
    const goMod = readFileSync(join(goFolder(group), 'go.mod'), 'utf8');
    for (const path of packages)
      expect(goMod).toMatch(new RegExp(`^(tool |\\t)${RegExp.escape(path)}$`, 'm'));
  }
});

test('goBuildArguments() stamps the version into both places that Kubernetes reads', () => {
  const [kubeadm] = components;
  if (kubeadm === undefined) throw new Error('unreachable: no components');
  const args = goBuildArguments(kubeadm, { version: 'v1.36.3', toolchain: 'go1.26.8' }, '/out');
  const ldflags = args.find((arg) => arg.startsWith('-ldflags=')) ?? '';
  expect(ldflags).toContain('-X=k8s.io/component-base/version.gitVersion=v1.36.3');
  expect(ldflags).toContain('-X=k8s.io/client-go/pkg/version.gitMinor=36');
  expect(args.slice(-3)).toEqual(['-o', '/out/kubeadm', 'k8s.io/kubernetes/cmd/kubeadm']);
});

test.each([
  ['go1.20.14', false],
  ['go1.21.0', true],
  ['go1.26.8', true],
  ['go2.0', true],
  ['', false],
])('switchesToolchains() of "%s" is %p', (version, expected) => {
  expect(switchesToolchains(version)).toBe(expected);
});

test('parseLibraries() takes sonames and neither loader nor vdso', () => {
  const listing = `\tlinux-vdso.so.1 (0x00007f)
\tlibmnl.so.0 => /tree/usr/lib/libmnl.so.0 (0x00007f)
\t/lib64/ld-linux-x86-64.so.2 => /tree/ld.so (0x00007f)`;
  expect(parseLibraries(listing)).toEqual(['libmnl.so.0']);
});

test('parseLibraries() refuses a library that the tree lacks', () => {
  expect(() => parseLibraries('\tlibgone.so.1 => not found')).toThrow('libgone.so.1');
});

test('missingNames() tells what kubeadm wants and nobody makes', () => {
  expect(missingNames(['a:1', 'b:2', ''], ['b:2', 'c:3'])).toEqual(['a:1']);
});

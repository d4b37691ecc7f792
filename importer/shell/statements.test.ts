import { describe, expect, test } from 'bun:test';
import { parseScript } from './statements.ts';

const short = (script: string) =>
  parseScript(script).map((each) =>
    each.kind === 'run'
      ? each.words.join(' ')
      : each.kind === 'write'
        ? [each.path, each.contents, each.append]
        : { other: each.text },
  );

describe('parseScript()', () => {
  test.each<[string, readonly unknown[]]>([
    ['swapoff -a', ['swapoff -a']],
    ['#!/bin/bash\nset -e\n# comment\nsudo modprobe br_netfilter', ['set -e', 'modprobe br_netfilter']],
    ['a && b; c || true', ['a', 'b', 'c']],
    ['a || b', [{ other: 'a || b' }]],
    ["echo 'x y' > /etc/a", [['/etc/a', 'x y\n', false]]],
    ['echo -n x >> /etc/a', [['/etc/a', 'x', true]]],
    ['echo 1 | sudo tee /proc/sys/net/ipv4/ip_forward', [['/proc/sys/net/ipv4/ip_forward', '1\n', false]]],
    ['cat <<EOF > /etc/a\none\ntwo\nEOF\nb', [['/etc/a', 'one\ntwo\n', false], 'b']],
    ["cat <<'EOF' | sudo tee -a /etc/a >/dev/null\n$one\nEOF", [['/etc/a', '$one\n', true]]],
    ['cat > /etc/a <<-EOF\n\tone\n\tEOF', [['/etc/a', 'one\n', false]]],
    ['tee /etc/a <<EOF\n$(hostname)\nEOF', [{ other: 'tee /etc/a <<EOF\n$(hostname)\nEOF' }]],
    [
      'kubeadm init --config /etc/k.yaml 2>&1 | tee /var/log/kubeadm.log',
      ['kubeadm init --config /etc/k.yaml'],
    ],
    ['kubeadm init > /root/kubeadm.out 2>&1', ['kubeadm init']],
    ['if true; then\n  a\nfi\nb', [{ other: 'if true; then\n  a\nfi' }, 'b']],
    ['for i in 1 2; do a $i; done; b', [{ other: 'for i in 1 2; do a $i; done' }, 'b']],
    ['[ -f /a ] && b', [{ other: '[ -f /a ] && b' }]],
    ['echo $HOME', [{ other: 'echo $HOME' }]],
    ['a "unclosed', [{ other: 'a "unclosed' }]],
    ['apt-get install -y \\\n  kubelet kubeadm', ['apt-get install -y kubelet kubeadm']],
    [
      'curl -fsSL https://x/y | gpg --dearmor -o /z',
      [{ other: 'curl -fsSL https://x/y | gpg --dearmor -o /z' }],
    ],
    [
      'mkdir -p /run/x && echo success > /run/x/done',
      ['mkdir -p /run/x', ['/run/x/done', 'success\n', false]],
    ],
    [
      'kubectl taint nodes --all node-role.kubernetes.io/control-plane-',
      ['kubectl taint nodes --all node-role.kubernetes.io/control-plane-'],
    ],
  ])('reads %j', (script, statements) => {
    const found: readonly unknown[] = short(script);
    expect(found).toEqual(statements);
  });
});

import { mostSimilar } from '../../schema/problems/similar.ts';
import { aliasCycle, anchorAgain, anchorUnused, lineOf, unknownAlias } from './findings.ts';
import type { Finding, Span, YamlNode } from './tree.ts';

type Target = {
  readonly span: Span;
  readonly path: string;
  /** Absent while the anchored node is being read. */
  found?: Found;
  used: boolean;
};
type Found = { readonly node: YamlNode; readonly values: number };

/** The anchors read so far, and what each stands for. */
export class Anchors {
  private readonly text: string;
  private readonly findings: Finding[];
  private readonly latest = new Map<string, Target>();
  private readonly all: [string, Target][] = [];

  constructor(text: string, findings: Finding[]) {
    this.text = text;
    this.findings = findings;
  }

  open(name: string, span: Span, path: string): void {
    const first = this.latest.get(name);
    const place = { span: this.spanOfName(name, span), path };
    if (first !== undefined) {
      first.used = true;
      this.findings.push(anchorAgain(name, place, lineOf(this.text, first.span.start)));
    }
    const target = { ...place, used: false };
    this.latest.set(name, target);
    this.all.push([name, target]);
  }

  close(name: string, node: YamlNode, values: number): void {
    const target = this.latest.get(name);
    if (target !== undefined) target.found = { node, values };
  }

  follow(name: string, span: Span, path: string): Found | undefined {
    const target = this.latest.get(name);
    if (target === undefined) {
      const meant = mostSimilar(name, [...this.latest.keys()]);
      const similar = meant === undefined ? undefined : this.latest.get(meant);
      if (similar !== undefined) similar.used = true;
      this.findings.push(unknownAlias(name, { span, path }, meant));
      return undefined;
    }
    target.used = true;
    if (target.found === undefined) this.findings.push(aliasCycle(name, { span, path }));
    return target.found;
  }

  findUnused(): Finding[] {
    return this.all.filter(([, target]) => !target.used).map(([name, target]) => anchorUnused(name, target));
  }

  /** `&name` stands before the node, perhaps with a tag and a line between. */
  private spanOfName(name: string, node: Span): Span {
    const start = this.text.lastIndexOf(`&${name}`, node.start);
    return start === -1 ? node : { start, end: start + name.length + 1 };
  }
}

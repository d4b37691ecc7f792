import { readYaml } from '../../../transpiler/yaml/read.ts';
import type { Finding } from '../../../transpiler/yaml/tree.ts';
import { placedStatements, runAll } from '../../commands/run.ts';
import { type Carried, carryNothing } from '../../commands/state.ts';
import { onlyPart, type Part, type Parts } from '../../parts.ts';
import { refuseTemplate } from '../../template.ts';
import { mapOf } from '../../tree.ts';
import { readUserData } from '../cloud-init.ts';
import type { Kit } from '../source.ts';

type Read = { readonly errors: readonly Finding[] } | Carried;

/** User-data of several parts: configs first, scripts after them, as cloud-init runs them. */
export const readUserDataParts = async ({ text, parts }: Parts, kit: Kit): Promise<Read> => {
  const templated = parts.flatMap(
    ({ start, end }) => moved(refuseTemplate(text.slice(start, end)), start) ?? [],
  );
  if (templated.length > 0) return { errors: templated };
  let carried = carryNothing(mapOf([], { start: 0, end: 0 }));
  const keys = new Set<string>();
  for (const part of parts.filter(({ kind }) => isConfig(kind))) {
    const { root, findings } = await readYaml(onlyPart(text, part));
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return { errors };
    if (root?.kind !== 'map') continue;
    for (const { key, keySpan } of root.entries.values()) {
      if (keys.has(key)) tellOfTwice(key, keySpan, kit);
      keys.add(key);
    }
    carried = readUserData(carried, root, kit);
  }
  return parts
    .filter(({ kind }) => !isConfig(kind))
    .reduce((sofar, part) => readOther(sofar, part, kit), carried);
};

const isConfig = (kind: string): boolean => kind === 'text/cloud-config' || kind === 'text/plain';

const moved = (finding: Finding | undefined, by: number): Finding | undefined =>
  finding && { ...finding, span: { start: finding.span.start + by, end: finding.span.end + by } };

const tellOfTwice = (key: string, span: Part | { start: number; end: number }, { tell }: Kit): void =>
  tell.lose(span, {
    code: 'means-otherwise',
    message: `"${key}" is in two parts; both are carried over, while cloud-init takes one unless it is told to merge`,
    help: 'See in the result which is meant',
  });

const readOther = (carried: Carried, part: Part, kit: Kit): Carried => {
  if (/^text\/(x-shellscript|cloud-boothook)/.test(part.kind)) {
    const script = kit.text.slice(part.start, part.end);
    const placed = placedStatements(part, script, '').map(({ statement }) => ({
      statement,
      span: { start: part.start + statement.start, end: part.start + statement.end },
    }));
    return runAll(carried, placed, kit);
  }
  kit.tell.lose(
    { start: part.start, end: Math.min(part.end, part.start + 40) },
    {
      code: 'no-equivalent',
      message: `A part of the kind "${part.kind}"`,
      help: 'What is fetched or run by it is not known here: put what it does into the config',
    },
  );
  return carried;
};

import { checkSpec, type Problem, type Scope, specPointer } from '../../schema/index.ts';
import type { Part, Placed } from './part.ts';

/** Problems of a merged config, each put where the one config has it that would have it alone. */
export const placeProblems = (
  problems: readonly Problem[],
  parts: readonly Part[],
  scope: Scope,
): readonly Placed[] => {
  if (parts.length === 1) return problems;
  const inFirst = parts[0]?.kind === 'spec' ? specPointer : (pointer: string) => pointer;
  const own = parts.map((part) => ({ part, found: problemsOf(part, scope) }));
  return problems.map((problem) => {
    const isSame = (other: Problem) => other.code === problem.code && other.message === problem.message;
    const blamed = own.find(({ found }) => found.some(isSame));
    const pointer = blamed?.found.find(isSame)?.pointer ?? inFirst(problem.pointer);
    return { ...problem, pointer, in: blamed?.part.from ?? 'all of them merged' };
  });
};

const problemsOf = ({ spec, kind }: Part, scope: Scope): readonly Problem[] => {
  const { problems, refusals } = checkSpec(spec, kind, scope);
  return [...problems, ...refusals];
};

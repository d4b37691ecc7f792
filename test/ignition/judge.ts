import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Answer = { readonly verdict: string; readonly config?: unknown };

/** What Ignition itself answers to each question: its own package, in a program of a few lines (judge/main.go). */
export const askJudge = (questions: readonly object[]): readonly Answer[] => {
  const program = join(mkdtempSync(join(tmpdir(), 'judge-')), 'judge');
  const built = Bun.spawnSync(['go', 'build', '-o', program, '.'], { cwd: join(import.meta.dir, 'judge') });
  if (!built.success) throw new Error(built.stderr.toString());
  const stdin = Buffer.from(`${questions.map((question) => JSON.stringify(question)).join('\n')}\n`);
  return Bun.spawnSync([program], { stdin }).stdout.toString().trimEnd().split('\n').map(answerOf);
};

const answerOf = (line: string): Answer => JSON.parse(line);

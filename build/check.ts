import { repoDir } from './artifact.ts';
import { fastTests } from './fast-tests.ts';

/** The gate of every commit: each check with its command; all run, then the failed ones are told. */
const checks = [
  { name: 'format', argv: ['node_modules/.bin/biome', 'ci', '--linter-enabled=false', '.'] },
  { name: 'lint', argv: ['node_modules/.bin/oxlint', '--type-aware', '--quiet', '.'] },
  { name: 'types', argv: ['node_modules/.bin/tsc', '--noEmit', '-p', '.'] },
  { name: 'generated files', argv: ['node_modules/.bin/bun', 'schema/main.ts', 'check'] },
  { name: 'fast tests', argv: ['node_modules/.bin/bun', 'test', ...fastTests] },
] as const;

const run = async ({ name, argv }: (typeof checks)[number]): Promise<boolean> => {
  const startedMs = Date.now();
  const child = Bun.spawn([...argv], { cwd: repoDir, stdout: 'pipe', stderr: 'pipe' });
  const [stdout, stderr, code] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - startedMs) / 1000).toFixed(1)} s)`);
  if (code !== 0) console.log(`${stdout}${stderr}`);
  return code === 0;
};

const passed = [];
const wanted = process.argv.includes('--without-tests') ? checks.slice(0, -1) : checks;
for (const check of wanted) passed.push(await run(check));
process.exit(passed.every(Boolean) ? 0 : 1);

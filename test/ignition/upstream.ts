import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../../schema/json.ts';
import { ignitionVersions } from '../conformance/case.ts';
import { askJudge } from './judge.ts';
import { verdictOf } from './verdict.ts';

/**
 * Asks Ignition and us about every config in the sources of Ignition's own release, which Go fetches as the judge's module: texts of its
 * tests and its documents. `bun test/ignition/upstream.ts`; it ends with 1 if any verdict differs.
 */
const folderOf = (module: string): string => {
  const cwd = join(import.meta.dir, 'judge');
  const said = Bun.spawnSync(['go', 'mod', 'download', '-json', module], { cwd });
  if (!said.success) throw new Error(said.stderr.toString());
  const { Dir }: { readonly Dir: string } = JSON.parse(said.stdout.toString());
  return Dir;
};

/** Raw strings of Go, and blocks of JSON in Markdown. */
const kinds = [
  { file: /\.go$/, text: /`([^`]*)`/g },
  { file: /\.md$/, text: /```json[^\n]*\n([^]*?)```/g },
  { file: /\.(json|ign)$/, text: /^([^]*)$/g },
];

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) =>
    kinds
      .filter(({ file }) => file.test(name))
      .flatMap(({ text }) =>
        [...readFileSync(join(folder, name), 'utf8').matchAll(text)].map(([, found = '']) => found),
      ),
  );

/** Tests are run as each version; what they have in other places is text to both. */
const asVersions = (text: string): readonly string[] =>
  text.includes('$version')
    ? ignitionVersions.map((version) => text.replaceAll('$version', version))
    : [text];

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Versions that are not final are refused here by name. */
const isConfig = (text: string): boolean => {
  const document = parsed(text);
  return isObject(document) && isObject(document['ignition']) && !text.includes('-experimental"');
};

const found = textsIn(folderOf('github.com/coreos/ignition/v2')).filter((text) =>
  text.includes('"ignition"'),
);
const configs = [...new Set(found.flatMap(asVersions))].filter(isConfig);
const answers = askJudge(configs.map((config) => ({ config })));
const differing = configs.filter((config, i) => verdictOf(JSON.parse(config)) !== answers[i]?.verdict[0]);
for (const config of differing) console.log(config);
const valid = answers.filter(({ verdict }) => verdict !== 'invalid').length;
console.log(`${configs.length} configs, ${valid} valid, ${differing.length} differ`);
process.exitCode = differing.length === 0 ? 0 : 1;

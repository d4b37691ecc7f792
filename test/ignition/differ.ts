import { isObject } from '../../schema/json.ts';
import type { Json, JsonObject } from '../../schema/shape.ts';
import { makeRandom } from '../vm/chaos/random.ts';
import { asVersion, cases } from './cases/index.ts';
import { askJudge } from './judge.ts';
import { verdictOf } from './verdict.ts';

/**
 * Asks Ignition and us about configs that nobody thought of: cases put together and changed at random.
 * `bun test/ignition/differ.ts [SEED [COUNT]]`; it ends with 1 if any verdict differs.
 */
const [seed = 1, count = 20_000] = process.argv.slice(2).map(Number);

const chance = makeRandom(String(seed));
const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(chance() * items.length)] ?? items[0];

const values: readonly [Json, ...Json[]] = [
  ...([null, '', 'x', '/a', '/a/', '../b', 'data:,x', 'http://a/b', 'gzip', 'a:b', '/etc/a', 'é'] as const),
  ...([0, 1, -1, 129, 1.5, 2 ** 40, true, false, [], {}, [null], [{}], ['a', 'a']] as const),
];

const change = (value: Json): Json => {
  if (chance() < 0.06) return pick(values);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).flatMap(changeEntry));
  if (!Array.isArray(value)) return value;
  const items: Json[] = value.map(change);
  const [first] = items;
  return first !== undefined && chance() < 0.1 ? [...items, first] : items;
};

const changeEntry = ([key, value]: [string, Json]): readonly (readonly [string, Json])[] => {
  if (key === 'version') return [[key, value]];
  if (chance() < 0.05) return [];
  return [[chance() < 0.02 ? pick(['x', key.toUpperCase(), `${key}s`]) : key, change(value)]];
};

const asJson = (value: unknown): JsonObject => JSON.parse(JSON.stringify(value));
const [first, ...rest] = cases.map(([, config], i) => asJson(asVersion(config, i % 7)));
if (first === undefined) throw new Error('there are no cases');
const pool: readonly [JsonObject, ...JsonObject[]] = [first, ...rest];

const together = (a: JsonObject, b: JsonObject): JsonObject => {
  const [own, other] = [a['storage'], b['storage']];
  const storage = { ...(isObject(own) ? own : {}), ...(isObject(other) ? other : {}) };
  return { ...a, ...b, ignition: a['ignition'] ?? {}, storage };
};

const configs = Array.from({ length: count }, (): Json => {
  const config = chance() < 0.4 ? together(pick(pool), pick(pool)) : pick(pool);
  return chance() < 0.8
    ? Object.fromEntries(Object.entries(config).map(([key, value]) => [key, change(value)]))
    : config;
});
const answers = askJudge(configs.map((config) => ({ config: JSON.stringify(config) })));
const differing = configs.filter((config, i) => verdictOf(config) !== answers[i]?.verdict[0]);
for (const config of differing) console.log(JSON.stringify(config));
const valid = answers.filter(({ verdict }) => verdict !== 'invalid').length;
console.log(`${count} configs, ${valid} valid, ${differing.length} differ`);
process.exitCode = differing.length === 0 ? 0 : 1;

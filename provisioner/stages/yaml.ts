import { isList, isObject } from '../../schema/json.ts';
import type { Json, JsonObject } from '../../schema/shape.ts';

/**
 * YAML that YAML 1.1 readers (Kubernetes' own) and 1.2 readers understand alike: every string is quoted as JSON has it, so that no
 * `yes`, `0644` or `1e3` changes its type.
 */
export const yaml = (document: JsonObject): string => fields(document, '').join('') || '{}\n';

export const yamlDocuments = (documents: readonly JsonObject[]): string => documents.map(yaml).join('---\n');

const fields = (object: JsonObject, indent: string): string[] =>
  Object.entries(object).map(([key, value]) => `${indent}${yamlKey(key)}:${yamlValue(value, indent)}`);

const yamlValue = (value: Json, indent: string): string => {
  if (isList(value)) return value.length === 0 ? ' []\n' : `\n${items(value, indent)}`;
  if (!isObject(value)) return ` ${JSON.stringify(value)}\n`;
  const inside = fields(value, `${indent}  `);
  return inside.length === 0 ? ' {}\n' : `\n${inside.join('')}`;
};

const items = (list: readonly Json[], indent: string): string =>
  list.map((item) => `${indent}-${yamlItem(item, `${indent}  `)}`).join('');

/** An object's first field stands on the line of its dash. */
const yamlItem = (item: Json, indent: string): string => {
  if (!isObject(item) || Object.keys(item).length === 0) return yamlValue(item, indent);
  return ` ${fields(item, indent).join('').slice(indent.length)}`;
};

const yamlKey = (key: string): string =>
  /^[A-Za-z]+$/.test(key) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(key) ? key : JSON.stringify(key);

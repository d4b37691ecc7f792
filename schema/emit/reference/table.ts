import { isList, isObject } from '../../json.ts';
import { resolve } from '../../schema-at.ts';
import type { Json, JsonObject } from '../../shape.ts';
import { code, typeName } from './type-name.ts';

/** The keys of a mapping as a Markdown table. */
export const table = (root: JsonObject, schema: JsonObject): string => {
  const { properties, required } = schema;
  const needed = isList(required) ? required : [];
  const rows = Object.entries(isObject(properties) ? properties : {}).flatMap(([key, value]) =>
    isObject(value) ? [row(root, { key, schema: value, isNeeded: needed.includes(key) })] : [],
  );
  return ['| Key | Type | Default | |', '| --- | --- | --- | --- |', ...rows].join('\n');
};

type Key = { readonly key: string; readonly schema: JsonObject; readonly isNeeded: boolean };

const row = (root: JsonObject, { key, schema, isNeeded }: Key): string => {
  const here = resolve(root, schema);
  const cells = [
    code(key),
    typeName(root, schema),
    isNeeded ? '**required**' : defaultOf(here['default']),
    [describe(here), example(here), notes(here)].filter((text) => text !== '').join(' '),
  ];
  return `| ${cells.map(escape).join(' | ')} |`;
};

const defaultOf = (value: Json | undefined): string => {
  if (value === undefined || ['{}', '[]'].includes(JSON.stringify(value))) return '';
  return isList(value) ? value.map((item) => code(item)).join(', ') : code(value);
};

export const describe = ({ description }: JsonObject): string =>
  typeof description === 'string' ? description : '';

const example = (schema: JsonObject): string => {
  const { examples, items } = schema;
  const first = isList(examples) ? examples[0] : undefined;
  if (first !== undefined)
    return `Example: ${code(typeof first === 'string' ? oneLine(first) : JSON.stringify(first))}.`;
  return isObject(items) && !isObject(items['properties']) ? example(items) : '';
};

const oneLine = (text: string): string => JSON.stringify(text).slice(1, -1);

const notes = (schema: JsonObject): string =>
  [schema['x-sugar'] === true ? 'YAML only.' : '', schema['x-secret'] === true ? 'Never shown.' : '']
    .filter((note) => note !== '')
    .join(' ');

const escape = (cell: string): string => cell.replaceAll('|', '\\|').replaceAll('\n', ' ');

import { isObject } from '../../json.ts';
import { problemCodes } from '../../problem-codes.ts';
import { resolve } from '../../schema-at.ts';
import type { Json, JsonObject } from '../../shape.ts';
import { part } from '../walk.ts';
import { describe, table } from './table.ts';
import { code } from './type-name.ts';

/** `docs/reference.md`, from the YAML’s schema. */
export const reference = (node: JsonObject): string => {
  const sections = Object.entries(part(node, 'properties')).filter(([, schema]) =>
    isObject(mappingIn(node, schema)),
  );
  return [
    introduction,
    `## Sections\n\n${sections.map(([name]) => `- [${name}](#${name})`).join('\n')}\n- [resource](#resource)\n- [problems](#problems)`,
    `## The whole file\n\n${table(node, { ...node, properties: part(node, 'properties') })}`,
    ...sections.flatMap(([name, schema]) => mapping(node, { path: name, schema, level: 2 })),
    ...mapping(node, { path: 'resource', schema: part(part(node, 'definitions'), 'resource'), level: 2 }),
    problems,
    '',
  ].join('\n\n');
};

const introduction = `<!-- Emitted by schema/main.ts from schema/v1; do not edit. -->

# Reference

Every key of a node's YAML, version 1.0.0. \`glowplug transpile\` turns the YAML into the JSON spec that the machine reads: the spec has the same keys in
camelCase (\`size_mib\` is \`sizeMiB\`), with \`{"glowplug": {"version": "1.0.0"}}\` in place of \`variant\` and \`version\`, and without the keys that are marked
"YAML only". Keys inside documents of Kubernetes are Kubernetes' own in both.

An editor that knows JSON Schema shows all this while one types, from \`schema/emitted/node.schema.json\`:

\`\`\`yaml
# yaml-language-server: $schema=schema/emitted/node.schema.json
variant: glowplug
version: 1.0.0
\`\`\`

An unknown key is an error. A mode is octal, as \`0644\`, \`0o644\` or \`"0644"\`. A key without a default may be left out unless it is required.`;

const problems = `## problems

What \`glowplug validate\` may report, by the code that \`--json\` gives. Codes stay; sentences may improve.

| Code | Stands for |
| --- | --- |
${Object.entries(problemCodes)
  .map(([name, meaning]) => `| ${code(name)} | ${meaning} |`)
  .join('\n')}`;

type Place = { readonly path: string; readonly schema: Json; readonly level: number };

/** A mapping’s heading, words and table, then those of the mappings inside it. */
const mapping = (root: JsonObject, { path, schema, level }: Place): readonly string[] => {
  const here = mappingIn(root, schema);
  if (here === undefined) return [];
  const heading = `${'#'.repeat(Math.min(level, 4))} ${path}`;
  const inner = Object.entries(part(here, 'properties')).flatMap(([key, value]) =>
    isObject(value) && isToldHere(value)
      ? mapping(root, { path: `${path}.${key}${suffix(value)}`, schema: value, level: level + 1 })
      : [],
  );
  return [`${heading}\n\n${describe(here)}\n\n${table(root, here)}`, ...inner];
};

/** The mapping that a value is, or that the items of a list are. */
const mappingIn = (root: JsonObject, schema: Json): JsonObject | undefined => {
  if (!isObject(schema)) return undefined;
  const here = resolve(root, schema);
  if (isObject(here['properties'])) return here;
  return here['items'] === undefined ? undefined : mappingIn(root, here['items']);
};

/** Resources and documents of Kubernetes are told elsewhere. */
const isToldHere = (schema: JsonObject): boolean => {
  const { items } = schema;
  return schema['$ref'] === undefined && !(isObject(items) && items['$ref'] !== undefined);
};

const suffix = (schema: JsonObject): string => (schema['items'] === undefined ? '' : '[]');

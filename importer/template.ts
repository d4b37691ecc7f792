import type { Finding } from '../transpiler/yaml/tree.ts';

/** A host name by a template is what a node of ours is called anyway. */
const hostName = /^\{\{-?\s*(ds\.meta_data|v1|ds\.meta-data)[\w.[\]"'-]*host_?name\s*-?\}\}$/i;

/** What a template engine was to fill in before cloud-init reads the file: only the machine could. */
export const refuseTemplate = (text: string): Finding | undefined => {
  if (!/^## *template: *jinja/m.test(text.slice(0, 200))) return undefined;
  for (const found of text.matchAll(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g))
    if (!hostName.test(found[0]))
      return {
        code: 'template-not-run',
        severity: 'error',
        message: 'A template of Jinja, whose values only the machine knows',
        help: 'Import what comes out of it, `cloud-init devel render user-data` on a machine or /run/cloud-init there, or write the value',
        span: { start: found.index, end: found.index + found[0].length },
      };
  return undefined;
};

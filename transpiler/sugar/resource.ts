import { type JsonObject } from '../../schema/index.ts';
import type { Pointer } from '../pointer.ts';
import { inlineBytes, inlineText } from './data-url.ts';
import type { Kitchen, Rewrite } from './sugar.ts';

/** `inline: TEXT` and `local: FILE` for any resource, in place of a `data:` URL. */
export const resource: Rewrite = {
  keys: ['inline', 'local'],
  rewrite: (found, pointer, kitchen) => {
    const { inline, local, ...rest } = found;
    if (isAmbiguous(found, pointer, kitchen)) return rest;
    if (typeof inline === 'string') return { ...rest, ...inlineText(inline) };
    if (typeof local !== 'string') return found;
    const file = kitchen.local.readFile(local);
    if ('found' in file) return { ...rest, ...inlineBytes(file.found.bytes) };
    kitchen.report({ severity: 'error', pointer: `${pointer}/local`, ...file.problem });
    return rest;
  },
};

/** Bytes come from one place, and ours are not compressed by the author. */
const isAmbiguous = (found: JsonObject, pointer: Pointer, { report }: Kitchen): boolean => {
  const given = ['inline', 'local', 'source'].filter((key) => found[key] !== undefined);
  const [first, second] = given;
  if (first !== undefined && second !== undefined)
    report({
      code: 'several-contents',
      severity: 'error',
      pointer: `${pointer}/${second}`,
      message: `"${first}" and "${second}" both say what the bytes are`,
      help: 'Keep one of them',
    });
  if (second === undefined && found['compression'] !== undefined && found['compression'] !== '')
    report({
      code: 'compression-not-needed',
      severity: 'error',
      pointer: `${pointer}/compression`,
      message: `"compression" speaks of a "source", and the bytes here come from "${first}"`,
      help: 'Remove it: contents are compressed for you where that makes the spec smaller',
    });
  return second !== undefined;
};

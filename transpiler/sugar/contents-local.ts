import { readText } from './read-text.ts';
import type { Rewrite } from './sugar.ts';

/** `contents_local: FILE` for a unit or a drop-in, in place of `contents`. */
export const contentsLocal: Rewrite = {
  keys: ['contentsLocal'],
  rewrite: (found, pointer, kitchen) => {
    const { contentsLocal: path, ...rest } = found;
    if (typeof path !== 'string') return found;
    if (rest['contents'] !== undefined) {
      kitchen.report({
        code: 'several-contents',
        severity: 'error',
        pointer: `${pointer}/contents_local`,
        message: '"contents" and "contents_local" both say what the text is',
        help: 'Keep one of them',
      });
      return rest;
    }
    const contents = readText(path, `${pointer}/contents_local`, kitchen);
    return contents === undefined ? rest : { ...rest, contents };
  },
};

import type { Pointer } from '../pointer.ts';
import type { Kitchen } from './sugar.ts';

/** A local file as text; undefined, it cannot be, and the author has been told why. */
export const readText = (path: string, pointer: Pointer, { local, report }: Kitchen): string | undefined => {
  const file = local.readFile(path);
  if ('problem' in file) {
    report({ severity: 'error', pointer, ...file.problem });
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.found.bytes);
  } catch {
    report({
      code: 'local-not-text',
      severity: 'error',
      pointer,
      message: `File "${path}" is not UTF-8 text`,
      help: 'Check that the path names the file that is meant',
    });
    return undefined;
  }
};

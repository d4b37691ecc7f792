import { error, type Problem } from '../../problem.ts';

/** Ignition’s validatePath: absolute, and as path.Clean would leave it. */
export const pathProblem = (path: string, at: string): readonly Problem[] => {
  if (path === '') return [error('missing-key', at, 'The path is absent')];
  if (isClean(path)) return [];
  return [
    error(
      'pattern',
      at,
      `"${path}" is not the path that is wanted here`,
      'An absolute path with no ".", ".." or empty part, and no slash at its end',
    ),
  ];
};

const isClean = (path: string): boolean =>
  path === '/' ||
  (path.startsWith('/') &&
    path
      .slice(1)
      .split('/')
      .every((part) => part !== '' && part !== '.' && part !== '..'));

/** The two halves of a kernel's modules, as paths below its folder. */
export type TrimmedModules = { readonly kept: readonly string[]; readonly dropped: readonly string[] };

/**
 * Splits the modules of a modules.dep: dropped is what lies below one of the places, and what depends on that.
 * A line is `kernel/path/a.ko.xz: kernel/path/b.ko.xz ...`, with every dependency of a dependency in it.
 */
export const trimModules = (modulesDep: string, places: readonly string[]): TrimmedModules => {
  const isDropped = (path: string): boolean => places.some((place) => path.startsWith(`kernel/${place}/`));
  const modules = modulesDep
    .split('\n')
    .filter((line) => line !== '')
    .map(parseLine);
  const dropped = modules
    .filter(({ path, needs }) => [path, ...needs].some(isDropped))
    .map(({ path }) => path);
  const gone = new Set(dropped);
  return { kept: modules.map(({ path }) => path).filter((path) => !gone.has(path)), dropped };
};

const parseLine = (line: string): { path: string; needs: string[] } => {
  const [path = '', needs = ''] = line.split(':');
  return { path, needs: needs.split(' ').filter((need) => need !== '') };
};

/** The name of a module file as the kernel says it: modprobe takes a hyphen for an underscore. */
const moduleName = (path: string): string =>
  path
    .replace(/^.*\//, '')
    .replace(/\.ko(\.xz)?$/, '')
    .replaceAll('-', '_');

/** Required modules that are in none of the files. */
export const missingModules = (required: readonly string[], files: readonly string[]): string[] => {
  const names = new Set(files.map(moduleName));
  return required.filter((name) => !names.has(moduleName(name)));
};

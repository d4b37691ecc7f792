/** Files of the operator’s machine, by paths below --files-dir. The transpiler asks, and never looks itself. */
export type LocalFiles = {
  readonly readFile: (path: string) => Local<LocalFile>;
  /** Everything below a directory, parents first; symbolic links are not followed. */
  readonly readTree: (path: string) => Local<readonly LocalEntry[]>;
};

export type Local<T> = { readonly found: T } | { readonly problem: LocalProblem };

export type LocalProblem = { readonly code: string; readonly message: string; readonly help: string };

export type LocalFile = { readonly bytes: Uint8Array; readonly isExecutable: boolean };

/** `path` is relative to the tree’s root. */
export type LocalEntry =
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
  | ({ readonly kind: 'file'; readonly path: string } & LocalFile);

/** Where no directory was given, nothing local can be read. */
export const noLocalFiles: LocalFiles = {
  readFile: (path) => ({ problem: noFilesDir(path) }),
  readTree: (path) => ({ problem: noFilesDir(path) }),
};

const noFilesDir = (path: string): LocalProblem => ({
  code: 'local-not-allowed',
  message: `Cannot read "${path}": no directory was named that local files may be read from`,
  help: 'Name it: `glowplug transpile --files-dir DIR`; paths in the YAML are relative to it',
});

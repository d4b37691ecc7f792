/** Folders whose tests need neither root nor anything built: `make check` runs them, and the first layer of `make test`. */
export const fastTests: readonly string[] = [
  './schema',
  './transpiler',
  './importer',
  './cli',
  './provisioner',
  './build',
  './initramfs',
  './test/golden',
  './test/import',
  './test/ignition',
  './test/layers',
  './test/support',
  './test/try',
  './test/vm/chaos',
];

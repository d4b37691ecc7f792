/** Whole documents: what a version may look like. */
export const documents: readonly (readonly [claim: string, document: unknown])[] = [
  ['takes a version written with zeros', { ignition: { version: '3.00.0' } }],
  ['takes a version under a key in capitals', { Ignition: { Version: '3.2.0' } }],
  ['takes no version 2', { ignition: { version: '2.3.0' } }],
  ['takes no version 2 that is experimental', { ignition: { version: '2.5.0-experimental' } }],
  ['takes no version 3 that is experimental', { ignition: { version: '3.7.0-experimental' } }],
  ['takes no stable version that was experimental', { ignition: { version: '3.4.0-experimental' } }],
  ['takes no later version', { ignition: { version: '3.99.0' } }],
  ['takes no version with metadata', { ignition: { version: '3.4.0+a' } }],
  ['takes no version of two parts', { ignition: { version: '3.4' } }],
  ['takes no patch level', { ignition: { version: '3.4.1' } }],
  ['takes no empty version', { ignition: { version: '' } }],
  ['takes no config without a version', { ignition: {} }],
  ['takes no version that is null', { ignition: { version: null } }],
  ['takes no version that is a number', { ignition: { version: 3 } }],
  ['takes no section that is null', { ignition: null }],
];

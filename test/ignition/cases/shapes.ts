import { type Case, file, unit, user } from './build.ts';

export const shapes: readonly Case[] = [
  ['takes a config that says nothing', {}],
  ['takes null for a list', { storage: { files: null } }],
  ['takes null for a scalar', file({ mode: null, overwrite: null })],
  ['warns of null for a section', { storage: null }],
  ['warns of null for a resource', file({ contents: null })],
  ['refuses null for a file', { storage: { files: [null] } }],
  ['takes null for a user’s group', user({ groups: [null] })],
  ['warns of an unknown section', { network: {} }],
  ['warns of an unknown key', file({ content: 'x' })],
  ['warns of a key in another case and reads it', { Storage: { Files: [{ Path: 'relative' }] } }],
  [
    'takes a key in two cases, the later over the earlier',
    { storage: { files: [{ path: '/a' }] }, Storage: { Files: [{ Path: 'relative' }] } },
  ],
  ['takes a section in two cases together', { storage: { files: [] }, Storage: { disks: [{}] } }],
  ['refuses text for a number', file({ mode: '0644' })],
  ['refuses a fraction for a number', file({ mode: 1.5 })],
  ['refuses a number for text', file({ path: 5 })],
  ['refuses text for a switch', file({ overwrite: 'true' })],
  ['refuses an object for a list', { storage: { files: {} } }],
  ['refuses a list for a section', { storage: [] }],
  ['refuses a section for text', unit({ contents: {} })],
  ['takes any keys inside an unknown one', { x: { y: [{ z: null }] } }],
];

import type { Case } from '../case.ts';

const file = (source: string, more: object = {}) => ({
  storage: { files: [{ path: '/f', contents: { source, ...more } }] },
});
const hello = { root: { '/f': 'hello' } } as const;
const nothing = { root: { '/f': null } } as const;
const hash =
  'sha512-9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043';
const open = { 'files/hello': { text: 'hello', isPublic: true } } as const;
const closed = { 'files/hello': { text: 'hello' } } as const;
const other = { 'files/hello': { text: 'other', isPublic: true } } as const;
const more = JSON.stringify({
  ignition: { version: '3.0.0' },
  storage: { files: [{ path: '/f', contents: { source: 'data:,hello' } }] },
});
const merging = (source: string) => ({ ignition: { config: { merge: [{ source }] } } });

export const overTftp: readonly Case[] = [
  { name: 'a file comes by tftp', tftp: { hello: 'hello' }, config: file('@tftp@/hello'), after: hello },
  {
    name: 'a file by tftp has the hash',
    tftp: { hello: 'hello' },
    config: file('@tftp@/hello', { verification: { hash } }),
    after: hello,
  },
  {
    name: 'a file by tftp is longer than a block',
    tftp: { long: 'long'.repeat(5000) },
    config: file('@tftp@/long'),
    after: { root: { '/f': 'long'.repeat(5000) } },
  },
  {
    name: 'a file by tftp has another hash',
    tftp: { hello: 'other' },
    config: file('@tftp@/hello', { verification: { hash } }),
    fails: { exit: 4, says: '/hello' },
    after: nothing,
  },
  {
    name: 'a file that the tftp server does not have ends the stage',
    tftp: {},
    config: file('@tftp@/hello'),
    fails: { exit: 4, says: 'error 1' },
    after: nothing,
  },
  { name: 'a config is merged by tftp', tftp: { more }, config: merging('@tftp@/more'), after: hello },
];

export const clouds: readonly Case[] = [
  { name: 'an object of S3 that all may read', s3: open, config: file('s3://files/hello'), after: hello },
  {
    name: 'an object of S3 with the keys of the environment',
    s3: closed,
    as: 'environment',
    config: file('s3://files/hello', { verification: { hash } }),
    after: hello,
  },
  {
    name: 'an object of S3 as the role of the machine',
    s3: closed,
    as: 'machine',
    config: file('s3://files/hello'),
    after: hello,
  },
  {
    name: 'an object of S3 by its version',
    s3: closed,
    as: 'machine',
    config: file('s3://files/hello?versionId=v1'),
    after: hello,
  },
  {
    name: 'an object of S3 by its name in all of AWS',
    since: '3.4.0',
    s3: closed,
    as: 'machine',
    config: file('arn:aws:s3:::files/hello'),
    after: hello,
  },
  {
    name: 'an object of S3 that nobody may read ends the stage',
    s3: closed,
    config: file('s3://files/hello'),
    fails: { exit: 4, says: 'AccessDenied' },
    after: nothing,
  },
  {
    name: 'an object of S3 with another hash ends the stage',
    s3: other,
    config: file('s3://files/hello', { verification: { hash } }),
    fails: { exit: 4, says: 's3://files/hello' },
    after: nothing,
  },
  {
    name: 'an object that S3 does not have ends the stage',
    s3: {},
    as: 'environment',
    config: file('s3://files/hello'),
    fails: { exit: 4, says: 's3://files/hello' },
    after: nothing,
  },
  {
    name: 'a config is merged from S3',
    s3: { 'files/more': { text: more } },
    as: 'machine',
    config: merging('s3://files/more'),
    after: hello,
  },
  {
    name: 'an object of Google Cloud that all may read',
    since: '3.2.0',
    gs: open,
    config: file('gs://files/hello'),
    after: hello,
  },
  {
    name: 'an object of Google Cloud as the service account of the machine',
    since: '3.2.0',
    gs: closed,
    as: 'machine',
    config: file('gs://files/hello', { verification: { hash } }),
    after: hello,
  },
  {
    name: 'an object of Google Cloud that nobody may read ends the stage',
    since: '3.2.0',
    gs: closed,
    config: file('gs://files/hello'),
    fails: { exit: 4, says: '403' },
    after: nothing,
  },
  {
    name: 'a config is merged from Google Cloud',
    since: '3.2.0',
    gs: { 'files/more': { text: more } },
    as: 'machine',
    config: merging('gs://files/more'),
    after: hello,
  },
];

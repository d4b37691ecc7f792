import { expect, test } from 'bun:test';
import { ignition, merge, ready, spec } from '../../test/support/served-configs.ts';
import { explainProblems } from '../console/failure.ts';

test.each([
  [
    'of wrong shape',
    spec({ host: { hostnam: 'a' } }),
    { in: undefined, from: 'http://x.test/1?(secret)', pointer: '/host/hostnam' },
  ],
  [
    'of an old version',
    { ignition: { version: '2.3.0' } },
    { in: undefined, from: 'http://x.test/1?(secret)', pointer: '/ignition/version' },
  ],
  [
    'that Ignition refuses',
    ignition({ storage: { files: [{ path: 'a' }] } }),
    { in: undefined, from: 'http://x.test/1?(secret)', pointer: '/storage/files/0/path' },
  ],
  [
    'that breaks a rule',
    spec({ passwd: { users: [{ name: 'root', shouldExist: false }] } }),
    {
      in: 'http://x.test/1?(secret)',
      from: 'first with http://x.test/1?(secret)',
      pointer: '/passwd/users/0/shouldExist',
    },
  ],
])('readyConfig() says where the problem is with a merged config %s', async (_, document, expected) => {
  const { read } = await ready(
    spec({ passwd: { users: [{ name: 'core' }] } }, merge('http://x.test/1?k=hush')),
    { 'http://x.test/1?k=hush': document },
  );
  const problem = 'problems' in read ? read.problems[0] : undefined;
  expect({ in: problem?.in, from: read.from, pointer: problem?.pointer }).toEqual(expected);
});

test('readyConfig() refuses two valid Ignition configs that make one that is not', async () => {
  const owner = (user: object) =>
    ignition({ storage: { files: [{ path: '/etc/a', user }] } }, merge('http://x.test/1'));
  const { read } = await ready(owner({ id: 0 }), {
    'http://x.test/1': ignition({ storage: { files: [{ path: '/etc/a', user: { name: 'root' } }] } }),
  });
  expect('problems' in read ? read.problems.map(({ code, in: part }) => `${code} ${part}`) : []).toContain(
    'owner-twice all of them merged',
  );
});

test('explainProblems() says of which config a problem is', () => {
  const problem = {
    code: 'root-deleted',
    pointer: '/a',
    message: 'No',
    severity: 'error',
    in: 'http://x.test/1',
  } as const;
  expect(explainProblems({ problems: [problem], isRefusal: true, from: 'first' })).toContain(
    'at /a of http://x.test/1  [root-deleted]',
  );
});

test('readyConfig() points into the first config where all of them together are wrong', async () => {
  const twice = (name: string) => ({ passwd: { users: [{ name: 'a' }], groups: [{ name, gid: 5 }] } });
  const { read } = await ready(spec(twice('a'), merge('http://x.test/1')), {
    'http://x.test/1': ignition(twice('b')),
  });
  const problems = 'problems' in read ? read.problems : [];
  expect(problems.map(({ code, pointer, in: part }) => `${code} ${pointer} ${part}`)).toEqual([
    'duplicate-group /passwd/groups/1/gid all of them merged',
  ]);
});

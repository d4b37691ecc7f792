import { expect, test } from 'bun:test';
import { CommandFailed } from './host.ts';

test.each([
  ['too small\nUsage: mkfs.xfs\n/* blocksize */ [-b size=num]\n', '', 'too small'],
  ['Usage: losetup [options]\n', '', 'Usage: losetup [options]'],
  ['', 'told elsewhere\n', 'told elsewhere'],
  ['', '', 'it said nothing'],
])('CommandFailed tells of %j and %j: %s', (stderr, stdout, expected) => {
  const { message } = new CommandFailed(['mkfs.xfs', '/dev/vdb1'], { exitCode: 1, stderr, stdout });
  expect(message).toBe(`Cannot run "mkfs.xfs /dev/vdb1": exit code 1, ${expected}`);
});

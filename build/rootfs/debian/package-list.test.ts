import { expect, test } from 'bun:test';
import { parseStatus } from './package-list.ts';

test('parseStatus() reads names and versions, by name', () => {
  const status = `Package: zstd
Status: install ok installed
Version: 1.5.7+dfsg-1
Description: fast
 Version: of a description

Package: bash
Version: 5.2.37-2+b9
`;
  expect(parseStatus(status)).toEqual([
    { name: 'bash', version: '5.2.37-2+b9' },
    { name: 'zstd', version: '1.5.7+dfsg-1' },
  ]);
});

import { expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { documentPath, renderDocument } from './document.ts';

test('renderDocument() is what docs/image-contents.md says (else run bun build/rootfs/document.ts)', () => {
  expect(readFileSync(documentPath, 'utf8')).toBe(renderDocument());
});

import { expect, test } from 'bun:test';
import provenance from './provenance.gen.json' with { type: 'json' };
import { emittedFiles, provenanceOf } from './provenance.ts';

test('provenanceOf() finds what was emitted and its generator as they were (else run schema/kubernetes/generate.ts)', () => {
  expect(provenanceOf(import.meta.dir, emittedFiles(import.meta.dir))).toEqual(provenance);
});

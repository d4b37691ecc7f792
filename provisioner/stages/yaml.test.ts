import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { yaml, yamlDocuments } from './yaml.ts';

const documents = fc.dictionary(fc.string(), fc.jsonValue());

test('yaml() means the same to readers of YAML 1.1 and 1.2', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const wanted = JSON.parse(JSON.stringify(document));
      const text = yaml(wanted);
      expect(parse(text, { version: '1.2' })).toEqual(wanted);
      expect(parse(text, { version: '1.1' })).toEqual(wanted);
    }),
  );
});

test('yaml() puts the first field of a listed object on the line of its dash', () => {
  expect(yaml({ taints: [{ key: 'a', effect: 'NoSchedule' }], empty: [], yes: 'on' })).toBe(
    'taints:\n- key: "a"\n  effect: "NoSchedule"\nempty: []\n"yes": "on"\n',
  );
});

test('yamlDocuments() separates documents', () => {
  expect(yamlDocuments([{ a: 1 }, { b: 2 }])).toBe('a: 1\n---\nb: 2\n');
});

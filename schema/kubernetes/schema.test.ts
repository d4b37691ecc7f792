import { expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseAllDocuments } from 'yaml';
import cases from './fixtures/cases.json' with { type: 'json' };
import verdicts from './fixtures/verdicts.gen.json' with { type: 'json' };
import { kubernetesKinds, pinned } from './index.ts';
import { noticesOn } from './notices.ts';

type Case = {
  readonly name: string;
  readonly kind: string;
  readonly config: object;
  readonly refusedAt?: string;
  readonly keyword?: string;
  /** Fits the schema, but noticesOn() finds an error, as "code pointer". */
  readonly notice?: string;
  /** Why we refuse what Kubernetes' own reader lets pass. */
  readonly stricter?: string;
};
const table: readonly Case[] = cases;
const spoken: Readonly<Record<string, { readonly accepted: boolean }>> = verdicts;

const ajv = new Ajv2020({ strict: true, strictTypes: true, allErrors: true, keywords: ['x-secret'] });
ajv.addSchema(pinned.schema);

const problems = (kind: string, config: unknown): string[] => {
  const validate = ajv.getSchema(`${pinned.schema.$id}#/$defs/${kind}`);
  if (!validate) throw new Error(`No schema for kind "${kind}"`);
  return (validate(config) ? [] : (validate.errors ?? [])).map(
    ({ instancePath, keyword }) => `${instancePath} ${keyword}`,
  );
};

const refuses = ({ refusedAt }: Case): boolean => refusedAt !== undefined;

test.each(table.filter((one) => !refuses(one)).map((one) => [one.name, one] as const))(
  'schema accepts %s',
  (_, one) => {
    expect(problems(one.kind, one.config)).toEqual([]);
  },
);

test.each(table.filter(refuses).map((one) => [one.name, one] as const))('schema refuses %s', (_, one) => {
  expect(problems(one.kind, one.config)).toContain(`${one.refusedAt} ${one.keyword}`);
});

test.each(table.filter((one) => !refuses(one)).map((one) => [one.name, one] as const))(
  'noticesOn() agrees on %s',
  (_, one) => {
    const errors = noticesOn(one.kind, one.config).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(one.notice ? [one.notice] : []);
  },
);

test.each(table.map((one) => [one.name, one] as const))('Kubernetes agrees on %s', (name, one) => {
  expect(spoken[name]?.accepted).toBe(one.stricter !== undefined || !(refuses(one) || one.notice));
});

const printed = (name: string): unknown[] =>
  parseAllDocuments(readFileSync(join(import.meta.dir, 'fixtures', `${name}.gen.yaml`), 'utf8')).map(
    (document) => document.toJS(),
  );

const kindOf = (document: unknown): string =>
  typeof document === 'object' && document !== null && 'kind' in document ? String(document.kind) : '';

test.each(['init-defaults', 'join-defaults', 'reset-defaults', 'upgrade-defaults'])(
  'schema accepts what kubeadm prints as %s',
  (name) => {
    const documents = printed(name);
    expect(documents.flatMap((document) => problems(kindOf(document), document))).toEqual([]);
    expect(documents.length).toBeGreaterThan(0);
  },
);

test('fixtures hold every kind that kubeadm prints', () => {
  const seen = ['init-defaults', 'join-defaults', 'reset-defaults', 'upgrade-defaults']
    .flatMap(printed)
    .map(kindOf);
  expect(seen.sort()).toEqual([...kubernetesKinds].sort());
});

test('schema refuses unknown keys in every object it describes', () => {
  const open = Object.entries(pinned.schema.$defs)
    .filter(([, definition]) => 'properties' in definition)
    .filter(
      ([, definition]) => definition['additionalProperties'] !== false && !('propertyNames' in definition),
    );
  expect(open).toEqual([]);
});

test('schema marks tokens, keys and headers as secret', () => {
  const secrets = Object.entries(pinned.schema.$defs).flatMap(([name, { properties }]) =>
    Object.entries(properties ?? {})
      .filter(([, property]) => property['x-secret'] === true)
      .map(([field]) => `${name}.${field}`),
  );
  expect(secrets.sort()).toEqual([
    'BootstrapToken.token',
    'BootstrapTokenDiscovery.token',
    'Discovery.tlsBootstrapToken',
    'EnvVar.value',
    'InitConfiguration.certificateKey',
    'JoinControlPlane.certificateKey',
    'KubeletConfiguration.staticPodURL',
    'KubeletConfiguration.staticPodURLHeader',
  ]);
});

test('flags tell which are deprecated', () => {
  expect(pinned.flags['kubelet']?.['pod-cidr']?.deprecated).toContain('--config');
  expect(pinned.flags['etcd']?.['max-snapshots']?.deprecated).toContain('3.8');
  expect(pinned.flags['kube-apiserver']?.['advertise-address']).toEqual({ type: 'ip' });
});

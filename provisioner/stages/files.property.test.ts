import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { configOf } from '../../test/support/config.ts';
import { afterSteps, bootDisk, factsOf } from '../../test/support/machine-model.ts';
import { file, folder, linkTo } from '../../test/support/path-facts.ts';
import type { Facts, PathFact } from '../facts/facts.ts';
import type { Step } from '../steps.ts';
import { planFiles } from './files.ts';

// Few names, so that what is asked and what is there often meet.
const names = ['/etc/a', '/etc/a/b', '/etc/a/b/c', '/etc/d', '/etc/d/e', '/var/home/core/f/g'] as const;
const path = fc.constantFrom(...names);
const owner = fc.option(fc.record({ id: fc.constantFrom(0, 5) }), { nil: undefined });
const common = { path, overwrite: fc.option(fc.boolean(), { nil: undefined }), user: owner, group: owner };
const resource = fc.constantFrom('one', 'two').map((text) => ({ source: `data:,${text}` }));

const storage = fc
  .record({
    files: fc.array(
      fc.record(
        {
          ...common,
          mode: fc.constantFrom(0o644, 0o600),
          contents: resource,
          append: fc.array(resource, { maxLength: 1 }),
        },
        { requiredKeys: ['path', 'contents'] },
      ),
      { maxLength: 3 },
    ),
    directories: fc.array(
      fc.record({ ...common, mode: fc.constantFrom(0o755, 0o2770) }, { requiredKeys: ['path'] }),
      { maxLength: 2 },
    ),
    links: fc.array(
      fc.record(
        { ...common, target: fc.constantFrom('x', '/etc/d'), hard: fc.boolean() },
        { requiredKeys: ['path', 'target'] },
      ),
      { maxLength: 2 },
    ),
  })
  .filter(({ files, directories, links }) => isSound([...files, ...links], directories));

type At = { readonly path: string };

/** What the config rules let through: nothing twice, and nothing below a file or a link. */
const isSound = (leaves: readonly At[], folders: readonly At[]): boolean => {
  const all = [...leaves, ...folders].map((one) => one.path);
  const isBelowLeaf = all.some((one) => leaves.some((leaf) => one.startsWith(`${leaf.path}/`)));
  return new Set(all).size === all.length && !isBelowLeaf;
};

const link = linkTo('x');
const fact = fc.constantFrom<PathFact>(
  { kind: 'absent' },
  file('one'),
  file('other', { inode: '1:2', uid: 5 }),
  folder,
  { ...folder, empty: false },
  { ...folder, empty: false },
  link,
);

/** Also folders that the config does not name. */
const known = [...names, '/var/home/core', '/var/home/core/f'].toSorted();

/** A machine as there are: nothing is below what is no folder, and an empty one has nothing. */
const asMachine = (found: readonly PathFact[]): Facts['paths'] => {
  const paths: Record<string, PathFact> = {};
  for (const [i, name] of known.entries()) {
    const above = paths[name.slice(0, name.lastIndexOf('/'))];
    const isThere = above === undefined || (above.kind === 'directory' && !above.empty);
    paths[name] = isThere ? (found[i] ?? absent) : absent;
  }
  return paths;
};

const absent: PathFact = { kind: 'absent' };

const cases = fc
  .record({ storage, found: fc.array(fact, { minLength: known.length, maxLength: known.length }) })
  .map(({ storage: asked, found }) => {
    const paths = asMachine(found);
    const config = configOf({ storage: asked, passwd: { users: [{ name: 'core' }] } });
    const accounts = {
      users: [core],
      groups: [{ name: 'core', gid: 1000, members: [], passwordDigest: '' }],
    };
    return { config, facts: factsOf([bootDisk()], { paths, accounts }) };
  });

const core = {
  name: 'core',
  uid: 1000,
  gid: 1000,
  gecos: '',
  homeDir: '/home/core',
  shell: '/bin/sh',
  passwordDigest: '',
};

const ofAuthor = (steps: readonly Step[]) => steps.filter(({ because }) => because.startsWith('/storage/'));

const done = (facts: Facts, steps: readonly Step[]): Facts | null => {
  try {
    return afterSteps(facts, steps);
  } catch {
    // A hard link to what is not there, on a filesystem that is not mounted.
    return null;
  }
};

test('a plan of files that was done leaves nothing to plan', () => {
  let count = 0;
  fc.assert(
    fc.property(cases, ({ config, facts }) => {
      const plan = planFiles(config, facts);
      const after = plan.refusals.length > 0 ? null : done(facts, plan.steps);
      if (after === null) return;
      count += 1;
      const again = planFiles(config, after);
      expect(again.refusals).toEqual([]);
      expect(ofAuthor(again.steps)).toEqual([]);
    }),
    { numRuns: 3000, seed: 5 },
  );
  expect(count).toBeGreaterThan(500);
});

test('nothing takes the place of what is there and is not to be overwritten', () => {
  fc.assert(
    fc.property(cases, ({ config, facts }) => {
      const plan = planFiles(config, facts);
      if (plan.refusals.length > 0) return;
      const emptied = config.storage.directories
        .filter(({ overwrite }) => overwrite)
        .map((one) => `${one.path}/`);
      for (const step of ofAuthor(plan.steps)) {
        if (!('path' in step) || !('overwrite' in step) || step.overwrite) continue;
        const found = facts.paths[step.path];
        if (found === undefined || found.kind === 'absent') continue;
        if (emptied.some((above) => step.path.startsWith(above))) continue;
        const kept = { 'write-file': 'file', 'make-directory': 'directory', 'make-link': 'link' } as const;
        expect(found.kind).toBe(kept[step.kind]);
        if (
          step.kind === 'write-file' &&
          step.contents?.from === 'plan' &&
          found.kind === 'file' &&
          step.append.length === 0
        )
          expect(found.bytes).toBe(step.contents.bytes.length);
      }
    }),
    { numRuns: 3000, seed: 6 },
  );
});

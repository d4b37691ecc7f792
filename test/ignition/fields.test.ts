import { expect, test } from 'bun:test';
import { isSection, type SectionName, shapeOf } from '../../schema/ignition/shapes.ts';

/** Sections that the table has once, under a name. */
const named: Readonly<Record<string, string>> = {
  reference: 'RESOURCE',
  authority: 'RESOURCE',
  contents: 'RESOURCE',
  key: 'RESOURCE',
  owner: 'OWNER',
};

const fields = (section: SectionName, above: string, sinceAbove: number): readonly string[] =>
  [...shapeOf(section)].flatMap(([key, { kind, list, since }]) => {
    const path = `${above}${key}${list === undefined ? '' : '[]'}`;
    const minor = Math.max(since, sinceAbove);
    if (isSection(kind) && named[kind] === undefined) return fields(kind, `${path}.`, minor);
    return [`\`${path}\` | 3.${minor}`];
  });

test('docs/ignition.md says of every field what becomes of it, and since which version it is', async () => {
  const text = await Bun.file(new URL('../../docs/ignition.md', import.meta.url)).text();
  const rows = [...text.matchAll(/^\| (`[A-Za-z0-9.[\]]+` \| 3\.\d) \| \S/gm)].map(([, row]) => row ?? '');
  const known = [
    ...fields('config', '', 0),
    ...fields('contents', 'RESOURCE.', 0),
    ...fields('owner', 'OWNER.', 0),
  ];
  expect(rows.sort()).toEqual([...known].sort());
});

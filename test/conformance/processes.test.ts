import { expect, test } from 'bun:test';
import { dirname, join } from 'node:path';
import { repoDir } from '../../build/artifact.ts';
import { node } from '../../build/node.ts';
import { runInTools } from '../../build/tools/run.ts';

test('stages are processes of their own that share a cache', async () => {
  const program = await node();
  const inside = [process.execPath, join(repoDir, 'test/conformance/processes.ts'), program];
  const ran = JSON.parse(await runInTools(inside, { binds: [repoDir, dirname(program)] }));
  expect(ran.without).toEqual({ exitCode: 1, stdout: '', stderr: expect.stringContaining('--config') });
  const done = { exitCode: 0, stdout: '', stderr: '' };
  const told = { ...done, stdout: expect.stringContaining('on /data') };
  expect(ran.stages).toEqual({
    fetch: done,
    disks: done,
    mount: done,
    files: done,
    umount: done,
    asIgnition: told,
  });
  expect({ isThere: ran.isThere, after: ran.after }).toEqual({ isThere: true, after: '' });
  expect({ label: ran.label, text: ran.text }).toEqual({ label: 'data', text: 'here' });
});

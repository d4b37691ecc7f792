import { expect, test } from 'bun:test';
import { runAll } from './in-parallel.ts';

test('runAll() lets two tasks of one core run at once, and one of two alone', async () => {
  const tasks = [
    { name: 'alone', cores: 2 },
    { name: 'left', cores: 1 },
    { name: 'right', cores: 1 },
    { name: 'last', cores: 2 },
  ] as const;
  const running: string[] = [];
  const seen: string[] = [];
  const results = await runAll(tasks, async ({ name }) => {
    running.push(name);
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(running.join('+'));
    running.splice(running.indexOf(name), 1);
    return name.length;
  });
  expect(results).toEqual([5, 4, 5, 4]);
  expect(seen).toEqual(['alone', 'left+right', 'right', 'last']);
});

type Task = { readonly cores: 1 | 2 };

const cores = 2;

/** Runs tasks in their order, as many at once as fit the cores; results in the order of the tasks. */
export const runAll = async <T extends Task, R>(
  tasks: readonly T[],
  run: (task: T) => Promise<R>,
): Promise<readonly R[]> => {
  const results = new Map<T, R>();
  const waiting = new Set(tasks);
  const running = new Set<Promise<void>>();
  let free = cores;
  while (waiting.size > 0 || running.size > 0) {
    const next = [...waiting].find((task) => task.cores <= free);
    if (next === undefined) {
      await Promise.race(running);
      continue;
    }
    waiting.delete(next);
    free -= next.cores;
    const ended = runOne(next).finally(() => running.delete(ended));
    running.add(ended);
  }
  return tasks.flatMap((task) => results.get(task) ?? []);

  async function runOne(task: T): Promise<void> {
    results.set(task, await run(task));
    free += task.cores;
  }
};

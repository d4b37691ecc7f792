/**
 * The most memory that a program has had, in MiB: the kernel's own high-water mark, asked until the program is gone. What rusage says
 * counts the program that started it too.
 */
export const watchPeakMiB = async (child: Bun.Subprocess, everyMs: number): Promise<number> => {
  let peakKiB = 0;
  while (child.exitCode === null) {
    const status = await Bun.file(`/proc/${child.pid}/status`)
      .text()
      .catch(() => '');
    peakKiB = Math.max(peakKiB, Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    await Promise.race([child.exited, Bun.sleep(everyMs)]);
  }
  return peakKiB / 1024;
};

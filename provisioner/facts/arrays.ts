import type { Host } from '../host/host.ts';

/** The name of an array that stays from boot to boot, whatever number the kernel gave it. */
export const arrayPath = async (host: Host, kernelPath: string): Promise<string> => {
  // 1: nothing is known of it, as of one that is not running.
  const { stdout } = await host.run(['mdadm', '--detail', '--export', kernelPath], { accept: [0, 1] });
  const name = nameOf(fieldsOf(stdout).get('MD_NAME') ?? '');
  return name === '' ? kernelPath : `/dev/md/${name}`;
};

/** mdadm puts the host's name before the array's. */
export const nameOf = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

/** `KEY=value` lines. */
export const fieldsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').map((line) => {
      const equals = line.indexOf('=');
      return [line.slice(0, equals), line.slice(equals + 1)];
    }),
  );

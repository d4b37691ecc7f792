import type { Place } from './place.ts';
import { readyCommand } from './ready.ts';
import { ask, askUntil } from './ssh.ts';

const limitMs = 15 * 60_000;

type Say = (line: string) => void;

/** Reboots the node and returns when it is Ready again, after telling how long each part took; throws when it is not. */
export const reboot = async (place: Place, say: Say): Promise<void> => {
  const patience = await restart(place, say);
  if ((await askUntil(place, readyCommand, patience)) === null)
    throw new Error('The node came back, but is not Ready');
  say(`Ready again after ${seconds(patience.startMs)} s`);
};

/** Reboots the node and returns when it answers again, which is before it is Ready. */
export const restart = async (place: Place, say: Say) => {
  const before = await ask(place, 'cat /proc/sys/kernel/random/boot_id');
  if (before === null) throw new Error('Cannot reboot: no node answers (`make try` starts one)');
  const startMs = Date.now();
  const patience = { startMs, deadlineMs: startMs + limitMs };
  await ask(place, 'systemctl reboot');
  say('rebooting');
  const isOther = `test "$(cat /proc/sys/kernel/random/boot_id)" != ${before.trim()}`;
  if ((await askUntil(place, isOther, patience)) === null) throw new Error('The node did not come back');
  say(`up again after ${seconds(startMs)} s`);
  return patience;
};

const seconds = (startMs: number): string => ((Date.now() - startMs) / 1000).toFixed(0);

import { ask, askUntil } from './ssh.ts';
import { readyCommand, say } from './up.ts';

/** Reboots the node and stays until it is Ready again; the exit code. */
export const reboot = async (): Promise<number> => {
  const before = await ask('cat /proc/sys/kernel/random/boot_id');
  if (before === null) {
    say('no node answers: `make try` starts one');
    return 1;
  }
  const startMs = Date.now();
  await ask('systemctl reboot');
  say('rebooting');
  const isOther = `test "$(cat /proc/sys/kernel/random/boot_id)" != ${before.trim()}`;
  const options = { deadlineMs: startMs + 900_000, stop: () => false };
  if ((await askUntil(isOther, options)) === null) return giveUp();
  say(`up again after ${seconds(startMs)} s`);
  if ((await askUntil(readyCommand, options)) === null) return giveUp();
  say(`Ready again after ${seconds(startMs)} s`);
  console.log((await ask('systemd-analyze time; journalctl -b -u glowplug-setup --no-pager -o cat')) ?? '');
  return 0;
};

const seconds = (startMs: number): string => ((Date.now() - startMs) / 1000).toFixed(0);

const giveUp = (): number => {
  say('the node did not come back in 15 minutes');
  return 1;
};

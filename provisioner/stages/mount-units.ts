import type { Config } from '../../schema/v1/config.ts';
import { imageLinks } from '../../schema/v1/image-links.ts';
import { escapePath } from './escape-path.ts';
import { needsNetwork } from './pins.ts';
import { combine, type Rendered, rendered } from './rendered.ts';
import { type AskedFilesystem, askedFilesystems } from './state.ts';

/** Units that mount the author's filesystems on later boots; /var is mounted by the initramfs. */
export const renderMountUnits = (config: Config): Rendered => {
  const own = new Set(
    config.systemd.units.filter(({ contents }) => contents !== undefined).map(({ name }) => name),
  );
  const asked = askedFilesystems(config).filter(
    (one) => one.path !== '/var' && (one.path !== undefined || one.format === 'swap'),
  );
  return combine(
    asked
      .filter((one) => !own.has(unitName(one)))
      .map((one) => renderUnit(needsNetwork(config, one.device) ? overNetwork(one) : one)),
  );
};

export const unitName = (asked: AskedFilesystem): string =>
  asked.format === 'swap' ? `${escapePath(asked.device)}.swap` : `${escapePath(whereOf(asked))}.mount`;

/** systemd refuses to mount at a path that goes through a link. */
const whereOf = ({ path = '/' }: AskedFilesystem): string => {
  const link = Object.entries(imageLinks).find(([from]) => `${path}/`.startsWith(`${from}/`));
  return link === undefined ? path : `${link[1]}${path.slice(link[0].length)}`;
};

/** systemd.mount(5): local services do not wait for one of these, which itself waits for the network. */
const networkOption = '_netdev';

const overNetwork = (asked: AskedFilesystem): AskedFilesystem => ({
  ...asked,
  mountOptions: [...asked.mountOptions.filter((option) => option !== networkOption), networkOption],
});

const isOverNetwork = ({ mountOptions }: AskedFilesystem): boolean => mountOptions.includes(networkOption);

/** swap.target comes before the network in every boot. */
const targetOf = (asked: AskedFilesystem): string => {
  if (isOverNetwork(asked)) return 'remote-fs.target';
  return asked.format === 'swap' ? 'swap.target' : 'local-fs.target';
};

/** With `nofail` a boot goes on without it, as with fstab; systemd itself reads the option for the order alone. */
const bondOf = ({ mountOptions }: AskedFilesystem) =>
  mountOptions.includes('nofail')
    ? ({ folder: 'wants', install: 'WantedBy' } as const)
    : ({ folder: 'requires', install: 'RequiredBy' } as const);

const installOf = (asked: AskedFilesystem): string =>
  `[Install]\n${bondOf(asked).install}=${targetOf(asked)}\n`;

const renderUnit = (asked: AskedFilesystem): Rendered => {
  const path = `/etc/systemd/system/${unitName(asked)}`;
  const link = `/etc/systemd/system/${targetOf(asked)}.${bondOf(asked).folder}/${unitName(asked)}`;
  const text = asked.format === 'swap' ? swapUnit(asked) : mountUnit(asked);
  return rendered({
    files: [{ path, text, mode: 0o644, because: asked.because }],
    links: [{ path: link, target: `../${unitName(asked)}`, because: asked.because }],
  });
};

const mountUnit = (asked: AskedFilesystem): string => {
  const { device, format, mountOptions } = asked;
  const check = `systemd-fsck@${escapePath(device)}.service`;
  const options = mountOptions.length === 0 ? '' : `Options=${escapeSpecifiers(mountOptions.join(','))}\n`;
  return `# Made by glowplug-node.
[Unit]
Requires=${escapeSpecifiers(check)}
After=${escapeSpecifiers(check)}

[Mount]
What=${escapeSpecifiers(device)}
Where=${escapeSpecifiers(whereOf(asked))}
Type=${format}
${options}
${installOf(asked)}`;
};

/** What systemd.swap(5) has by default, for remote-fs.target in the place of swap.target. */
const swapOverNetwork = `[Unit]
DefaultDependencies=no
Conflicts=umount.target
Before=umount.target remote-fs.target

`;

const swapUnit = (asked: AskedFilesystem): string => {
  const { device, mountOptions } = asked;
  const options = mountOptions.length === 0 ? '' : `Options=${escapeSpecifiers(mountOptions.join(','))}\n`;
  return `# Made by glowplug-node.
${isOverNetwork(asked) ? swapOverNetwork : ''}[Swap]
What=${escapeSpecifiers(device)}
${options}
${installOf(asked)}`;
};

const escapeSpecifiers = (text: string): string => text.replaceAll('%', '%%');

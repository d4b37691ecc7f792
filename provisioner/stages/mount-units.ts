import type { Config } from '../../schema/v1/config.ts';
import { imageLinks } from '../../schema/v1/image-links.ts';
import { utf8 } from '../bytes.ts';
import { escapeByte } from '../facts/tables.ts';
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
  return combine(asked.filter((one) => !own.has(unitName(one))).map(renderUnit));
};

export const unitName = (asked: AskedFilesystem): string =>
  asked.format === 'swap' ? `${escapePath(asked.device)}.swap` : `${escapePath(whereOf(asked))}.mount`;

/** systemd refuses to mount at a path that goes through a link. */
const whereOf = ({ path = '/' }: AskedFilesystem): string => {
  const link = Object.entries(imageLinks).find(([from]) => `${path}/`.startsWith(`${from}/`));
  return link === undefined ? path : `${link[1]}${path.slice(link[0].length)}`;
};

/** systemd-escape --path */
export const escapePath = (path: string): string => {
  const trimmed = path.replace(/^\/+|\/+$/g, '').replace(/\/+/g, '/');
  if (trimmed === '') return '-';
  return [...utf8(trimmed)].map((byte, i) => escapeCharacter(String.fromCharCode(byte), byte, i)).join('');
};

const escapeCharacter = (character: string, byte: number, i: number): string => {
  if (character === '/') return '-';
  if (character === '.' && i === 0) return escapeByte(byte);
  return /[A-Za-z0-9:_.]/.test(character) ? character : escapeByte(byte);
};

const renderUnit = (asked: AskedFilesystem): Rendered => {
  const path = `/etc/systemd/system/${unitName(asked)}`;
  const wants = asked.format === 'swap' ? 'swap.target.requires' : 'local-fs.target.requires';
  const link = `/etc/systemd/system/${wants}/${unitName(asked)}`;
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
[Install]
RequiredBy=local-fs.target
`;
};

const swapUnit = ({ device, mountOptions }: AskedFilesystem): string => {
  const options = mountOptions.length === 0 ? '' : `Options=${escapeSpecifiers(mountOptions.join(','))}\n`;
  return `# Made by glowplug-node.
[Swap]
What=${escapeSpecifiers(device)}
${options}
[Install]
RequiredBy=swap.target
`;
};

const escapeSpecifiers = (text: string): string => text.replaceAll('%', '%%');

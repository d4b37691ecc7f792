import type { Config } from '../../schema/v1/config.ts';
import { type Pointer, pointer } from '../plan.ts';
import { combine, nothing, type Rendered, rendered } from './rendered.ts';

/** `host`: the machine's name, clock, language and kernel settings, each in the file that systemd reads it from. */
export const renderHost = (config: Config): Rendered =>
  combine([
    hostname(config),
    timezone(config),
    locale(config),
    sysctls(config),
    modules(config),
    timeServers(config),
  ]);

/**
 * The kubelet looks its own name up and takes the first address that is not a loopback, which systemd-resolved would answer with any
 * address of the machine, a pod bridge's too. 127.0.1.1 makes it fall back to the address of the default route.
 */
const hostname = ({ host }: Config): Rendered => {
  if (host.hostname === undefined) return nothing;
  const short = host.hostname.split('.')[0] ?? host.hostname;
  const names = short === host.hostname ? short : `${host.hostname} ${short}`;
  const hosts = `127.0.0.1 localhost\n127.0.1.1 ${names}\n::1 localhost ip6-localhost ip6-loopback\n`;
  const because = pointer('host', 'hostname');
  return rendered({
    files: [file('/etc/hostname', `${host.hostname}\n`, because), file('/etc/hosts', hosts, because)],
  });
};

const timezone = ({ host }: Config): Rendered => {
  if (host.timezone === undefined) return nothing;
  const target = `../usr/share/zoneinfo/${host.timezone}`;
  return rendered({ links: [{ path: '/etc/localtime', target, because: pointer('host', 'timezone') }] });
};

const locale = ({ host }: Config): Rendered =>
  host.locale === undefined
    ? nothing
    : rendered({
        files: [file('/etc/locale.conf', `LANG=${host.locale}\n`, pointer('host', 'locale'))],
      });

const sysctls = ({ host }: Config): Rendered => {
  const lines = Object.entries(host.sysctls).map(([name, value]) => `${name} = ${value}\n`);
  if (lines.length === 0) return nothing;
  return rendered({
    files: [file('/etc/sysctl.d/90-glowplug.conf', lines.join(''), pointer('host', 'sysctls'))],
  });
};

const modules = ({ host }: Config): Rendered => {
  if (host.modules.length === 0) return nothing;
  const text = host.modules.map((name) => `${name}\n`).join('');
  return rendered({
    files: [file('/etc/modules-load.d/90-glowplug.conf', text, pointer('host', 'modules'))],
  });
};

const timeServers = ({ host }: Config): Rendered => {
  if (host.timeServers.length === 0) return nothing;
  const text = `[Time]\nNTP=${host.timeServers.join(' ')}\n`;
  return rendered({
    files: [file('/etc/systemd/timesyncd.conf.d/90-glowplug.conf', text, pointer('host', 'timeServers'))],
  });
};

const file = (path: string, text: string, because: Pointer) => ({ path, text, mode: 0o644, because });

import type { MapNode, YamlNode } from '../../../transpiler/yaml/tree.ts';
import type { Carried } from '../../commands/state.ts';
import { at, itemsAt, listOf, scalar, setAt, textAt, textOf } from '../../tree.ts';
import type { Kit } from '../source.ts';
import { swapFile } from './other-mounts.ts';
import type { Reader } from './reader.ts';

export const host: Reader = {
  keys: ['hostname', 'fqdn', 'timezone', 'locale'],
  read: (carried, userData, kit) => ({
    ...carried,
    root: ['timezone', 'locale'].reduce(
      (root, key) => {
        const found = at(userData, key);
        return found?.kind === 'scalar'
          ? setAt(root, ['host', key], scalar(textOf(found) ?? '', found))
          : root;
      },
      withHostname(carried.root, userData, kit),
    ),
  }),
};

/** cloud-init calls the machine by the first part of its full name, unless it is given a host name. */
const withHostname = (root: MapNode, userData: MapNode, { tell }: Kit): MapNode => {
  const [short, full] = [at(userData, 'hostname'), at(userData, 'fqdn')];
  const name = textOf(short) ?? textOf(full)?.split('.')[0];
  const from = short ?? full;
  if (name === undefined || from === undefined) return root;
  if (full !== undefined && textOf(full) !== name)
    tell.note(full, 'fqdn', 'the node is called by its host name; its domain is DNS’s to say');
  return setAt(root, ['host', 'hostname'], scalar(name.toLowerCase(), from));
};

export const ntp: Reader = {
  keys: ['ntp'],
  read: (carried, userData, { tell }) => {
    const servers = [...itemsAt(userData, 'ntp', 'servers'), ...itemsAt(userData, 'ntp', 'pools')];
    const section = at(userData, 'ntp');
    if (textAt(userData, 'ntp', 'enabled') === 'false' && section !== undefined)
      tell.lose(at(userData, 'ntp', 'enabled') ?? section, {
        code: 'no-equivalent',
        message: 'The clock would not be kept right',
        help: 'Certificates need a right clock; mask systemd-timesyncd.service in systemd.units if something else keeps it',
      });
    else if (servers.length === 0 && section !== undefined)
      tell.note(section, 'ntp', 'the clock is kept right by systemd-timesyncd');
    const config = at(userData, 'ntp', 'config');
    if (config !== undefined)
      tell.lose(config, {
        code: 'no-equivalent',
        message: 'A configuration of the program that keeps the clock',
        help: 'Write a file below /etc/systemd/timesyncd.conf.d in storage.files',
      });
    return servers.length === 0 ? carried : { ...carried, root: withServers(carried.root, servers) };
  },
};

const withServers = (root: MapNode, servers: readonly YamlNode[]): MapNode => {
  const [first] = servers;
  return first === undefined ? root : setAt(root, ['host', 'time_servers'], listOf(servers, first));
};

export const swap: Reader = {
  keys: ['swap'],
  read: (carried: Carried, userData, { tell }) => {
    const size = at(userData, 'swap', 'size');
    const span = size ?? at(userData, 'swap') ?? userData;
    if (textOf(size) === '0') tell.note(span, 'swap', 'there is no swap unless storage.filesystems has some');
    else tell.lose(span, swapFile(mebibytes(textOf(size) ?? '')));
    return carried;
  },
};

const factors: Readonly<Record<string, number>> = { '': 2 ** -20, K: 2 ** -10, M: 1, G: 2 ** 10, T: 2 ** 20 };

/** As cloud-init counts; null, the machine would decide. */
const mebibytes = (size: string): number | null => {
  const [, count = '', unit = ''] = /^(\d+(?:\.\d+)?)([KMGT]?)B?$/i.exec(size) ?? [];
  const factor = factors[unit.toUpperCase()];
  return count === '' || factor === undefined ? null : Math.ceil(Number(count) * factor);
};

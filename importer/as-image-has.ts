import type { MapNode, YamlNode } from '../transpiler/yaml/tree.ts';
import { answerFor } from './file-answers.ts';
import type { Teller } from './report.ts';
import { at, changeItems, itemsAt, pushAt, setAt, textAt, treeOf } from './tree.ts';
import { answerForUnit } from './unit-answers.ts';

/** The node without what configures what the image configures itself, and with the folders that its files need. */
export const asImageHas = (root: MapNode, tell: Teller): MapNode =>
  withFolders(withoutUnits(withoutFiles(withTimeServers(root, tell), tell), tell), tell);

const withoutFiles = (root: MapNode, tell: Teller): MapNode =>
  ['files', 'links'].reduce(
    (rest, kind) =>
      changeItems(rest, ['storage', kind], (file) => {
        const path = textAt(file, 'path') ?? '';
        const answer = answerFor(path);
        if (answer === undefined) return [file];
        const span = at(file, 'path') ?? file;
        if ('why' in answer) tell.note(span, path, answer.why);
        else tell.lose(span, { code: 'image-has-its-own', ...answer });
        return [];
      }),
    root,
  );

const withoutUnits = (root: MapNode, tell: Teller): MapNode =>
  changeItems(root, ['systemd', 'units'], (unit) => {
    const name = textAt(unit, 'name') ?? '';
    const answer = answerForUnit(unit);
    if (answer === undefined) return [unit];
    const span = at(unit, 'name') ?? unit;
    if ('why' in answer) tell.note(span, name, answer.why);
    else tell.lose(span, { code: 'image-has-its-own', ...answer });
    return [];
  });

/** `/etc/ntp.conf` of a daemon that the image does not have. */
const withTimeServers = (root: MapNode, tell: Teller): MapNode => {
  const file = itemsAt(root, 'storage', 'files').find((each) =>
    /^\/etc\/(ntp|chrony\/chrony|chrony)\.conf$/.test(textAt(each, 'path') ?? ''),
  );
  const inline = at(file, 'contents', 'inline');
  const servers = [
    ...(textAt(file, 'contents', 'inline') ?? '').matchAll(/^\s*(?:server|pool)\s+(\S+)/gm),
  ].map(([, name = '']) => name);
  if (file === undefined || inline === undefined || servers.length === 0) return root;
  tell.note(at(file, 'path') ?? file, textAt(file, 'path') ?? '', 'its servers are host.time_servers');
  const rest = changeItems(root, ['storage', 'files'], (each) => (each === file ? [] : [each]));
  return setAt(rest, ['host', 'time_servers'], treeOf(servers, inline));
};

/** Folders of the image that can be kept as a whole. */
const keepable = ['/opt', '/srv', '/mnt'];
const kept = /^\/opt\/cni\/bin(\/|$)/;

const withFolders = (root: MapNode, tell: Teller): MapNode => {
  const wanted = ['files', 'directories', 'links'].flatMap((kind) => itemsAt(root, 'storage', kind));
  const mounts = itemsAt(root, 'storage', 'filesystems').flatMap((each) => textAt(each, 'path') ?? []);
  return keepable.reduce((rest, folder) => {
    const found = wanted.find((item) => needs(item, folder, mounts));
    if (found === undefined || mounts.includes(folder)) return rest;
    tell.note(
      at(found, 'path') ?? found,
      folder,
      'it is kept on the state partition, since the root is read-only',
    );
    return pushAt(
      rest,
      ['persistence', 'folders'],
      [treeOf({ path: folder }, { start: found.start, end: found.start })],
    );
  }, root);
};

const needs = (item: YamlNode, folder: string, mounts: readonly string[]): boolean => {
  const path = textAt(item, 'path') ?? '';
  return (
    path.startsWith(`${folder}/`) && !kept.test(path) && !mounts.some((mount) => path.startsWith(`${mount}/`))
  );
};

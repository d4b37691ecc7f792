import { isList } from '../../schema/json.ts';
import type { MapNode, Span, YamlNode } from '../../transpiler/yaml/tree.ts';
import { addFile, changeUnit, unitNamed } from '../files.ts';
import type { Kit } from '../sources/source.ts';
import { changeItems, itemsAt, mapOf, pushAt, scalar, setAt, textAt, treeOf, withKeys } from '../tree.ts';
import type { Effect } from './effect.ts';
import type { Carried } from './state.ts';

/** An effect with where it was asked for. */
type Asked<E extends Effect = Effect> = {
  readonly effect: E;
  readonly span: Span;
  /** The command as it was written. */
  readonly text: string;
  /** The same, as it may be shown. */
  readonly shown: string;
};
type Of<D extends Effect['do']> = Asked<Extract<Effect, { readonly do: D }>>;

export const applyEffect = (carried: Carried, asked: Asked, kit: Kit): Carried => {
  const { effect, span } = asked;
  const root = (changed: MapNode): Carried => ({ ...carried, root: changed });
  switch (effect.do) {
    case 'nothing':
      kit.tell.note(span, asked.shown, effect.why);
      return carried;
    case 'lose':
      kit.tell.lose(span, { code: 'command-left-out', message: effect.message, help: effect.help });
      return carried;
    case 'unknown':
      return keep(carried, asked, kit);
    case 'kubeadm':
      return { ...carried, kubeadm: [...carried.kubeadm, { words: effect.words, span }] };
    case 'set':
    case 'push':
      if (effect.path[0] === 'kubernetes')
        return { ...carried, cluster: [...carried.cluster, { effect, span }] };
      return root(
        effect.do === 'set'
          ? setAt(carried.root, effect.path, scalar(effect.value, span))
          : push(carried.root, { ...asked, effect }),
      );
    case 'write':
      return root(write(carried.root, { ...asked, effect }));
    case 'change':
      return root(change(carried.root, { ...asked, effect }, kit));
    case 'unit':
      return root(setUnit(carried.root, { ...asked, effect }, kit));
  }
};

const keep = (carried: Carried, { span, text, shown }: Asked, { tell, keepCommands }: Kit): Carried => {
  if (keepCommands) {
    tell.note(span, shown, 'a unit runs it once, at first boot');
    return {
      ...carried,
      kept: [...carried.kept, { text, span, isAfterKubeadm: carried.kubeadm.length > 0 }],
    };
  }
  tell.lose(span, {
    code: 'command-left-out',
    message: `A command that has no declared equivalent: ${shown}`,
    help: 'Declare what it is for, or write a unit in systemd.units that runs it (Type=oneshot); --keep-commands makes one of all of them',
  });
  return carried;
};

const push = (root: MapNode, { effect, span }: Of<'push'>): MapNode => {
  if (effect.path[0] === 'passwd') return addToGroups(root, { effect, span });
  const path =
    isList(effect.value) || typeof effect.value !== 'object'
      ? undefined
      : textAt(treeOf(effect.value, span), 'path');
  const isThere = itemsAt(root, ...effect.path).some((item) =>
    path === undefined ? textOfItem(item) === effect.value : textAt(item, 'path') === path,
  );
  return isThere ? root : pushAt(root, effect.path, [treeOf(effect.value, span)]);
};

const textOfItem = (item: YamlNode): unknown => (item.kind === 'scalar' ? item.value : undefined);

/** `usermod -aG GROUPS USER` for a user of the config. */
const addToGroups = (root: MapNode, { effect, span }: Pick<Of<'push'>, 'effect' | 'span'>): MapNode => {
  const [, , name = ''] = effect.path;
  const groups = isList(effect.value)
    ? effect.value.flatMap((group) => (typeof group === 'string' ? [scalar(group, span)] : []))
    : [];
  if (!itemsAt(root, 'passwd', 'users').some((user) => textAt(user, 'name') === name))
    return pushAt(
      root,
      ['passwd', 'users'],
      [pushAt(mapOf([['name', scalar(name, span)]], span), ['groups'], groups)],
    );
  return changeItems(root, ['passwd', 'users'], (user) => [
    user.kind === 'map' && textAt(user, 'name') === name ? pushAt(user, ['groups'], groups) : user,
  ]);
};

const write = (root: MapNode, { effect, span }: Of<'write'>): MapNode => {
  const contents = mapOf([['inline', scalar(effect.contents, span)]], span);
  return addFile(root, { path: effect.path, append: effect.append, contents }, span);
};

const change = (root: MapNode, { effect, span }: Of<'change'>, { tell }: Kit): MapNode => {
  const { path, mode, user, group } = effect;
  const kind = (['files', 'directories'] as const).find((each) =>
    itemsAt(root, 'storage', each).some((item) => textAt(item, 'path') === path),
  );
  if (kind === undefined) {
    tell.lose(span, {
      code: 'command-left-out',
      message: `"${path}" is given an owner or a mode, and the config does not make it`,
      help: 'Declare it in storage.files or storage.directories with user, group and mode',
    });
    return root;
  }
  const owner = (name: string | undefined) => (name === undefined ? {} : { name: scalar(name, span) });
  return changeItems(root, ['storage', kind], (item) => {
    if (item.kind !== 'map' || textAt(item, 'path') !== path) return [item];
    return [
      withKeys(item, {
        ...(mode === undefined ? {} : { mode: scalar(mode, span) }),
        ...(user === undefined ? {} : { user: mapOf(Object.entries(owner(user)), span) }),
        ...(group === undefined ? {} : { group: mapOf(Object.entries(owner(group)), span) }),
      }),
    ];
  });
};

const setUnit = (root: MapNode, { effect, span }: Of<'unit'>, { tell }: Kit): MapNode => {
  const { name, enabled, mask, contents } = effect;
  if (enabled === true && contents === undefined && unitNamed(root, name) === undefined) {
    tell.lose(span, {
      code: 'command-left-out',
      message: `The unit "${name}" is started, and neither the config nor the image has it`,
      help: 'Write the unit in systemd.units with enabled: true',
    });
    return root;
  }
  return changeUnit(root, { name, span }, (unit) =>
    withKeys(unit, {
      ...(enabled === undefined ? {} : { enabled: scalar(enabled, span) }),
      ...(mask === undefined ? {} : { mask: scalar(mask, span) }),
      ...(contents === undefined ? {} : { contents: scalar(contents, span) }),
    }),
  );
};

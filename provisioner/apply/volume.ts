import { connect } from '../fetch/network.ts';
import { unfinishedLabel } from '../stages/unfinished.ts';
import { volumeToken } from '../stages/volume-files.ts';
import type { MakeVolume, OpenVolume, Pin } from '../steps.ts';
import type { Context } from './context.ts';
import { runInRoot } from './in-root.ts';
import { settle } from './settle.ts';
import { keyToMake, keyToOpen, withKeyFile } from './volume-key.ts';

/**
 * It has another label until it is whole, so that one cut short is known and made again: before the end its pin may be missing, or
 * the key that only this attempt knows may still open it.
 */
export const makeVolume = async (step: MakeVolume, context: Context): Promise<void> => {
  const { host, wiped } = context;
  const { device, label } = step;
  const key = await keyToMake(step, context);
  await withKeyFile(context, key, async (keyFile) => {
    if (step.isOpen) await cryptsetup(step, context, ['close', step.name]);
    if (!step.isBlank) await host.run(['wipefs', '--all', '--quiet', device]);
    await cryptsetup(step, context, formatArguments(step, keyFile));
    await openByKey(step, context, keyFile);
    if (step.pin !== null) await bind({ ...step, pin: step.pin }, context, keyFile);
  });
  await withKeyFile(context, volumeToken(step), (json) =>
    cryptsetup(step, context, ['token', 'import', '--token-id', tokenId, '--json-file', json, device]),
  );
  await cryptsetup(step, context, ['config', '--label', label, device]);
  await host.sync(device);
  if (step.wipes) wiped.add(device);
};

export const openVolume = async (step: OpenVolume, context: Context): Promise<void> => {
  const key = await keyToOpen(step, context);
  if (key !== null) return withKeyFile(context, key, (keyFile) => openByKey(step, context, keyFile));
  if (step.pin?.needsNetwork) await connect(context.host);
  const { device, name } = step;
  await runInRoot(context, {
    what: `open the encrypted volume "${name}" on "${device}" by what it is bound to`,
    argv: ['clevis', 'luks', 'unlock', '-d', device, '-n', name, '-o', lasting(step).join(' ')],
  });
  await settle(context.host, [`/dev/mapper/${name}`]);
};

/** Beyond those that tokens of clevis take. */
const tokenId = '31';

type OfVolume = MakeVolume | OpenVolume;

const cryptsetup = (step: OfVolume, context: Context, args: readonly string[]) =>
  runInRoot(context, {
    what: `${step.kind === 'make-volume' ? 'make' : 'open'} the encrypted volume "${step.name}" on "${step.device}"`,
    argv: ['cryptsetup', ...args],
  });

/** Nothing is gained by stretching a key that was drawn at random, and each boot would wait for it. */
const drawnKey = ['--pbkdf', 'pbkdf2', '--pbkdf-force-iterations', '1000'];

const formatArguments = (step: MakeVolume, keyFile: string): readonly string[] => [
  ...['luksFormat', '--batch-mode', '--type', 'luks2', '--label', unfinishedLabel, '--key-file', keyFile],
  ...(step.key === null ? drawnKey : []),
  ...(step.uuid === null ? [] : ['--uuid', step.uuid]),
  ...step.options,
  step.device,
];

/** The volume itself remembers how it is opened. Those alone that the config asks for: what an earlier one had there goes. */
const lasting = ({ kind, openOptions }: OfVolume): readonly string[] =>
  kind === 'make-volume' && openOptions.length === 0 ? [] : ['--persistent', ...openOptions];

const openByKey = async (step: OfVolume, context: Context, keyFile: string): Promise<void> => {
  const { device, name } = step;
  const how = ['--type', 'luks2', '--key-file', keyFile, ...lasting(step)];
  await cryptsetup(step, context, ['open', ...how, device, name]);
  await settle(context.host, [`/dev/mapper/${name}`]);
};

/** The machine's own key goes when the pin is there; one of the author's stays, for a day without the pin. */
const bind = async (
  step: MakeVolume & { readonly pin: Pin },
  context: Context,
  keyFile: string,
): Promise<void> => {
  const { device, name, pin } = step;
  if (pin.needsNetwork) await connect(context.host);
  await runInRoot(context, {
    what: `bind the encrypted volume "${name}" on "${device}" by the pin "${pin.name}"`,
    argv: ['clevis', 'luks', 'bind', '-y', '-k', keyFile, '-d', device, pin.name, pin.config],
  });
  if (step.key === null) await cryptsetup(step, context, ['luksRemoveKey', '--batch-mode', device, keyFile]);
};

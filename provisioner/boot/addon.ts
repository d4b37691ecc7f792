import { utf8 } from '../bytes.ts';
import { below } from '../facts/text.ts';
import type { Host } from '../host/host.ts';
import { withEsp } from './esp.ts';
import { addSections, sectionOf } from './portable-executable.ts';

/** systemd-stub reads all addons here, whichever slot it is of (systemd-stub(7)). */
const folder = '/loader/addons';
const name = 'glowplug.addon.efi';
const stubPath = '/usr/lib/glowplug/addon.efi.stub';
const section = '.cmdline';

/** The text of our addon on that partition; empty, there is none. */
export const readAddon = (host: Host, device: string): Promise<string> =>
  withEsp(host, { device, options: 'ro' }, async (esp) => {
    const bytes = await host.read(`${esp}${folder}/${name}`);
    if (bytes === null) return '';
    return new TextDecoder().decode(sectionOf(bytes, section) ?? new Uint8Array());
  });

export type Addon = { readonly device: string; readonly text: string };

/** Puts the text where the next boot finds it, whole or not at all; an empty one takes the addon away. */
export const writeAddon = async (host: Host, root: string, { device, text }: Addon): Promise<void> => {
  const stub = text === '' ? null : await readStub(host, root);
  await withEsp(host, { device, options: 'rw' }, async (esp) => {
    const path = `${esp}${folder}/${name}`;
    if (stub === null) await host.remove(path);
    else {
      for (const made of ['/loader', folder]) await host.makeDirectory(`${esp}${made}`, 0o755);
      const beside = `${esp}${folder}/glowplug.unfinished`;
      await host.write(beside, [{ bytes: addSections(stub, [{ name: section, bytes: utf8(text) }]) }]);
      await host.sync(beside);
      await host.rename(beside, path);
    }
    await host.run(['sync', '-f', esp]);
  });
};

const readStub = async (host: Host, root: string): Promise<Uint8Array> => {
  const stub = await host.read(below(root, stubPath));
  if (stub === null)
    throw new Error(
      `Cannot add kernel arguments: the image has no "${stubPath}" (build it with this version, or with the arguments)`,
    );
  return stub;
};

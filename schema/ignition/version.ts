import { isObject } from '../json.ts';
import { error, type Problem } from '../problem.ts';

/** Minor of the newest stable version of Ignition’s spec, 3.6.0. */
export const newestMinor = 6;
export const newestVersion = `3.${newestMinor}.0`;

/** Whether a document is an Ignition config, of whatever version, and no spec of ours. */
export const isIgnition = (json: unknown): boolean =>
  isObject(json) &&
  keyNamed(json, 'ignition') !== undefined &&
  !Object.hasOwn(json, 'glowplug') &&
  !Object.hasOwn(json, 'variant');

/** Ignition’s own reader takes a key in any case. */
export const keyNamed = (object: object, name: string): string | undefined =>
  Object.hasOwn(object, name)
    ? name
    : Object.keys(object).find((key) => key.toLowerCase() === name.toLowerCase());

/** All the cases that a key is written in, in the document’s order. */
export const keysNamed = (object: object, name: string): readonly string[] =>
  Object.keys(object).filter((key) => key.toLowerCase() === name.toLowerCase());

type Version = { readonly minor: number } | { readonly problem: Problem };

const at = '/ignition/version';

/** Which 3.x.0 a version is, or why it is none that is accepted. */
export const parseVersion = (version: unknown): Version => {
  const parts = form.exec(typeof version === 'string' ? version : '');
  if (parts === null) return refused('The version of the Ignition config is absent or no version', exact);
  const [whole, major = '', minor = '', patch = '', rest = ''] = parts;
  if (rest.startsWith('-experimental'))
    return refused(`"${whole}" is a version of Ignition’s spec that is not stable`, stable);
  if (Number(major) === 1 || Number(major) === 2)
    return refused(
      `"${whole}" is a version of Ignition’s spec that machines no longer take`,
      'Turn it into YAML of this version on your desk: glowplug import FILE',
    );
  const isStable = Number(major) === 3 && Number(patch) === 0 && rest === '';
  if (!isStable || Number(minor) > newestMinor)
    return refused(`"${whole}" is no version of Ignition’s spec that is known here`, exact);
  return { minor: Number(minor) };
};

const form = /^(\d+)\.(\d+)\.(\d+)((?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/;
const exact = `Versions 3.0.0 to ${newestVersion} are accepted`;
const stable = `Write the stable version that it became, at most ${newestVersion}`;

const refused = (message: string, help: string): Version => ({
  problem: error('ignition-version', at, message, help),
});

import { error, type Problem } from '../../problem.ts';
import type { JsonObject } from '../../shape.ts';
import { parseUrl } from '../urls.ts';
import { pathProblem } from './paths.ts';
import { listOf, numberOf, type Place, type Rules, sectionOf, textOf, textsOf, wordOf } from './rule.ts';

const levels: Readonly<Record<string, 'striped' | 'redundant'>> = {
  linear: 'striped',
  raid0: 'striped',
  '0': 'striped',
  stripe: 'striped',
  raid1: 'redundant',
  '1': 'redundant',
  mirror: 'redundant',
  raid4: 'redundant',
  '4': 'redundant',
  raid5: 'redundant',
  '5': 'redundant',
  raid6: 'redundant',
  '6': 'redundant',
  raid10: 'redundant',
  '10': 'redundant',
};

const raid = (section: JsonObject, { at }: Place): readonly Problem[] => {
  const level = wordOf(section, 'level');
  const kind = Object.hasOwn(levels, level) ? levels[level] : undefined;
  return [
    ...(kind === undefined
      ? [
          error(
            level === '' ? 'missing-key' : 'not-one-of',
            `${at}/level`,
            `There is no RAID level "${level}"`,
          ),
        ]
      : []),
    ...(kind === 'striped' && numberOf(section, 'spares')
      ? [error('raid-spares', `${at}/level`, `An array of level "${level}" cannot have spares`)]
      : []),
    ...(listOf(section, 'devices').length === 0
      ? [error('missing-key', `${at}/devices`, 'The array has no devices')]
      : []),
    ...textsOf(section, 'devices').flatMap((device, i) => pathProblem(device, `${at}/devices/${i}`)),
  ];
};

const luks = (section: JsonObject, place: Place): readonly Problem[] => {
  const { at } = place;
  const [clevis, cex] = [sectionOf(section, 'clevis'), sectionOf(section, 'cex')];
  const isCex = cex['enabled'] === true;
  return [
    ...(wordOf(section, 'name').includes('/')
      ? [error('pattern', `${at}/name`, 'The name of the volume has a slash')]
      : []),
    ...(new TextEncoder().encode(wordOf(section, 'label')).length > 47
      ? [error('too-long', `${at}/label`, 'The label of the volume has more than 47 bytes')]
      : []),
    ...pathProblem(wordOf(section, 'device'), `${at}/device`),
    ...(hasCustomPin(clevis, place) && hasOtherPins(clevis)
      ? [
          error(
            'clevis-custom-with-others',
            `${at}/clevis`,
            'A custom pin is given beside tpm2, tang or threshold',
            'Keep one of the two',
          ),
        ]
      : []),
    ...(isCex && (wordOf(sectionOf(clevis, 'custom'), 'pin') !== '' || hasOtherPins(clevis))
      ? [error('cex-with-others', `${at}/cex`, 'cex is given beside clevis', 'Keep one of the two')]
      : []),
    ...(isCex && wordOf(sectionOf(section, 'keyFile'), 'source') !== ''
      ? [error('cex-with-others', `${at}/cex`, 'cex is given beside a key file', 'Keep one of the two')]
      : []),
  ];
};

/** In 3.2.0 a custom section counts even if it is empty. */
const hasCustomPin = (clevis: JsonObject, { minor }: Place): boolean =>
  minor < 3 ? clevis['custom'] !== undefined : wordOf(sectionOf(clevis, 'custom'), 'pin') !== '';

const hasOtherPins = (clevis: JsonObject): boolean =>
  listOf(clevis, 'tang').length > 0 || clevis['tpm2'] === true || Boolean(numberOf(clevis, 'threshold'));

const custom = (section: JsonObject, { minor, at }: Place): readonly Problem[] => {
  const [pin, config] = [wordOf(section, 'pin'), wordOf(section, 'config')];
  const needsNetwork = minor >= 3 && section['needsNetwork'] === true;
  if (pin === '' && config === '' && !needsNetwork) return [];
  return [
    ...(pin === '' ? [error('missing-key', `${at}/pin`, 'The custom pin is not named')] : []),
    ...(pin !== '' && minor < 6 && !['tpm2', 'tang', 'sss'].includes(pin)
      ? [error('not-one-of', `${at}/pin`, `There is no pin "${pin}" before version 3.6.0`, 'tpm2, tang, sss')]
      : []),
    ...(config === '' ? [error('missing-key', `${at}/config`, 'The custom pin has no config')] : []),
  ];
};

const tang = (section: JsonObject, { at }: Place): readonly Problem[] => {
  const scheme = parseUrl(wordOf(section, 'url'))?.scheme;
  return [
    ...(scheme === 'http' || scheme === 'https'
      ? []
      : [error('pattern', `${at}/url`, 'The address of the tang server is no http: or https: URL')]),
    ...(wordOf(section, 'thumbprint') === ''
      ? [error('missing-key', `${at}/thumbprint`, 'The thumbprint of the tang server is absent')]
      : []),
    ...(isJson(textOf(section, 'advertisement') || 'null')
      ? []
      : [error('pattern', `${at}/advertisement`, 'The advertisement of the tang server is no JSON')]),
  ];
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

export const volumeRules: Rules = { raid, luks, custom, tang };

import { error, type Problem, warning } from '../../problem.ts';
import type { JsonObject } from '../../shape.ts';
import { parseUrl } from '../urls.ts';
import { type Place, type Rules, textOf } from './rule.ts';

const proxy = (section: JsonObject, { at }: Place): readonly Problem[] =>
  ['httpProxy', 'httpsProxy'].flatMap((key) => {
    const text = textOf(section, key);
    if (text === undefined) return [];
    const scheme = parseUrl(text)?.scheme;
    if (scheme === 'https' || (scheme === 'http' && key === 'httpProxy')) return [];
    return scheme === 'http'
      ? [warning('plain-proxy', `${at}/${key}`, 'The proxy for https: is itself reached over plain http')]
      : [error('pattern', `${at}/${key}`, 'The proxy (not shown) is no http: or https: URL')];
  });

export const fetchingRules: Rules = { proxy };

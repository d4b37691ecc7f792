import { error, type Problem } from '../../problem.ts';
import type { JsonObject } from '../../shape.ts';
import { dataUrlProblem, parameterOf, parseUrl, type Url } from '../urls.ts';
import { listOf, type Place, type Rules, sectionOf, sectionsOf, textOf, wordOf } from './rule.ts';

/** Minor version that each scheme came with. */
const schemes: Readonly<Record<string, number>> = {
  http: 0,
  https: 0,
  tftp: 0,
  s3: 0,
  data: 0,
  gs: 2,
  arn: 4,
};

export const urlProblem = (source: string, { minor, at }: Place): readonly Problem[] => {
  const url = parseUrl(source);
  if (url === undefined) return [error('pattern', at, 'The URL (not shown) cannot be parsed')];
  const since = schemes[url.scheme];
  if (since === undefined || since > minor)
    return [error('unknown-scheme', at, `Nothing can be fetched by "${url.scheme}:"`, schemesOf(minor))];
  const reason = reasonOf(url, source);
  return reason === undefined ? [] : [error(reason.code, at, reason.message)];
};

const schemesOf = (minor: number): string =>
  `Schemes of version 3.${minor}.0: ${Object.entries(schemes)
    .flatMap(([scheme, since]) => (since <= minor ? `${scheme}:` : []))
    .join(', ')}`;

const reasonOf = (url: Url, source: string): Reason | undefined => {
  if (url.scheme === 'data') {
    const reason = dataUrlProblem(source);
    if (reason === undefined) return undefined;
    return { code: 'data-url', message: `The data: URL (not shown) is malformed: ${reason}` };
  }
  if ((url.scheme === 's3' || url.scheme === 'arn') && parameterOf(url, 'versionId') === '')
    return { code: 'pattern', message: 'The URL names an empty versionId' };
  if (url.scheme === 'arn' && !isArn(url))
    return { code: 'pattern', message: 'The URL is no ARN of an object in S3' };
  return undefined;
};

type Reason = { readonly code: 'data-url' | 'pattern'; readonly message: string };

/** `arn:PARTITION:s3:REGION:ACCOUNT:BUCKET/KEY`, or `accesspoint/NAME/object/KEY` in place of the last part. */
const isArn = ({ rest }: Url): boolean => {
  const [, service, , , ...resource] = rest.split(':');
  const name = resource.join(':');
  const parts = `arn:${rest}`.split('/').length;
  return service === 's3' && resource.length > 0 && parts >= (name.startsWith('accesspoint/') ? 3 : 2);
};

const compressionProblem = (section: JsonObject, { at }: Place): readonly Problem[] => {
  const compression = wordOf(section, 'compression');
  return ['', 'gzip'].includes(compression)
    ? []
    : [
        error(
          'not-one-of',
          `${at}/compression`,
          `There is no compression "${compression}"`,
          'It may be "gzip"',
        ),
      ];
};

const hashWithoutSource = (section: JsonObject, { at }: Place): readonly Problem[] =>
  textOf(sectionOf(section, 'verification'), 'hash') !== undefined && textOf(section, 'source') === undefined
    ? [
        error(
          'resource-without-source',
          `${at}/verification/hash`,
          'The resource says how its bytes are verified but not where they are',
          'Give it a source',
        ),
      ]
    : [];

const headersElsewhere = (section: JsonObject, { at }: Place): readonly Problem[] =>
  listOf(section, 'httpHeaders').length === 0 ||
  ['http', 'https'].includes(parseUrl(wordOf(section, 'source'))?.scheme ?? '')
    ? []
    : [
        error(
          'headers-on-inline',
          `${at}/httpHeaders`,
          'HTTP headers are given, and the source is no http: or https: URL',
          'Leave the headers out',
        ),
      ];

const resource = (section: JsonObject, place: Place): readonly Problem[] => {
  const source = wordOf(section, 'source');
  return [
    ...compressionProblem(section, place),
    ...hashWithoutSource(section, place),
    ...(source === '' ? [] : urlProblem(source, { ...place, at: `${place.at}/source` })),
    ...headersElsewhere(section, place),
  ];
};

const withoutSource = (at: string): Problem => error('missing-key', at, 'The source is absent');

const hashes: Readonly<Record<string, { readonly digits: number; readonly since: number }>> = {
  sha512: { digits: 128, since: 0 },
  sha256: { digits: 64, since: 1 },
};

const verification = (section: JsonObject, { minor, at }: Place): readonly Problem[] => {
  const hash = textOf(section, 'hash');
  if (hash === undefined) return [];
  const [, name = '', digits = ''] = /^([^-]*)-(.*)$/s.exec(hash) ?? [];
  const known = hashes[name];
  if (known !== undefined && known.since <= minor && known.digits === digits.length) return [];
  return [
    error(
      'pattern',
      `${at}/hash`,
      `"${hash.slice(0, 40)}" is no hash`,
      `${minor > 0 ? '"sha256-" and 64 hexadecimal digits, or ' : ''}"sha512-" and 128`,
    ),
  ];
};

const header = (section: JsonObject, { at }: Place): readonly Problem[] => [
  ...(wordOf(section, 'name') === '' ? [error('missing-key', `${at}/name`, 'The header has no name')] : []),
  ...(textOf(section, 'value') === ''
    ? [error('too-short', `${at}/value`, 'The header’s value is empty', 'Leave it out to send none')]
    : []),
];

export const resourceRules: Rules = {
  contents: resource,
  key: resource,
  reference: (section, place) =>
    place.minor > 0 ? resource(section, place) : plainReference(section, place),
  authority: (section, place) => [
    ...(place.minor > 0 ? resource(section, place) : plainReference(section, place)),
    ...(wordOf(section, 'source') === '' ? [withoutSource(`${place.at}/source`)] : []),
  ],
  configs: (section, { minor, at }) =>
    sectionsOf(section, 'merge').flatMap((each, i) =>
      minor > 0 && wordOf(each, 'source') === '' ? [withoutSource(`${at}/merge/${i}`)] : [],
    ),
  header,
  verification,
};

/** In 3.0.0 a config or a bundle was a source and a hash, and only the source was looked at. */
const plainReference = (section: JsonObject, place: Place): readonly Problem[] => {
  const source = wordOf(section, 'source');
  return source === '' ? [] : urlProblem(source, { ...place, at: `${place.at}/source` });
};

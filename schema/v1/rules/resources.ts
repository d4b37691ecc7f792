import { error, type Problem, warning } from '../../problem.ts';
import { mostSimilar } from '../../problems/similar.ts';
import type { Config } from '../config.ts';
import { type PlacedResource, resourcesOf } from './resources-of.ts';
import { type Rule, repeated } from './rule.ts';

/** Resources whose parts do not belong together. */
export const checkResources: Rule = (config) => [
  ...needsSource(config),
  ...resourcesOf(config).flatMap((placed) => [
    ...withoutSource(placed),
    ...inlineWithMore(placed),
    ...badDataUrl(placed),
    ...unknownScheme(placed),
    ...badAddress(placed),
    ...headersWithoutHttp(placed),
    ...xzOnInline(placed),
    ...unverified(placed),
    ...repeatedHeaders(placed),
  ]),
];

/** Configs and certificates that are nowhere. */
const needsSource = ({ glowplug: { config, security } }: Config): readonly Problem[] =>
  [
    { list: config.merge, at: '/glowplug/config/merge' },
    { list: security.tls.certificateAuthorities, at: '/glowplug/security/tls/certificateAuthorities' },
  ].flatMap(({ list, at }) =>
    list.flatMap(({ source }, i) =>
      source === undefined
        ? [
            error(
              'missing-key',
              `${at}/${i}`,
              'Nothing says where it is to be fetched from',
              'Give it a source',
            ),
          ]
        : [],
    ),
  );

const schemeOf = ({ resource: { source } }: PlacedResource): string | undefined =>
  source?.slice(0, source.indexOf(':')).toLowerCase();

const withoutSource = ({ resource, at }: PlacedResource): readonly Problem[] =>
  resource.source === undefined &&
  (resource.compression || resource.httpHeaders.length > 0 || resource.verification?.hash)
    ? [
        error(
          'resource-without-source',
          at,
          'The resource says how to fetch its bytes but not from where',
          'Give it a source',
        ),
      ]
    : [];

const inlineWithMore = (placed: PlacedResource): readonly Problem[] => {
  const { resource, at } = placed;
  if (schemeOf(placed) !== 'data') return [];
  return [
    ...(resource.httpHeaders.length > 0
      ? [
          error(
            'headers-on-inline',
            `${at}/httpHeaders`,
            'HTTP headers are given, but the bytes are in the config itself',
            'Leave the headers out',
          ),
        ]
      : []),
    ...(resource.verification?.hash
      ? [
          warning(
            'hash-on-inline',
            `${at}/verification/hash`,
            'A hash is given, but the bytes are in the config itself',
            'Leave it out, or keep it current whenever the bytes change',
          ),
        ]
      : []),
  ];
};

const badDataUrl = (placed: PlacedResource): readonly Problem[] => {
  const { resource, at } = placed;
  if (schemeOf(placed) !== 'data') return [];
  const source = resource.source ?? '';
  const comma = source.indexOf(',');
  const isBase64 = /;base64$/i.test(source.slice(0, comma));
  const bytes = source.slice(comma + 1);
  const fits =
    comma >= 0 && (isBase64 ? /^[A-Za-z0-9+/_%-]*={0,2}$/.test(bytes) : !/%(?![0-9a-f]{2})/i.test(bytes));
  return fits
    ? []
    : [
        error(
          'data-url',
          `${at}/source`,
          'The data: URL (not shown) is malformed',
          'For example "data:,hello%0A" or "data:;base64,aGVsbG8K"',
        ),
      ];
};

/** Schemes that work; those that people ask for beside them are refused by name (supported.ts). */
export const schemes = ['data', 'http', 'https', 'tftp', 's3', 'arn', 'gs'];
export const laterSchemes = ['oci', 'file', 'ftp', 'nfs'];

const unknownScheme = (placed: PlacedResource): readonly Problem[] => {
  const scheme = schemeOf(placed);
  if (scheme === undefined || [...schemes, ...laterSchemes].includes(scheme)) return [];
  const similar = mostSimilar(scheme, schemes);
  return [
    error(
      'unknown-scheme',
      `${placed.at}/source`,
      `Nothing can be fetched by "${scheme}:"`,
      similar ? `Did you mean "${similar}:"?` : `Schemes: ${schemes.map((known) => `${known}:`).join(', ')}`,
    ),
  ];
};

const unverified = (placed: PlacedResource): readonly Problem[] =>
  ['http', 'tftp'].includes(schemeOf(placed) ?? '') && !placed.resource.verification?.hash
    ? [
        warning(
          'unverified-http',
          `${placed.at}/source`,
          `The bytes come over plain ${schemeOf(placed)} and are not verified: whoever is in between can change them`,
          'Give a verification hash, or use https',
        ),
      ]
    : [];

/** Objects by their schemes: what they must look like, and an example. */
const addresses: Readonly<Record<string, { readonly form: RegExp; readonly example: string }>> = {
  s3: { form: /^s3:\/\/[^/?#]+\/[^?#]+(\?versionId=[^&#]+)?$/i, example: 's3://bucket/key?versionId=id' },
  arn: {
    form: /^arn:aws[a-z-]*:s3:([a-z0-9-]*::(?!accesspoint\/)[^/:]+\/|[a-z0-9-]+:\d+:accesspoint[/:][^/:]+\/object\/)[^?#]+(\?versionId=[^&#]+)?$/i,
    example:
      'arn:aws:s3:::bucket/key?versionId=id, or arn:aws:s3:eu-west-1:123456789012:accesspoint/name/object/key',
  },
  gs: { form: /^gs:\/\/[^/?#]+\/[^?#]+$/i, example: 'gs://bucket/object' },
  tftp: { form: /^tftp:\/\/[^/?#]+\/[^?#]+$/i, example: 'tftp://192.0.2.1/file' },
};

const badAddress = (placed: PlacedResource): readonly Problem[] => {
  const scheme = schemeOf(placed) ?? '';
  const address = addresses[scheme];
  return address === undefined || address.form.test(placed.resource.source ?? '')
    ? []
    : [
        error(
          'source-form',
          `${placed.at}/source`,
          `The "${scheme}:" source names no ${scheme === 'tftp' ? 'file' : 'object'}`,
          `For example ${address.example}`,
        ),
      ];
};

const headersWithoutHttp = (placed: PlacedResource): readonly Problem[] =>
  placed.resource.httpHeaders.length > 0 && ['tftp', 's3', 'arn', 'gs'].includes(schemeOf(placed) ?? '')
    ? [
        error(
          'headers-without-http',
          `${placed.at}/httpHeaders`,
          `HTTP headers are given, but "${schemeOf(placed)}:" sends none of the author’s`,
          'Leave the headers out, or fetch by https:',
        ),
      ]
    : [];

const xzOnInline = (placed: PlacedResource): readonly Problem[] =>
  schemeOf(placed) === 'data' && placed.resource.compression === 'xz'
    ? [
        error(
          'xz-on-inline',
          `${placed.at}/compression`,
          'Bytes in the config itself are not decompressed from xz',
          'Use gzip or zstd',
        ),
      ]
    : [];

const repeatedHeaders = ({ resource, at }: PlacedResource): readonly Problem[] =>
  repeated(resource.httpHeaders, ({ name }) => name.toLowerCase()).map(({ item, index }) =>
    error('duplicate-header', `${at}/httpHeaders/${index}/name`, `The header "${item.name}" is given twice`),
  );

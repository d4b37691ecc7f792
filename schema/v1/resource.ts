import Type from 'typebox';
import { form, list, type Of, object, oneOf, optional, secret, text, url } from '../shape.ts';

export const header = object('One HTTP request header.', {
  name: text('Name of the header.', { minLength: 1, examples: ['Authorization'] }),
  value: optional(secret('Value of the header; absent, a header of that name is not sent.')),
});

export const verification = object('How the fetched bytes are proven to be the wanted ones.', {
  hash: optional(
    text('Hash of the decompressed bytes as `sha256-HEX` or `sha512-HEX`; absent, anything is accepted.', {
      ...form(
        '^(sha256-[0-9a-fA-F]{64}|sha512-[0-9a-fA-F]{128})$',
        '"sha256-" and 64 hexadecimal digits, or "sha512-" and 128',
      ),
    }),
  ),
});

/** What YAML offers instead of a `data:` URL. */
const sugar = {
  inline: text('The bytes as text.', { examples: ['Welcome to cp1\n'] }),
  local: text('Path of a file with the bytes, below --files-dir.', { examples: ['motd'] }),
};

/** Ignition's `resource`: bytes that are inline (`data:`) or fetched at first boot. */
export const resource = object(
  'Bytes that are inline or fetched at first boot.',
  {
    source: optional(
      url(
        'URL of the bytes: `data:` (RFC 2397), `http:`, `https:`, `tftp:`, `s3:`, `arn:` or `gs:`; absent, no bytes.',
        {
          ...form('^[a-z0-9]+:', 'A URL with its scheme'),
          examples: ['https://files.example.net/motd', 'data:,hello%0A', 's3://bucket/motd'],
        },
      ),
    ),
    compression: optional(
      oneOf('How the bytes at the source are compressed; absent, not at all.', ['', 'gzip', 'zstd', 'xz']),
    ),
    httpHeaders: list('Headers to send with the request, for `http:` and `https:` only.', header),
    verification: Type.Optional(verification),
  },
  { 'x-name': 'resource', 'x-yaml': sugar },
);
export type Resource = Of<typeof resource>;

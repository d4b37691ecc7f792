import { described, form, integer, list, type Of, object, optional, section, text, url } from '../shape.ts';
import { resource } from './resource.ts';

export const glowplug = object(
  'The contract this config is written in, and how further parts of it are fetched.',
  {
    version: text('Version of the contract.', { const: '1.0.0' }),
    config: section('Further configs, fetched at first boot.', {
      merge: list(
        'Configs that are merged over this one, in order: specs or Ignition configs (docs/merging.md).',
        resource,
      ),
      replace: optional(
        described(resource, 'A config that takes the place of this one: a spec or an Ignition config.'),
      ),
    }),
    security: section('Whom to trust while fetching.', {
      tls: section('Trust for `https:`.', {
        certificateAuthorities: list(
          'PEM bundles of certificate authorities to trust beside the image’s own; none.',
          resource,
        ),
      }),
    }),
    timeouts: section('How long to wait for remote files.', {
      httpResponseHeaders: optional(
        integer('Seconds to wait for the headers of an answer; absent, 10; 0, no limit.', 0, 86400),
      ),
      httpTotal: optional(
        integer('Seconds for a whole fetch with its retries; absent, 600; 0, no limit.', 0, 86400),
      ),
    }),
    proxy: section(
      'Proxies to fetch through; absent, none. This machine itself is always reached directly.',
      {
        httpProxy: optional(
          url('Proxy for `http:` URLs.', form('^https?://', 'A URL that begins with http:// or https://')),
        ),
        httpsProxy: optional(
          url('Proxy for `https:` URLs.', form('^https?://', 'A URL that begins with http:// or https://')),
        ),
        noProxy: list(
          'Hosts (`example.net`, with what is below it), domains (`.example.net`), addresses and CIDRs to reach directly, each with or without a port; `*`, all.',
          text('Host, domain or CIDR.'),
        ),
      },
    ),
  },
);
export type Glowplug = Of<typeof glowplug>;

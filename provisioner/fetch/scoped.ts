/** A URL whose address names an interface (RFC 6874), which no URL parser of the web knows. */
export type Scoped = {
  /** The URL without the interface. */
  readonly url: string;
  /** `fe80::1%eth0`, as the system's calls take it. */
  readonly address: string;
  readonly port: number;
};

const form =
  /^(?<scheme>https?|tftp):\/\/(?<user>[^/?#@]*@)?\[(?<address>fe80:[0-9a-f:.]*)%(?:25)?(?<scope>[\w.~-]+)\](?::(?<port>\d+))?(?<rest>[/?#].*)?$/is;

const ports: Readonly<Record<string, number>> = { http: 80, https: 443, tftp: 69 };

/** null, the URL is an ordinary one. */
export const parseScoped = (url: string): Scoped | null => {
  const found = form.exec(url)?.groups;
  if (found === undefined) return null;
  const { scheme = '', user = '', address = '', scope = '', port, rest = '/' } = found;
  return {
    url: `${scheme}://${user}[${address}]${port === undefined ? '' : `:${port}`}${rest}`,
    address: `${address}%${scope}`,
    port: port === undefined ? (ports[scheme.toLowerCase()] ?? 0) : Number(port),
  };
};

/** A URL as parsers take it. */
export const plainUrl = (url: string): string => parseScoped(url)?.url ?? url;

/** Where a redirect leads; one on the same host stays on the same interface. */
export const redirected = (from: string, location: string): string => {
  const plain = plainUrl(from);
  const to = new URL(location, plain);
  const authority = /^[a-z]+:\/\/([^/?#]*)/i.exec(from)?.[1] ?? '';
  if (plain === from || to.host !== new URL(plain).host) return to.href;
  return `${to.protocol}//${authority}${to.pathname}${to.search}${to.hash}`;
};

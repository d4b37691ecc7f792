/** What Ignition, a program in Go, takes for a URL: net/url.Parse and the data URL package it uses, as far as they accept or refuse. */

export type Url = { readonly scheme: string; readonly rest: string; readonly query: string };

/** undefined, Go would not parse it. */
export const parseUrl = (text: string): Url | undefined => {
  if (hasControl(text)) return undefined;
  const hash = text.indexOf('#');
  const [whole, fragment] = hash < 0 ? [text, ''] : [text.slice(0, hash), text.slice(hash + 1)];
  if (!isEscaped(fragment)) return undefined;
  const [, scheme = '', after = ''] = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(.*)$/s.exec(whole) ?? [];
  if (scheme === '' && (after.startsWith(':') || /^[^/?]*:/.test(after))) return undefined;
  const question = after.indexOf('?');
  const [rest, query] = question < 0 ? [after, ''] : [after.slice(0, question), after.slice(question + 1)];
  const isOpaque = scheme !== '' && !rest.startsWith('/');
  return isOpaque || hasValidPath(rest) ? { scheme: scheme.toLowerCase(), rest, query } : undefined;
};

const hasControl = (text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
};

const isEscaped = (text: string): boolean => !/%(?![0-9a-fA-F]{2})/.test(text);

const hasValidPath = (rest: string): boolean => {
  if (!rest.startsWith('//') || rest.startsWith('///')) return isEscaped(rest);
  const slash = rest.indexOf('/', 2);
  const [authority, path] = slash < 0 ? [rest.slice(2), ''] : [rest.slice(2, slash), rest.slice(slash)];
  return isEscaped(path) && isAuthority(authority);
};

const isAuthority = (authority: string): boolean => {
  const at = authority.lastIndexOf('@');
  const user = at < 0 ? '' : authority.slice(0, at);
  return /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) && isEscaped(user) && isHost(authority.slice(at + 1));
};

const isHost = (host: string): boolean => {
  if (host.startsWith('['))
    return /^\[[^\]%]*(%25[^\]]*)?\](:\d*)?$/.test(host) && isEscaped(host.replace('%25', ''));
  const name = host.replace(/:\d*$/, '');
  return !name.includes(':') && !/[\s"<>\\^`{|}]/.test(name) && !/%(?![89a-fA-F][0-9a-fA-F])/.test(name);
};

/** The value of a parameter in a query, the first one; undefined, it has none. */
export const parameterOf = ({ query }: Url, name: string): string | undefined =>
  new URLSearchParams(query).get(name) ?? undefined;

/** What Ignition says of a data URL; undefined, it takes it. */
export const dataUrlProblem = (text: string): string | undefined => {
  const comma = commaOf(text);
  if (!text.startsWith('data:') || comma === undefined) return 'its head is malformed';
  const data = text.slice(comma + 1);
  if (text.slice(0, comma).endsWith(';base64'))
    return isBase64(data) ? undefined : 'its bytes are not base64 with padding';
  if (!/^[\x21\x24-\x3b\x3d\x3f-\x5a\x5f\x61-\x7a\x7e]*$/.test(data.replaceAll('%', '')))
    return 'it has a character that must be written as %XX';
  return isEscaped(data) ? undefined : 'a "%" in it is not followed by two hexadecimal digits';
};

const token = "[!#$%&'*+.^_`{|}~A-Za-z0-9-]";
const head = new RegExp(
  `^data:(?:(?:[xX]-${token}*|(?:text|image|audio|video|application|message|multipart)${token}*)/${token}*)?` +
    `(?:;${token}+=(?:${token}+|"(?:[^"\\\\]|\\\\.)*"))*(?:;base64)?,`,
);

/** Where the bytes begin: after the first comma outside quotes, if all before it is a media type. */
const commaOf = (text: string): number | undefined => {
  const found = head.exec(text);
  return found === null ? undefined : found[0].length - 1;
};

/** Without its media type, whose parameters may have commas. */
export const plainDataUrl = (text: string): string => {
  const comma = commaOf(text);
  const headText = text.slice(0, comma);
  if (comma === undefined || !headText.includes('"')) return text;
  return `data:${headText.endsWith(';base64') ? ';base64' : ''},${text.slice(comma + 1)}`;
};

const isBase64 = (data: string): boolean => data.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(data);

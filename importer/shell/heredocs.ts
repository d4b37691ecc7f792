export type Heredoc = { readonly contents: string; readonly isDynamic: boolean };
export type Heredocs = ReadonlyMap<number, Heredoc>;

const heredocStart = /<<(-?)[ \t]*(?:'([\w.-]+)'|"([\w.-]+)"|\\?([\w.-]+))/g;

/** The script with its here-documents blank, on one line each, which keeps every place where it is. */
export const withoutHeredocs = (script: string): { readonly body: string; readonly heredocs: Heredocs } => {
  const heredocs = new Map<number, Heredoc>();
  let body = script;
  for (const found of script.matchAll(heredocStart)) {
    const lines = body[found.index] === '<' ? linesOf(found, script) : undefined;
    if (lines === undefined) continue;
    const { start, end, heredoc } = lines;
    heredocs.set(found.index, heredoc);
    body = body.slice(0, start) + ' '.repeat(end - start) + body.slice(end);
  }
  return { body, heredocs };
};

const linesOf = (found: RegExpExecArray, script: string) => {
  const [opening, dash = '', single, double, bare = ''] = found;
  const start = script.indexOf('\n', found.index) + 1;
  const delimiter = (single ?? double ?? bare).replaceAll('.', '\\.');
  const closing = new RegExp(`^${dash === '-' ? '\\t*' : ''}${delimiter}[ \\t]*$`, 'm').exec(
    script.slice(start),
  );
  if (start === 0 || closing === null) return undefined;
  const inner = script.slice(start, start + closing.index);
  const isQuoted = single !== undefined || double !== undefined || opening.includes('\\');
  const heredoc = {
    contents: dash === '-' ? inner.replaceAll(/^\t+/gm, '') : inner,
    isDynamic: !isQuoted && /(^|[^\\])[$`]/.test(inner),
  };
  return { start, end: start + closing.index + closing[0].length, heredoc };
};

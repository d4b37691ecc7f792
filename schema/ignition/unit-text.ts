/** The sections of a unit that have any option, or the first thing that systemd would not take. */
export type UnitText = { readonly sections: readonly string[] } | { readonly problem: string };

/** systemd truncates what is longer. */
const lineMax = 2048;

/**
 * A unit’s text as go-systemd reads it, with which Ignition checks units. It is laxer than systemd: what comes before the first
 * section is passed over, and stricter: nothing may follow the name of a section.
 */
export const parseUnit = (text: string): UnitText => {
  const sections: string[] = [];
  let rest = afterGarbage(text);
  let section = '';
  while (rest !== '') {
    const [first = ''] = rest;
    if (/\s/.test(first)) rest = rest.slice(1);
    else if (first === '#' || first === ';') rest = afterComment(rest);
    else if (first === '[') {
      const head = /^\[([^\]]*)\]([^\n]*)(?:\n|$)/.exec(rest);
      if (head === null) return { problem: 'a section’s name does not end' };
      if (head[2]?.trim() !== '')
        return { problem: `something follows the section’s name: "${head[2]?.trim()}"` };
      section = head[1] ?? '';
      rest = rest.slice(head[0].length);
    } else {
      const option = optionOf(rest);
      if ('problem' in option) return option;
      sections.push(section);
      rest = option.rest;
    }
  }
  return { sections: [...new Set(sections)] };
};

/** Up to the first section; comments there are skipped whole. */
const afterGarbage = (text: string): string => {
  let rest = text;
  while (rest !== '' && !rest.startsWith('[')) {
    const stop = rest.search(/[[#;]/);
    if (stop < 0) return '';
    rest = rest.slice(stop);
    if (!rest.startsWith('[')) rest = afterComment(rest);
  }
  return rest;
};

/** A comment goes on over lines that end in a backslash. */
const afterComment = (text: string): string => {
  let rest = text;
  for (;;) {
    const end = rest.indexOf('\n');
    const line = end < 0 ? rest : rest.slice(0, end);
    rest = end < 0 ? '' : rest.slice(end + 1);
    if (rest === '' || !line.replace(/ $/, '').endsWith('\\')) return rest;
  }
};

const optionOf = (text: string): { readonly rest: string } | { readonly problem: string } => {
  const name = /^[^=\n\r]*/.exec(text)?.[0] ?? '';
  if (text[name.length] !== '=')
    return { problem: `neither a [Section] nor Key=value: "${name.slice(0, 60)}"` };
  let rest = text.slice(name.length + 1);
  for (;;) {
    const end = rest.indexOf('\n');
    const line = end < 0 ? rest : rest.slice(0, end);
    if (line.length >= lineMax) return { problem: `a line of more than ${lineMax} bytes` };
    rest = end < 0 ? '' : rest.slice(end + 1);
    if (end < 0 || line.trim() === '' || !line.endsWith('\\')) return { rest };
  }
};

/** Inputs that are too large or too strange to keep as files. */
export const generated: Readonly<Record<string, () => Uint8Array>> = {
  'file-of-10-mb': () => text(`${header}# ${'x'.repeat(10_000_000)}\n`),
  'nested-flow-too-deep': () => text(`${header}x-a: ${'['.repeat(100_000)}`),
  'nested-dashes-too-deep': () => text(`${header}x-a:\n  ${'- '.repeat(100_000)}a\n`),
  'nested-indent-too-deep': () =>
    text(`${header}x-a:\n${Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth + 1)}a:\n`).join('')}`),
  'too-many-tokens': () => text(`${header}x-a:\n${'- a\n'.repeat(200_000)}`),
  'too-many-errors': () => text(`${header}x-a:\n${'  - "\\q"\n'.repeat(2_000)}`),
  'alias-bomb': () => text(`${header}${bomb(12)}host:\n  hostname: cp1\n`),
  'binary-elf': () => Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x01, ...new Uint8Array(64)),
  'utf-16': () => Uint8Array.of(0xff, 0xfe, ...Buffer.from(header, 'utf16le')),
  'latin-1': () => Buffer.from(`${header}host:\n  hostname: café\n`, 'latin1'),
  'random-bytes': () => Uint8Array.from({ length: 4096 }, (_, index) => (index * 167 + (index >> 3) * 59) % 256),
};

const header = 'variant: glowplug\nversion: 1.0.0\n';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** Each line ten times the one before: a thousand billion values from twelve lines. */
const bomb = (lines: number): string =>
  Array.from({ length: lines }, (_, line) => {
    const item = line === 0 ? 'lol' : `*a${line - 1}`;
    return `x-a${line}: &a${line} [${Array.from({ length: 10 }, () => item).join(', ')}]\n`;
  }).join('');

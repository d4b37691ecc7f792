/** A TOML basic string: JSON's escapes are all TOML's too, and U+007F is the one character that only TOML wants escaped. */
export const tomlString = (text: string): string => JSON.stringify(text).replaceAll('\u007f', '\\u007f');

export const tomlStrings = (texts: readonly string[]): string => `[${texts.map(tomlString).join(', ')}]`;

/** The path of a table, each part quoted where TOML needs it. */
export const tomlTable = (...parts: readonly string[]): string =>
  `[${parts.map((part) => (/^[A-Za-z0-9_-]+$/.test(part) ? part : tomlString(part))).join('.')}]`;

import type { Scalar } from '../../transpiler/yaml/tree.ts';

/** What a command comes to on a node that is declared. */
export type Effect =
  | { readonly do: 'nothing'; readonly why: string }
  | { readonly do: 'lose'; readonly message: string; readonly help: string }
  | { readonly do: 'set'; readonly path: readonly string[]; readonly value: Scalar }
  | { readonly do: 'push'; readonly path: readonly string[]; readonly value: unknown }
  | { readonly do: 'write'; readonly path: string; readonly contents: string; readonly append: boolean }
  | {
      readonly do: 'change';
      readonly path: string;
      readonly mode?: number;
      readonly user?: string;
      readonly group?: string;
    }
  | {
      readonly do: 'unit';
      readonly name: string;
      readonly enabled?: boolean;
      readonly mask?: boolean;
      readonly contents?: string;
    }
  | { readonly do: 'kubeadm'; readonly words: readonly string[] }
  | { readonly do: 'unknown' };

export const nothing = (why: string): readonly Effect[] => [{ do: 'nothing', why }];

export const unknown: readonly Effect[] = [{ do: 'unknown' }];

/** Words of a command that are no options; `valued` are options that take the next word. */
export const operands = (words: readonly string[], valued: readonly string[] = []): readonly string[] =>
  words.filter((word, i) => !word.startsWith('-') && !valued.includes(words[i - 1] ?? ''));

/** The value of an option, `--name value` or `--name=value`. */
export const option = (words: readonly string[], ...names: readonly string[]): string | undefined => {
  for (const [i, word] of words.entries()) {
    const name = names.find((each) => word === each || word.startsWith(`${each}=`));
    if (name !== undefined) return word === name ? words[i + 1] : word.slice(name.length + 1);
  }
  return undefined;
};

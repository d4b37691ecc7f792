/** Where something stands in the text: offsets of its first character and of the one after its last. */
export type Span = { readonly start: number; readonly end: number };

export type Scalar = string | number | boolean | null;

export type ScalarNode = Span & {
  readonly kind: 'scalar';
  readonly value: Scalar;
  readonly style: 'plain' | 'quoted' | 'block';
};
export type ListNode = Span & { readonly kind: 'list'; readonly items: readonly YamlNode[] };
export type Entry = { readonly key: string; readonly keySpan: Span; readonly value: YamlNode };
export type MapNode = Span & { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Entry> };

/** A YAML document as data with positions; an alias is the very node that it stands for. */
export type YamlNode = ScalarNode | ListNode | MapNode;

/** How the text is read: a tree, or what keeps it from being one. */
export type Reading = { readonly root: YamlNode | undefined; readonly findings: readonly Finding[] };

/** Something to tell the author about a place in the text. */
export type Finding = {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly help?: string | undefined;
  readonly span: Span;
  /** JSON pointer in YAML names, where known. */
  readonly path?: string | undefined;
};

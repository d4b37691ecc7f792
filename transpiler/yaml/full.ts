import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml';
import { limits } from '../limits.ts';
import { buildTree } from './build-tree.ts';
import { explainSyntax } from './syntax.ts';
import type { Finding, Reading } from './tree.ts';

/** Reads any YAML 1.2 by the `yaml` package, and says all that is wrong with it. */
export const readFull = (text: string): Reading => {
  const { tokens, finding } = tokenize(text);
  if (finding !== undefined) return { root: undefined, findings: [finding] };
  const documents = [
    ...new Composer({ uniqueKeys: false, stringKeys: true }).compose(tokens, true, text.length),
  ];
  const [first, second] = documents;
  const errors = documents.flatMap((document) => document.errors);
  if (errors.length > 0) return { root: undefined, findings: syntaxFindings(errors, text) };
  if (first === undefined) throw new Error('unreachable: a composer that is asked for a document gives one');
  if (second !== undefined) return { root: undefined, findings: [secondDocument(second)] };
  return buildTree(first.contents, text);
};

const secondDocument = (document: Document.Parsed<ParsedNode>): Finding => ({
  code: 'yaml-documents',
  severity: 'error',
  message: 'A second document begins here, and a node is one document',
  help: 'Remove the "---" line, or keep each node in a file of its own',
  span: { start: document.range[0], end: document.range[0] + 1 },
});

const syntaxFindings = (errors: readonly YAMLError[], text: string): Finding[] => {
  const firsts = new Map(errors.toReversed().map((error) => [error.pos[0], error]));
  const told = [...firsts.values()].toReversed();
  const rest = told[limits.syntaxErrors];
  return [
    ...told.slice(0, limits.syntaxErrors).map((error) => explainSyntax(error, text)),
    ...(rest === undefined ? [] : [andMore(told.length - limits.syntaxErrors, rest.pos[0])]),
  ];
};

const andMore = (count: number, start: number): Finding => ({
  code: 'yaml-more-errors',
  severity: 'error',
  message: `${count} more errors of syntax from here on`,
  help: 'Correct those above first: one mistake often causes the next',
  span: { start, end: start + 1 },
});

type Tokens = { readonly tokens: readonly CST.Token[]; readonly finding?: Finding };

/** The tokens of a text; a text that is too deep or too long is given up before it can fill the memory. */
const tokenize = (text: string): Tokens => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    count += 1;
    if (count > limits.tokens) return { tokens, finding: tooMany(parser.offset) };
    if (parser.stack.length > limits.depth) return { tokens, finding: tooDeep(parser.offset) };
  }
  tokens.push(...parser.end());
  return { tokens };
};

const tooDeep = (offset: number): Finding => ({
  code: 'yaml-too-deep',
  severity: 'error',
  message: `Nested deeper than ${limits.depth} levels`,
  help: 'No config needs a tenth of that; look for an unclosed "[" or "{" above',
  span: { start: offset, end: offset + 1 },
});

const tooMany = (offset: number): Finding => ({
  code: 'yaml-too-large',
  severity: 'error',
  message: `More than ${limits.tokens.toLocaleString('en')} words and signs before this place`,
  help: 'Move long lists into files that are fetched: `contents: {source: https://…}`',
  span: { start: offset, end: offset + 1 },
});

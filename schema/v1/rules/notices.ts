import { foreignPaths } from '../../emitted/paths.gen.ts';
import { valueAt } from '../../json.ts';
import type { Notice } from '../../kubernetes/notices.ts';
import { error, warning } from '../../problem.ts';
import type { Rule } from './rule.ts';

/** What the programs of Kubernetes would refuse or warn of in documents whose shape is right: flags and feature gates. */
export const checkNotices: Rule = (config) =>
  Object.entries(foreignPaths).flatMap(([path, kind]) =>
    noticesOf(kind, valueAt(config, path)).map(({ code, pointer, message, severity }) =>
      (severity === 'error' ? error : warning)(code, path + pointer, message),
    ),
  );

const noticesOf = (kind: string, document: unknown): readonly Notice[] =>
  document !== undefined && hasFlagsOrGates(document) ? noticesOn(kind, document) : [];

const hasFlagsOrGates = (document: unknown): boolean =>
  /"(featureGates|extraArgs|kubeletExtraArgs)"/.test(JSON.stringify(document));

type NoticesModule = { readonly noticesOn: (kind: string, document: unknown) => readonly Notice[] };

// Its tables of flags and gates are read only when a document has some.
const noticesOn: NoticesModule['noticesOn'] = (kind, document) => {
  const module: NoticesModule = require('../../kubernetes/notices.ts');
  return module.noticesOn(kind, document);
};

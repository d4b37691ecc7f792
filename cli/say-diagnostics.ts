import { type Diagnostic, Lines } from '../transpiler/diagnostic.ts';
import { renderReport } from '../transpiler/render/report.ts';
import type { Given } from './command.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import type { Io } from './io.ts';

type Report = { readonly diagnostics: readonly Diagnostic[]; readonly shownText: () => string };

/** Diagnostics as text on standard error, or as JSON where `to` says. */
export const sayDiagnostics = (
  report: Report,
  given: Given,
  io: Io & { readonly to: 'out' | 'error' },
): ExitCode => {
  const { diagnostics, shownText } = report;
  if (given.flags.has('json')) {
    const write = io.to === 'out' ? io.print : io.complain;
    write(`${JSON.stringify(diagnostics, null, 2)}\n`);
  } else if (diagnostics.length > 0) io.complain(renderReport(diagnostics, new Lines(shownText()), io.paint));
  return verdict(diagnostics, given.flags.has('strict'));
};

/** With --strict a warning is an error. */
export const verdict = (diagnostics: readonly Diagnostic[], isStrict: boolean): ExitCode =>
  diagnostics.some(({ severity }) => isStrict || severity === 'error')
    ? exitCodes.configWrong
    : exitCodes.done;

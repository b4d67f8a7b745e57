import { at, type Form, type ReportPath, type SeenFigure, type Values } from '#web/screens/report-entry/model.ts';
import { useFigureCheck } from '#web/screens/report-entry/use-check.ts';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';
import type { Corrections } from '#web/screens/report-entry/use-corrections.ts';

export type Typed = Readonly<Record<string, string>>;

/** What was typed, as it is read, with the figure it takes the place of as it stood on the screen. */
export function changesOf({ figures }: Corrections, typed: Typed, readOf: Looked['readOf']) {
  return figures.flatMap(({ code, held }) => {
    const value = (typed[code] ?? '').trim();
    const missing = readOf(code)?.missing ?? null;
    return value === '' ? [] : [{ code, old: held, value: missing === null ? value : null, missing }];
  });
}

interface Looked {
  readonly readOf: (code: string) => SeenFigure | undefined;
  /** What does not add up in the report as it would be; a rate is computed anew, and is never at fault. */
  readonly fault: string | null;
  readonly fresh: boolean;
  /** What to type to say that there is none. */
  readonly noFigure: string | null;
}

/** Asks the reader of the form itself: the whole report as it would stand with what is typed. */
export function useCorrectionCheck(
  path: ReportPath,
  { template }: Form,
  value: Values,
  { figures }: Corrections,
  typed: Typed,
): Looked {
  const word = useValueWord();
  const held = new Map(figures.map((one) => [one.code, one]));
  const asIs = (code: string): string => {
    const known = held.get(code);
    if (known === undefined || (known.held === known.sealed && known.missing === null)) return value(at.figure(code));
    return known.held === null ? (known.missing?.typed ?? '') : word({ kind: 'count', type: known.type }, known.held);
  };
  const all = template.indicators.map(({ code }) => ({
    code,
    text: (typed[code] ?? '').trim() || asIs(code),
    asOf: '',
  }));
  const { seen, fresh } = useFigureCheck(path, all, false);
  const wrong = seen?.relations.find(({ check, fault, codes }) => {
    return check !== 'K2' && fault !== null && codes.some((code) => (typed[code] ?? '').trim() !== '');
  });
  return {
    readOf: (code) =>
      (typed[code] ?? '').trim() === '' ? undefined : seen?.figures.find((figureOf) => figureOf.code === code),
    fault: wrong?.fault?.sentence ?? null,
    fresh,
    noFigure: seen?.noFigure ?? null,
  };
}

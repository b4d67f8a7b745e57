import { useLayoutEffect, useMemo, useState } from 'react';
import { at, type Form, type Indicator, type Seen, type Values } from '#web/screens/report-entry/model.ts';
import { OwnTexts, type Texts } from '#web/screens/report-entry/texts.ts';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';

/** What a computed figure shows of itself. */
export interface ComputedCell {
  /** With the labels of its figures, as far as they are known. */
  readonly formula: string;
  /** Exact; null: none. */
  readonly value: string | null;
  /** Why it has none; null: it has one, or nobody has looked yet. */
  readonly because: string | null;
}

interface Asked {
  readonly computed?: Form['computed'];
}

/** By code; the api reckons, as it does when the report is handed in. */
export function computedCells(
  form: Asked,
  indicators: readonly Indicator[],
  seen: Seen | null,
): ReadonlyMap<string, ComputedCell> {
  const found = new Map(seen?.computed.map((one) => [one.code, one]));
  const formulas = new Map(form.computed?.map(({ code, formula }) => [code, formula]));
  return new Map(
    indicators.flatMap(({ code, computed }) => {
      if (computed === undefined) return [];
      const { value = null, because = null } = found.get(code) ?? {};
      return [[code, { formula: formulas.get(code) ?? computed, value, because }] as const];
    }),
  );
}

/**
 * The values of the form with what is computed in its place: nobody typed it, and nothing keeps it. A line hears of its own; `value` is for
 * whoever looks at all of them.
 */
export function useWithComputed(
  indicators: readonly Indicator[],
  seen: Seen | null,
  typed: Texts,
): { readonly texts: Texts; readonly value: Values } {
  const word = useValueWord();
  const [own] = useState(() => new OwnTexts());
  const reckoned = useMemo((): Readonly<Record<string, string>> => {
    const cells = computedCells({}, indicators, seen);
    return Object.fromEntries(
      indicators.flatMap((one) => {
        const cell = cells.get(one.code);
        if (cell === undefined || seen === null) return [];
        return [[at.figure(one.code), cell.value === null ? '' : word(one, cell.value)]];
      }),
    );
  }, [indicators, seen, word]);
  useLayoutEffect(() => own.replace(reckoned), [own, reckoned]);
  const texts = useMemo(
    (): Texts => ({
      read: (pointer) => own.all()[pointer] ?? typed.read(pointer),
      subscribe(watcher) {
        const ends = [own.subscribe(watcher), typed.subscribe(watcher)];
        return () => ends.forEach((end) => end());
      },
    }),
    [own, typed],
  );
  return { texts, value: (pointer) => reckoned[pointer] ?? typed.read(pointer) };
}

import { useDebouncedValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type AskedFigure, figureCheck } from '#web/screens/report-entry/figure-check.ts';
import { at, type Values } from '#web/screens/report-entry/model.ts';
import type { Checked } from '#web/screens/report-entry/use-check.ts';
import type { PastedBlocks } from '#web/screens/report-entry/pasted-blocks.ts';
import { placeOf, type UnitForm } from '#web/screens/many-entry/many-model.ts';

export interface Begun {
  readonly unit: string;
  readonly form: UnitForm;
  readonly value: Values;
}

/** At each pause every report that has changed is asked about, as its own form would; the others keep their answer. */
export function useManyChecks(
  cycle: string,
  begun: readonly Begun[],
  blocks: PastedBlocks,
  composing: boolean,
): ReadonlyMap<string, Checked> {
  const asked = new Map(begun.map((one) => [one.unit, JSON.stringify(figuresOf(one, blocks))]));
  const [settled] = useDebouncedValue(JSON.stringify([...asked]), 400);
  const wanted = useMemo(() => JSON.parse(settled) as [unit: string, figures: string][], [settled]);
  const answers = useQueries({
    queries: wanted.map(([unit, figures]) => ({
      ...figureCheck({ cycle, unit }, figures),
      enabled: !composing,
    })),
  });
  return new Map(
    wanted.map(([unit, figures], row) => {
      const answer = answers[row];
      const known = answer?.data !== undefined && !answer.isPlaceholderData;
      return [unit, { seen: answer?.data ?? null, fresh: known && asked.get(unit) === figures }];
    }),
  );
}

function figuresOf({ unit, form, value }: Begun, { blockOf }: PastedBlocks): readonly AskedFigure[] {
  return form.template.indicators
    .map(({ code }) => {
      const text = value(at.figure(code)).trim();
      return { code, text, asOf: '', ...blockOf(placeOf(unit, at.figure(code)), text) };
    })
    .filter(({ text }) => text !== '');
}

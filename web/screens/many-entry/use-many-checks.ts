import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { at, type Values } from '#web/screens/report-entry/model.ts';
import type { Checked } from '#web/screens/report-entry/use-check.ts';
import type { UnitForm } from '#web/screens/many-entry/many-model.ts';

export interface Begun {
  readonly unit: string;
  readonly form: UnitForm;
  readonly value: Values;
}

type Figures = readonly { readonly code: string; readonly text: string; readonly asOf: string }[];

/** At each pause every report that has changed is asked about, as its own form would; the others keep their answer. */
export function useManyChecks(
  cycle: string,
  begun: readonly Begun[],
  composing: boolean,
): ReadonlyMap<string, Checked> {
  const asked = new Map(begun.map((one) => [one.unit, JSON.stringify(figuresOf(one))]));
  const [settled] = useDebouncedValue(JSON.stringify([...asked]), 400);
  const wanted = useMemo(() => JSON.parse(settled) as [unit: string, figures: string][], [settled]);
  const answers = useQueries({
    queries: wanted.map(([unit, figures]) => ({
      queryKey: keys.check({ cycle, unit }, figures),
      queryFn: () =>
        taken(
          api.POST('/cycles/{cycle}/reports/{unit}/check', {
            params: { path: { cycle, unit } },
            body: { figures: JSON.parse(figures) as { code: string; text: string; asOf: string }[] },
          }),
        ),
      enabled: !composing,
      placeholderData: keepPreviousData,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 30_000,
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

function figuresOf({ form, value }: Begun): Figures {
  return form.template.indicators
    .map(({ code }) => ({ code, text: value(at.figure(code)).trim(), asOf: '' }))
    .filter(({ text }) => text !== '');
}

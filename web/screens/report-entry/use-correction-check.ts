import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { figure } from '#web/kit/format.ts';
import { at, type Form, type ReportPath, type SeenFigure, type Values } from '#web/screens/report-entry/model.ts';
import type { Corrections } from '#web/screens/report-entry/use-corrections.ts';

export type Typed = Readonly<Record<string, string>>;

/** What was typed, with the figure it takes the place of as it stood on the screen. */
export function changesOf({ figures }: Corrections, typed: Typed) {
  return figures.flatMap(({ code, held }) => {
    const value = (typed[code] ?? '').trim();
    return value === '' ? [] : [{ code, old: held, value }];
  });
}

interface Looked {
  readonly readOf: (code: string) => SeenFigure | undefined;
  /** What does not add up in the report as it would be; a rate is computed anew, and is never at fault. */
  readonly fault: string | null;
  readonly fresh: boolean;
}

/** Asks the reader of the form itself: the whole report as it would stand with what is typed. */
export function useCorrectionCheck(
  path: ReportPath,
  { template }: Form,
  value: Values,
  { figures }: Corrections,
  typed: Typed,
): Looked {
  const held = new Map(figures.map((one) => [one.code, one]));
  const asIs = (code: string): string => {
    const known = held.get(code);
    const moved = known !== undefined && known.held !== null && known.held !== known.sealed;
    return moved && known.held !== null ? figure(known.held) : value(at.figure(code));
  };
  const all = template.indicators
    .map(({ code }) => ({ code, text: (typed[code] ?? '').trim() || asIs(code), asOf: '' }))
    .filter(({ text }) => text.trim() !== '');
  const now = JSON.stringify(all);
  const [settled] = useDebouncedValue(now, 250);
  const { data, isPlaceholderData } = useQuery({
    queryKey: keys.check(path, settled),
    queryFn: () =>
      taken(
        api.POST('/cycles/{cycle}/reports/{unit}/check', {
          params: { path },
          // Its own words of a moment ago.
          body: { figures: JSON.parse(settled) as typeof all },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
  });
  const wrong = data?.relations.find(({ check, fault, codes }) => {
    return check !== 'K2' && fault !== null && codes.some((code) => (typed[code] ?? '').trim() !== '');
  });
  return {
    readOf: (code) =>
      (typed[code] ?? '').trim() === '' ? undefined : data?.figures.find((figureOf) => figureOf.code === code),
    fault: wrong?.fault?.sentence ?? null,
    fresh: data !== undefined && !isPlaceholderData && settled === now,
  };
}

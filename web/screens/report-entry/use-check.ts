import { keys } from '#web/app/query-keys.ts';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, replaceEqualDeep, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { api, taken } from '#web/api/client.ts';
import { at, type Form, type ReportPath, type Seen, type Values } from '#web/screens/report-entry/model.ts';

export interface Checked {
  readonly seen: Seen | null;
  /** The answer is about what stands on the screen now. */
  readonly fresh: boolean;
}

/** Asks at each pause how the figures would be read and what handing them in would find. */
export function useCheck(path: ReportPath, form: Form, value: Values, composing: boolean): Checked {
  const figures = form.template.indicators
    .map(({ code }) => ({ code, text: value(at.figure(code)), asOf: value(at.asOf(code)) }))
    .filter(({ text }) => text.trim() !== '');
  const now = JSON.stringify(figures);
  const [settled] = useDebouncedValue(now, 250);
  const { data, isPlaceholderData } = useQuery({
    queryKey: keys.check(path, settled),
    queryFn: () =>
      taken(
        api.POST('/cycles/{cycle}/reports/{unit}/check', {
          params: { path },
          body: { figures: JSON.parse(settled) as typeof figures },
        }),
      ),
    enabled: !composing,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
  });
  // What is said again in the same words stays the same object: of two hundred lines one is drawn anew, not all.
  const last = useRef<Seen | null>(null);
  const seen = useMemo(() => (data === undefined ? null : replaceEqualDeep(last.current, data)), [data]);
  useEffect(() => {
    last.current = seen;
  }, [seen]);
  return { seen, fresh: data !== undefined && !isPlaceholderData && settled === now };
}

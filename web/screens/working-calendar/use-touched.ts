import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import type { Knot } from '#web/kit/thread.tsx';
import { type Touched, touchedKnots } from '#web/screens/working-calendar/touched-knots.ts';

/**
 * What a change of the table would touch, asked at each pause of the typing; of what is no longer typed nothing is told. Null:
 * there is nothing to ask yet.
 */
export function useTouched<B>(
  what: 'culture' | 'days' | 'withdraw' | 'year',
  body: B | null,
  ask: (body: B) => Parameters<typeof taken<Touched>>[0],
): { readonly willFollow: readonly Knot[]; readonly error: Error | null } {
  const { t } = useTranslation('calendar');
  const now = body === null ? null : JSON.stringify(body);
  const [settled] = useDebouncedValue(now, 400);
  const current = settled === now;
  const { data, error } = useQuery({
    queryKey: keys.calendar('touched', what, settled),
    queryFn: () => (body === null ? null : taken(ask(body))),
    enabled: body !== null && current,
    retry: false,
  });
  if (body === null || !current) return { willFollow: [], error: null };
  return { willFollow: data === undefined || data === null ? [] : touchedKnots(t, data), error };
}

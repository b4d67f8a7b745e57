import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';

interface Days {
  /** Null: not known yet, and nothing is asked. */
  readonly from: string | null;
  readonly to: string | null;
  /** By whose calendar; null: the country's. */
  readonly unit: string | null;
}

/** How many working days lie between two days, and which days in between are none. */
export function useWorkingDays({ from, to, unit }: Days) {
  return useQuery({
    queryKey: keys.calendar('working-days', from, to, unit),
    queryFn: () =>
      taken(
        api.GET('/questions/working-days', {
          params: { query: { from: from ?? '', to: to ?? '', ...(unit === null ? {} : { unit }) } },
        }),
      ),
    enabled: from !== null && to !== null,
    retry: false,
    throwOnError: false,
  });
}

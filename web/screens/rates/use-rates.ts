import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { components, operations } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';

type Query = NonNullable<operations['readRates']['parameters']['query']>;
export type Rates = operations['readRates']['responses']['200']['content']['application/json'];
export type RateRow = Rates['rows'][number];
export type Counts = components['schemas']['ReportRates'];
export type Periods = operations['readRatesOverPeriods']['responses']['200']['content']['application/json'];
export type Group = RateRow['group'];
export type Sort = NonNullable<Query['sort']>;

/** What is asked for, as it stands in the address and in the file's. */
export interface Wishes {
  readonly group: Group | null;
  readonly sort: Sort;
  readonly text: string;
}

export function queryOf({ group, sort, text }: Wishes) {
  return {
    ...(group === null ? {} : { group }),
    ...(sort === 'protocol' ? {} : { sort }),
    ...(text === '' ? {} : { text }),
  };
}

export function useRates(cycle: string, wishes: Wishes, wanted: boolean) {
  const query = queryOf(wishes);
  return useQuery({
    queryKey: keys.cycle(cycle, 'rates', query),
    queryFn: () => taken(api.GET('/cycles/{cycle}/rates', { params: { path: { cycle }, query } })),
    placeholderData: (before) => before,
    enabled: wanted,
    // Deadlines pass when nothing else happens.
    refetchInterval: 60_000,
  });
}

export function useRatesOverPeriods(cycle: string, wishes: Wishes, wanted: boolean) {
  const query = queryOf(wishes);
  return useQuery({
    queryKey: keys.cycle(cycle, 'rate-periods', query),
    queryFn: () => taken(api.GET('/cycles/{cycle}/rates/periods', { params: { path: { cycle }, query } })),
    placeholderData: (before) => before,
    enabled: wanted,
  });
}

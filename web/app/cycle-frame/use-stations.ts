import { keys } from '#web/app/query-keys.ts';
import { clockTold, untilNextDay } from '#web/app/shown-clock.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { operations } from '#web/api/schema.d.ts';

export type CycleStations = operations['readCycleStations']['responses']['200']['content']['application/json'];
export type Station = CycleStations['stations'][number];

/** The cycle's six stations and its days: what the frame above every screen of a cycle shows. */
export function useStations(cycle: string, quiet = false) {
  return useQuery({
    queryKey: keys.cycle(cycle, 'stations'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/stations', { params: { path: { cycle } } })),
    enabled: cycle !== '',
    // A rehearsal's midnight tells nobody: the days would stay behind the clock in the status bar.
    refetchInterval: ({ state: { data, dataUpdatedAt } }) =>
      data === undefined ? false : untilNextDay(clockTold(data, dataUpdatedAt)),
    // Who comes to a conference need not be one of the cycle it closes.
    ...(quiet ? { throwOnError: false } : {}),
  });
}

/** It sums years: no unit is called, reports or is reminded, and no screen of the cycle speaks of that. Until it is known somebody may. */
export function nobodyReports(of: Pick<CycleStations, 'stations'> | undefined): boolean {
  return of !== undefined && !of.stations.some(({ code }) => code === 'report');
}

/** Planned without one, a cycle has no station for it, and no screen of the cycle promises it. */
export function leadsToConference(of: Pick<CycleStations, 'stations'> | undefined): boolean {
  return of?.stations.some(({ code }) => code === 'conference') ?? true;
}

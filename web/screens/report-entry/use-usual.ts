import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import type { ReportPath } from '#web/screens/report-entry/model.ts';
import type { OwnHistory, Usual } from '#web/screens/report-entry/stands-out.ts';

/** By the code of an indicator. */
export type UsualByCode = ReadonlyMap<string, readonly Usual[]>;

export const nothingUsual: UsualByCode = new Map();

function byCode({ usual }: OwnHistory): UsualByCode {
  const found = new Map<string, readonly Usual[]>();
  for (const each of usual) found.set(each.code, [...(found.get(each.code) ?? []), each]);
  return found;
}

/** What is usual of each indicator by the unit's own earlier reports. */
export function usualFigures({ cycle, unit }: ReportPath) {
  return queryOptions({
    queryKey: keys.cycle(cycle, 'own-history', unit, 'usual'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/own-history', { params: { path: { cycle, unit } } })),
    select: byCode,
  });
}

/** Asked once, and held against every key here. */
export function useUsual(path: ReportPath): UsualByCode {
  return useQuery(usualFigures(path)).data ?? nothingUsual;
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import type { ReportPath } from '#web/screens/report-entry/model.ts';
import type { Usual } from '#web/screens/report-entry/stands-out.ts';

const nothing: ReadonlyMap<string, readonly Usual[]> = new Map();

/** What is usual of each indicator by the unit's own earlier reports: asked once, and held against every key here. */
export function useUsual({ cycle, unit }: ReportPath): ReadonlyMap<string, readonly Usual[]> {
  const { data } = useQuery({
    queryKey: keys.cycle(cycle, 'own-history', unit, 'usual'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/own-history', { params: { path: { cycle, unit } } })),
  });
  return useMemo(() => {
    if (data === undefined) return nothing;
    const byCode = new Map<string, readonly Usual[]>();
    for (const each of data.usual) byCode.set(each.code, [...(byCode.get(each.code) ?? []), each]);
    return byCode;
  }, [data]);
}

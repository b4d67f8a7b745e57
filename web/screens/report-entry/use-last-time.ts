import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';
import type { ReportPath } from '#web/screens/report-entry/model.ts';

export type LastTime =
  paths['/cycles/{cycle}/reports/{unit}/last-time']['get']['responses'][200]['content']['application/json'];
export type LastTask = LastTime['tasks'][number];

/** What the last conference gave the unit, and what it said the period before. Undefined: not known yet, and nothing waits for it. */
export function useLastTime(path: ReportPath): LastTime | undefined {
  return useQuery({
    queryKey: keys.tasks('last-time', path),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/last-time', { params: { path } })),
  }).data;
}

import { scanPause } from '#web/app/files/use-files.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';

export type ListedInspection =
  paths['/inspections']['get']['responses'][200]['content']['application/json']['inspections'][number];
export type Inspection = paths['/inspections/{inspection}']['get']['responses'][200]['content']['application/json'];
export type PlanBody = NonNullable<paths['/inspections']['post']['requestBody']>['content']['application/json'];
export type Plan = PlanBody['plan'];
export type Rehearsal = paths['/inspections/preview']['post']['responses'][200]['content']['application/json'];

/** Inspections of one's committee and those of one's unit, the newest first. */
export function useInspections() {
  return useQuery({ queryKey: keys.inspections, queryFn: () => taken(api.GET('/inspections')) });
}

export function useInspection(inspection: string | undefined) {
  return useQuery({
    queryKey: keys.of(`inspection/${inspection ?? ''}`, 'whole'),
    queryFn: () => taken(api.GET('/inspections/{inspection}', { params: { path: { inspection: inspection ?? '' } } })),
    enabled: inspection !== undefined,
  });
}

/** What the store tells of its scans; nobody asks where there is none. */
export function useInspectionFiles(inspection: string, asked: boolean) {
  return useQuery({
    queryKey: keys.of(`inspection/${inspection}`, 'files'),
    queryFn: () => taken(api.GET('/inspections/{inspection}/files', { params: { path: { inspection } } })),
    enabled: asked,
    refetchInterval: (query) => scanPause(query.state.data?.files),
  });
}

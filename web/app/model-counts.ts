import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';

export type ModelCounts =
  paths['/cycles/{cycle}/reports/{unit}/model-counts']['get']['responses'][200]['content']['application/json'];
export type ModelCountRow = ModelCounts['rows'][number];
export type CountedRegister = NonNullable<ModelCounts['register']>;

/** What the register of models says of a unit's figures. Undefined: not known yet, and nothing waits for it. */
export function useModelCounts({
  cycle,
  unit,
  round,
}: {
  readonly cycle: string;
  readonly unit: string;
  /** Of the report that is handed in: another one states other figures. */
  readonly round: number;
}): ModelCounts | undefined {
  return useQuery({
    queryKey: keys.models('counts', cycle, unit, round),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/model-counts', { params: { path: { cycle, unit } } })),
  }).data;
}

/** The models behind a count, as the register lists them. */
export function modelsBehind(
  { committee, from, to }: CountedRegister,
  { what, kind, field }: ModelCountRow,
  unit: string,
): Readonly<Record<string, string>> {
  return {
    ...{ ban: committee, dem: what, tu: from, den: to, 'don-vi': unit },
    ...(kind === null ? {} : { loai: kind }),
    ...(field === null ? {} : { 'linh-vuc': field }),
  };
}

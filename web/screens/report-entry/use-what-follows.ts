import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import type { paths } from '#web/api/schema.d.ts';
import type { ReportPath } from '#web/screens/report-entry/model.ts';

interface Change {
  readonly code: string;
  readonly old: string | null;
  readonly value: string | null;
  readonly missing: { readonly reason: Reason; readonly words: string | null } | null;
}

type Body = NonNullable<
  paths['/cycles/{cycle}/reports/{unit}/variances/check']['post']['requestBody']
>['content']['application/json'];
type Reason = NonNullable<Body['changes'][number]['missing']>['reason'];

/** What changes would move without naming it, and which rules they would break; undefined: not known, or nothing is changed. */
export function useWhatFollows(path: ReportPath, changes: readonly Change[]) {
  const body = JSON.stringify(changes);
  const { data } = useQuery({
    queryKey: keys.cycle(path.cycle, 'variances', path.unit, 'check', body),
    queryFn: () =>
      taken(
        api.POST('/cycles/{cycle}/reports/{unit}/variances/check', {
          params: { path },
          body: {
            changes: changes.map(({ code, old, value, missing: none }) => ({
              ...{ code, old, value },
              missing: none === null ? null : { reason: none.reason, words: none.words },
            })),
          },
        }),
      ),
    enabled: changes.length > 0,
    placeholderData: keepPreviousData,
    // It is beside what is sent: whatever is wrong with it is said when that is sent.
    throwOnError: false,
  });
  return changes.length === 0 ? undefined : data;
}

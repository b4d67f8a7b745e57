import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { operations } from '#web/api/schema.d.ts';

export interface Act {
  readonly allowed: boolean;
  /** Why not, as a sentence; null when allowed. */
  readonly reason: string | null;
}

export type Action =
  operations['readRights']['responses'][200]['content']['application/json']['acts'][number]['action'];

/** Of one thing (and one unit): may the person do this now? */
export type Can = (action: Action) => Act;

const unknown: Act = { allowed: false, reason: null };

/** What the api says this person may do on the stream (and for the unit) as it stands: the console computes no rights. */
export function useRights(stream: string | null, unit?: string): Can {
  const { data } = useQuery({
    queryKey: keys.rights(stream, unit),
    queryFn: () =>
      taken(
        api.GET('/rights', {
          params: { query: { ...(stream === null ? {} : { stream }), ...(unit === undefined ? {} : { unit }) } },
        }),
      ),
  });
  return (action) => data?.acts.find((act) => act.action === action) ?? unknown;
}

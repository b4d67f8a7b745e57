import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { useCycle } from '#web/app/use-cycle.ts';
import { openTasksOf } from '#web/screens/closing/open-tasks.ts';

/** The cycle that is to be closed and the tasks of it that have not ended; asked when the dialog opens. */
export function useClosing(cycle: string) {
  const whole = useCycle(cycle);
  const rehearsal = whole.data?.rehearsal === true ? 'true' : 'false';
  const query = { cycle, rehearsal, limit: 1000 } as const;
  const listed = useQuery({
    queryKey: keys.tasks('list', query),
    queryFn: () => taken(api.GET('/tasks', { params: { query } })),
    enabled: (whole.data?.followUp?.tasks.length ?? 0) > 0,
  });
  const waits = whole.data === undefined || (listed.isPending && listed.fetchStatus !== 'idle');
  return {
    cycle: whole.data,
    error: whole.error ?? listed.error,
    open: whole.data === undefined || waits ? null : openTasksOf(whole.data, listed.data?.tasks ?? []),
  };
}

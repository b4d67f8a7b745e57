import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import { type Cycle, cycleQuery } from '#web/app/use-cycle.ts';

/** What the thing is called by those who work with it; null until it is known, and where it has no name of its own. */
export function useStreamName(stream: string): string | null {
  const [kind = '', first = '', second = ''] = stream.split('/');
  // The list below says what cannot be read.
  const throwOnError = false;
  const cycle = useQuery({ ...cycleQuery(first), throwOnError, enabled: kind === 'cycle', select: nameOf });
  const other = useQuery({
    queryKey: keys.of(stream, 'name'),
    throwOnError,
    enabled: kind === 'conference' || kind === 'task',
    queryFn: async (): Promise<string> => {
      if (kind === 'conference') {
        const path = { conference: first };
        return (await taken(api.GET('/conferences/{conference}', { params: { path } }))).title;
      }
      const path = { conference: first, number: second };
      const task = await taken(api.GET('/tasks/{conference}/{number}', { params: { path } }));
      return `${String(task.number)}. ${task.statement}`;
    },
  });
  return (kind === 'cycle' ? cycle.data : other.data) ?? null;
}

function nameOf({ committee, period }: Cycle): string {
  return [committee?.name, period?.label].filter((part) => part !== undefined).join(', ');
}

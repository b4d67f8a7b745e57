import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';

/** What the thing is called by those who work with it; null until it is known, and where it has no name of its own. */
export function useStreamName(stream: string): string | null {
  const [kind = '', first = '', second = ''] = stream.split('/');
  const { data } = useQuery({
    queryKey: keys.of(stream, 'name'),
    // The list below says what cannot be read.
    throwOnError: false,
    enabled: kind === 'cycle' || kind === 'conference' || kind === 'task',
    queryFn: async (): Promise<string> => {
      if (kind === 'cycle') {
        const { committee, period } = await taken(api.GET('/cycles/{cycle}', { params: { path: { cycle: first } } }));
        return [committee?.name, period?.label].filter((part) => part !== undefined).join(', ');
      }
      if (kind === 'conference') {
        const path = { conference: first };
        return (await taken(api.GET('/conferences/{conference}', { params: { path } }))).title;
      }
      const path = { conference: first, number: second };
      const task = await taken(api.GET('/tasks/{conference}/{number}', { params: { path } }));
      return `${String(task.number)}. ${task.statement}`;
    },
  });
  return data ?? null;
}

import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';

/** One conference as its screens and the frame above them read it. */
export function useConference(slug: string) {
  return useQuery({
    queryKey: keys.conference(slug, 'whole'),
    queryFn: () => taken(api.GET('/conferences/{conference}', { params: { path: { conference: slug } } })),
    enabled: slug !== '',
  });
}

import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import { scanPause } from '#web/app/files/use-files.ts';
import { keys } from '#web/app/query-keys.ts';

/** What the store tells of the files of a conference; nobody asks where there is none. */
export function useConferenceFiles(conference: string, asked: boolean) {
  return useQuery({
    queryKey: keys.conference(conference, 'files'),
    queryFn: () => taken(api.GET('/conferences/{conference}/files', { params: { path: { conference } } })),
    enabled: asked,
    refetchInterval: (query) => scanPause(query.state.data?.files),
  });
}

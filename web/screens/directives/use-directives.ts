import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { scanPause } from '#web/app/files/use-files.ts';
import { keys } from '#web/app/query-keys.ts';

export type ListedPaper =
  paths['/directives']['get']['responses'][200]['content']['application/json']['papers'][number];
export type PaperDetail = paths['/directives/{directive}']['get']['responses'][200]['content']['application/json'];

/** Papers that give tasks beside a conference, the newest first. */
export function useDirectives() {
  return useQuery({ queryKey: keys.directives, queryFn: () => taken(api.GET('/directives')) });
}

export function useDirective(directive: string | undefined) {
  return useQuery({
    queryKey: keys.of(`directive/${directive ?? ''}`, 'whole'),
    queryFn: () => taken(api.GET('/directives/{directive}', { params: { path: { directive: directive ?? '' } } })),
    enabled: directive !== undefined,
  });
}

/** What the store tells of its scans; nobody asks where there is none. */
export function useDirectiveFiles(directive: string, asked: boolean) {
  return useQuery({
    queryKey: keys.of(`directive/${directive}`, 'files'),
    queryFn: () => taken(api.GET('/directives/{directive}/files', { params: { path: { directive } } })),
    enabled: asked,
    refetchInterval: (query) => scanPause(query.state.data?.files),
  });
}

import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { scanPause } from '#web/app/files/use-files.ts';
import { keys } from '#web/app/query-keys.ts';

export type IssuedPapers =
  paths['/cycles/{cycle}/issued-papers']['get']['responses'][200]['content']['application/json'];
export type IssuedPaper = IssuedPapers['papers'][number];

/** By this a note elsewhere on a screen leads to the pane. */
export const issuedPapersPart = 'issued-papers';

/** While the product still sets a letter nothing tells that it is there. */
const whileSetting = 1_500;

export function useIssuedPapers(cycle: string) {
  return useQuery({
    queryKey: keys.cycle(cycle, 'issued-papers'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/issued-papers', { params: { path: { cycle } } })),
    refetchInterval: ({ state: { data } }) => {
      if ([...(data?.papers ?? []), ...(data?.further ?? [])].some(({ href }) => href === null)) return whileSetting;
      return scanPause(data?.papers.flatMap(({ scans }) => scans.map(({ file }) => file)));
    },
  });
}

import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';

type Answer = paths['/cycles/{cycle}/reports/{unit}/files']['get']['responses'][200]['content']['application/json'];
export type StoredFile = Answer['files'][number];
export type FileKind = NonNullable<paths['/drafts/report/{cycle}/{unit}/files']['post']['parameters']['query']>['kind'];

export type Limits = Answer['limits'];

/** While a scanner is away nothing tells that it has looked. */
const whileWaiting = 20_000;

/** What the store knows of a report's files. Asked anew when one is named that it did not tell of: somebody else sent it. */
export function useFiles({ cycle, unit }: { readonly cycle: string; readonly unit: string }, ids: readonly string[]) {
  return useQuery({
    queryKey: keys.cycle(cycle, 'files', unit, [...ids].sort().join(' ')),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/files', { params: { path: { cycle, unit } } })),
    placeholderData: (before) => before,
    refetchInterval: (query) => scanPause(query.state.data?.files),
  });
}

/** `1,4 MB`, `12 KB`. */
export function sizeWord(bytes: number, figure: (value: number) => string): string {
  if (bytes >= 1024 ** 2) return `${figure(Math.round((bytes / 1024 ** 2) * 10) / 10)} MB`;
  return `${figure(Math.max(1, Math.round(bytes / 1024)))} KB`;
}

/** The facts of the sentences about limits. */
export function limitWords(limits: Limits | undefined) {
  const most = limits?.most ?? Number.MAX_SAFE_INTEGER;
  return { most: String(Math.floor(most / 1024 ** 2)), count: limits?.perReport ?? 0 };
}

/** Of what else has files: asked anew while a scanner has some of them to look at. */
export function scanPause(files: readonly StoredFile[] | undefined): number | false {
  return files?.some(({ scan }) => scan === 'waiting') === true ? whileWaiting : false;
}

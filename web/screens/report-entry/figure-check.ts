import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import type { ReportPath, Seen } from '#web/screens/report-entry/model.ts';

export interface AskedFigure {
  readonly code: string;
  readonly text: string;
  readonly asOf: string;
  /** Of what was pasted at once, the number of the paste. */
  readonly block?: number;
}

/** How these figures would be read and what handing them in would find, by what is typed: the same words have the same answer. */
export function figureCheck(path: ReportPath, settled: string) {
  return queryOptions({
    queryKey: keys.check(path, settled),
    async queryFn(): Promise<Seen> {
      // The caller's own words of a moment ago.
      const figures = JSON.parse(settled) as AskedFigure[];
      const seen = await taken(
        api.POST('/cycles/{cycle}/reports/{unit}/check', { params: { path }, body: { figures } }),
      );
      return { ...seen, asked: Object.fromEntries(figures.map(({ code, text, asOf }) => [code, { text, asOf }])) };
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
  });
}

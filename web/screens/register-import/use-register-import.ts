import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, taken } from '#web/api/client.ts';
import { takenOnceSignedIn } from '#web/app/once-signed-in.ts';
import { keys } from '#web/app/query-keys.ts';
import { type ListSource, listBody } from '#web/kit/list-body.ts';
import type { Place, Sheets } from '#web/screens/register-import/cells.ts';

export interface Basis {
  /** The day on which the list is true; null while it is not readable. */
  readonly effective: string | null;
  readonly document: string;
}

interface List {
  readonly sheets: Sheets;
  readonly apart: readonly Pick<Place, 'sheet' | 'row'>[];
  /** Counts what was changed: a question about other cells is another question. */
  readonly version: number;
}

/** The list on the screen: read once, changed cell by cell, looked at anew after every change, and at each pause of the typing. */
export function useRegisterImport({ effective, document }: Basis) {
  const [list, setList] = useState<List | null>(null);
  const read = useMutation({
    mutationFn: async (source: ListSource) => {
      const body = await listBody(source);
      return await takenOnceSignedIn(() => api.POST('/organisation/import-read', { body }));
    },
    onSuccess: ({ sheets }) => setList((before) => ({ sheets, apart: [], version: (before?.version ?? 0) + 1 })),
    networkMode: 'always',
  });
  const [settledDay] = useDebouncedValue(effective, 400);
  const [settledDocument] = useDebouncedValue(document, 400);
  const settled = settledDay === effective && settledDocument === document;
  const preview = useQuery({
    queryKey: keys.organisation('import', list?.version ?? 0, settledDay, settledDocument),
    queryFn: () =>
      taken(
        api.POST('/organisation/import-preview', {
          body: {
            ...{ effective: settledDay ?? '', document: settledDocument },
            ...{ sheets: list?.sheets ?? [], apart: [...(list?.apart ?? [])] },
          },
        }),
      ),
    enabled: list !== null && settledDay !== null,
    placeholderData: (before) => before,
    retry: false,
  });
  const change = (to: (now: List) => Partial<List>): void =>
    setList((now) => (now === null ? null : { ...now, ...to(now), version: now.version + 1 }));
  return {
    sheets: list?.sheets ?? null,
    read,
    preview,
    /** It is of what stands on the screen now. */
    fresh: settled && !preview.isPlaceholderData && !preview.isFetching,
    setSheets: (to: (now: Sheets) => Sheets) => change(({ sheets }) => ({ sheets: to(sheets) })),
    keepApart: ({ sheet, row }: Place) => change(({ apart }) => ({ apart: [...apart, { sheet, row }] })),
    forget: () => setList(null),
  };
}

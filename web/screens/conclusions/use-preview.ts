import { keys } from '#web/app/query-keys.ts';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, taken } from '#web/api/client.ts';
import type { Signer } from '#web/kit/signer-fields.tsx';
import { type Conclusions, toBody } from '#web/screens/conclusions/model.ts';

export interface NoticeWish {
  readonly number: string | null;
  readonly date: string | null;
  readonly signer: Signer | null;
}

const noWish: NoticeWish = { number: null, date: null, signer: null };

/** The notice as it would be issued from what is on the screen; asked again a moment after typing. */
export function usePreview(conference: string, conclusions: Conclusions | null, wish: NoticeWish = noWish) {
  const asked = useMemo(
    () => ({ ...wish, conclusions: conclusions === null ? null : toBody(conclusions) }),
    [wish, conclusions],
  );
  const [body] = useDebouncedValue(asked, 350);
  return useQuery({
    queryKey: keys.conference(conference, 'notice-preview', body),
    queryFn: () =>
      taken(api.POST('/conferences/{conference}/notice/preview', { params: { path: { conference } }, body })),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
}

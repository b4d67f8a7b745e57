import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { paths } from '#web/api/schema.d.ts';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

export type CorrectBody = NonNullable<
  paths['/conferences/{conference}/correct']['post']['requestBody']
>['content']['application/json'];

/** What would change and who would hear of it, asked while it is typed; `body` null: not finished. */
export function useCorrection({ conference }: Conference, body: CorrectBody | null, onDone: () => void) {
  const { t } = useTranslation('conference');
  const params = { path: { conference } };
  const text = JSON.stringify(body);
  const [settled] = useDebouncedValue(text, 300);
  const wanted = useMemo(() => JSON.parse(settled) as typeof body, [settled]);
  const preview = useQuery({
    queryKey: keys.conference(conference, 'correction-preview', settled),
    queryFn: () =>
      wanted === null ? null : taken(api.POST('/conferences/{conference}/correct/preview', { params, body: wanted })),
    enabled: wanted !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const send = useCommand(
    (input: CorrectBody, key) =>
      api.POST('/conferences/{conference}/correct', { params: { ...params, header: key }, body: input }),
    { said: t('correct.done'), onDone },
  );
  return { send, preview: preview.data ?? null, error: preview.error, isSettled: settled === text };
}

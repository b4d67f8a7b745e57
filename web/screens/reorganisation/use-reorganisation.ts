import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import type { Body } from '#web/screens/reorganisation/model.ts';

/** What it would touch, asked anew at each pause of the typing. */
export function useReorganisationPreview(body: Body | null) {
  const text = body === null ? null : JSON.stringify(body);
  const [settled] = useDebouncedValue(text, 400);
  const query = useQuery({
    queryKey: keys.organisation('reorganisation', settled),
    queryFn: () =>
      taken(api.POST('/organisation/reorganisations/preview', { body: JSON.parse(settled ?? '') as Body })),
    enabled: settled !== null && text !== null,
    placeholderData: (before) => before,
    retry: false,
  });
  const asked = text !== null && settled === text;
  return {
    preview: text === null ? undefined : query.data,
    error: asked ? query.error : null,
    /** It is of what stands on the screen now. */
    fresh: asked && query.isSuccess && !query.isPlaceholderData && !query.isFetching,
  };
}

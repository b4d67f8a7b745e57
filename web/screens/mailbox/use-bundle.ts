import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { useAsked } from '#web/app/address.ts';
import { keys } from '#web/app/query-keys.ts';

type Path = paths['/letters/to-print']['get'];
export type Bundle = Path['responses'][200]['content']['application/json'];
export type BundleLetter = Bundle['letters'][number];
type Query = NonNullable<Path['parameters']['query']>;

/** What waits to be printed, narrowed as the address says: a pile may be sent on as a link. */
export function useBundle() {
  const navigate = useNavigate();
  const asked = { stream: useAsked('stream'), unit: useAsked('don-vi'), template: useAsked('loai') };
  const query = {
    ...(asked.stream === null ? {} : { stream: asked.stream }),
    ...(asked.unit === null ? {} : { unit: asked.unit }),
    // Of the address anything may be said: the api judges it.
    ...(asked.template === null ? {} : { template: asked.template as Query['template'] & string }),
  };
  const { data, error } = useQuery({
    queryKey: keys.deliveries('to-print', query),
    queryFn: () => taken(api.GET('/letters/to-print', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const narrow = (part: { readonly unit?: string; readonly template?: string }): void => {
    const { stream, unit, template } = { ...asked, ...part };
    void navigate({
      to: '/hop-thu/in',
      search: {
        ...(stream === null ? {} : { stream }),
        ...(unit === null || unit === '' ? {} : { 'don-vi': unit }),
        ...(template === null || template === '' ? {} : { loai: template }),
      },
      replace: true,
    });
  };
  return { data, error, narrow, unit: asked.unit ?? '', template: asked.template ?? '' };
}

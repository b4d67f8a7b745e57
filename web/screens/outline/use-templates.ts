import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';

export function useTemplates() {
  return useQuery({ queryKey: keys.templates, queryFn: () => taken(api.GET('/templates')) });
}

/** One template, its current version or an old one. What is not there is no fault here: it may be about to be written. */
export function useTemplate(template: string, version: number | null) {
  return useQuery({
    queryKey: keys.of(`template/${template}`, 'version', version),
    queryFn: () =>
      taken(
        api.GET('/templates/{template}', {
          params: { path: { template }, query: version === null ? {} : { version } },
        }),
      ),
    retry: false,
    throwOnError: false,
  });
}

export function useShipped(wanted: boolean) {
  return useQuery({
    queryKey: [...keys.templates, 'shipped'],
    queryFn: () => taken(api.GET('/templates/shipped/outlines')),
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

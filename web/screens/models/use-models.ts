import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { useAsked } from '#web/app/address.ts';
import { keys } from '#web/app/query-keys.ts';

export type ModelRegister =
  paths['/model-registers']['get']['responses'][200]['content']['application/json']['registers'][number];
export type ModelList = paths['/models']['get']['responses'][200]['content']['application/json'];
export type Model = ModelList['models'][number];
export type ModelQuery = NonNullable<paths['/models']['get']['parameters']['query']>;

export function useModelRegisters() {
  return useQuery({ queryKey: keys.models('registers'), queryFn: () => taken(api.GET('/model-registers')) });
}

/** The register that the address names, else the first that is kept, else the first that may be opened. */
export function useShownRegister(registers: readonly ModelRegister[]): ModelRegister | undefined {
  const ban = useAsked('ban');
  return registers.find(({ committee }) => committee === ban) ?? registers.find(({ kept }) => kept) ?? registers[0];
}

export function useModelList(query: ModelQuery, asked: boolean) {
  return useQuery({
    queryKey: keys.models('list', query),
    queryFn: () => taken(api.GET('/models', { params: { query } })),
    enabled: asked,
    placeholderData: keepPreviousData,
  });
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import type { Choice } from '#web/kit/choose/choice-row.tsx';
import { civilDateOf } from '#web/kit/format.ts';
import type { OpenKind, UnitKind } from '#web/screens/organisation/kinds.ts';

/** Kinds that can begin on that day, today where none is named: one that has ended is not offered. */
export function useKindsOn(day: string | null): readonly OpenKind[] {
  const on = day ?? civilDateOf(new Date());
  const { data } = useQuery({
    queryKey: keys.organisation('kinds', on),
    queryFn: () => taken(api.GET('/organisation/kinds', { params: { query: { on } } })),
    // While another day is being typed the list does not vanish under the hand.
    placeholderData: (before) => before,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.kinds ?? [];
}

export function useKindChoices(kinds: readonly OpenKind[]): readonly Choice<UnitKind>[] {
  const { t } = useTranslation('labels');
  return kinds.map(({ kind }) => ({ key: kind, word: t(`kind.${kind}`) }));
}

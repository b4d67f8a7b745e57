import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';
import type { Choice } from '#web/kit/choose/choice-row.tsx';
import { civilDateOf } from '#web/kit/format.ts';
import { type OpenKind, openKey, type UnitKind } from '#web/screens/organisation/kinds.ts';
import type { Unit } from '#web/screens/organisation/tree.ts';

/** Kinds that can begin on that day, today where none is named: one that has ended is not offered. */
export function useKindsOn(day: string | null): readonly OpenKind[] {
  const on = day ?? civilDateOf(new Date());
  const { data } = useQuery({
    queryKey: keys.organisation('kinds', on),
    queryFn: () => taken(api.GET('/organisation/kinds', { params: { query: { on } } })),
    // While another day is being typed the list does not vanish under the hand.
    placeholderData: (before) => before,
  });
  return (data?.kinds ?? []).map(({ own = null, ...kind }) => ({ ...kind, own }));
}

export function useKindChoices(kinds: readonly OpenKind[]): readonly Choice<string>[] {
  const { t } = useTranslation('labels');
  return kinds.map((one) => ({ key: openKey(one), word: one.own?.name ?? t(`kind.${one.kind}`) }));
}

export type OwnKind =
  paths['/organisation/own-kinds']['get']['responses'][200]['content']['application/json']['kinds'][number];

/** Those that the office added, whatever has become of them. */
export function useOwnKinds() {
  return useQuery({
    queryKey: keys.organisation('kinds', 'own'),
    queryFn: () => taken(api.GET('/organisation/own-kinds')),
  });
}

/** What a unit's kind is called: by the office's own word where it has one. */
export function useKindWord(): (unit: { readonly kind: UnitKind; readonly ownKind: string | null }) => string {
  const { t } = useTranslation('labels');
  const { data } = useOwnKinds();
  const names = new Map(data?.kinds.map(({ id, name }) => [id, name]));
  return ({ kind, ownKind }) => (ownKind === null ? undefined : names.get(ownKind)) ?? t(`kind.${kind}`);
}

/** The kind that a unit is of, as one of those to choose from. */
export function useKindNow({ kind, ownKind, level }: Pick<Unit, 'kind' | 'ownKind' | 'level'>): OpenKind {
  const word = useKindWord();
  const own = ownKind === null ? null : { id: ownKind, name: word({ kind, ownKind }) };
  return { kind, own, levels: [level] };
}

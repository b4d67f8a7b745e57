import { useQuery } from '@tanstack/react-query';
import type { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { useAsked } from '#web/app/address.ts';
import { keys } from '#web/app/query-keys.ts';
import { useUnits } from '#web/app/use-units.ts';
import { civilDateOf } from '#web/kit/format.ts';
import type { Knot } from '#web/kit/thread.tsx';
import type { Calendar } from '#web/screens/working-calendar/calendar-days.ts';

export type OwnTable =
  paths['/calendar/tables']['get']['responses'][200]['content']['application/json']['tables'][number];

/** Whose table is looked at; `unit` null: the country's. */
export interface Whose {
  readonly unit: string | null;
  readonly name: string;
  /** The unit has a table of its own; else it follows the nearest above it, and the first change gives it one. */
  readonly has: boolean;
  readonly tables: readonly OwnTable[];
}

export function useWhose(): Whose {
  const unit = useAsked('don-vi');
  const { data } = useQuery({ queryKey: keys.calendar('tables'), queryFn: () => taken(api.GET('/calendar/tables')) });
  const tables = data?.tables ?? [];
  const own = tables.find((one) => one.unit === unit);
  const { nameOf } = useUnits(civilDateOf(new Date()), unit !== null && data !== undefined && own === undefined);
  return { unit, name: unit === null ? '' : (own?.name ?? nameOf(unit)), has: own !== undefined, tables };
}

/** In an address or a body: nothing for the country's. */
export function ofWhom({ unit }: Pick<Whose, 'unit'>): { readonly unit?: string } {
  return unit === null ? {} : { unit };
}

type Say = ReturnType<typeof useTranslation<'calendar'>>['t'];

/** Whom a change reaches beside those it touches: a unit that gets its own table by it, units the country's no longer reaches. */
export function whoseKnots(t: Say, { unit, name, has, tables }: Whose, { own }: Calendar): readonly Knot[] {
  if (unit === null) {
    const names = tables.map((one) => one.name).join(', ');
    return names === '' ? [] : [{ key: 'apart', state: 'waiting', what: t('whose.apart', { names }) }];
  }
  if (has) return [{ key: 'whose', state: 'now', what: t('whose.of', { name }) }];
  const above = own === undefined ? t('whose.countrys') : t('whose.theirs', { name: own.name });
  return [{ key: 'whose', state: 'now', what: t('whose.begins', { name, above }) }];
}

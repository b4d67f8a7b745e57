import type { AccessKind } from '#domain/accounts/access-kind.ts';
import type { AccountId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

export interface AccessLogFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kinds?: readonly AccessKind[] | undefined;
  readonly account?: AccountId | undefined;
  readonly unit?: UnitId | undefined;
  /** Part of a login, a person's name or an address. */
  readonly text?: string | undefined;
  /** The last line already read: older ones follow. */
  readonly before?: { readonly day: string; readonly number: number } | undefined;
  readonly limit: number;
}

/** Newest first. */
export async function accessLogLines(db: Db, filter: AccessLogFilter) {
  const like = filter.text === undefined ? undefined : `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`;
  return await db
    .selectFrom('access_log')
    .select(['day', 'number', 'at', 'kind', 'account', 'login', 'person', 'position', 'role', 'unit', 'address'])
    .select('detail')
    .where((eb) =>
      eb.and([
        ...(filter.from === undefined ? [] : [eb('day', '>=', filter.from)]),
        ...(filter.to === undefined ? [] : [eb('day', '<=', filter.to)]),
        ...(filter.kinds === undefined ? [] : [eb('kind', 'in', [...filter.kinds])]),
        ...(filter.account === undefined ? [] : [eb('account', '=', filter.account)]),
        ...(filter.unit === undefined ? [] : [eb('unit', '=', filter.unit)]),
        ...(like === undefined
          ? []
          : [eb.or([eb('login', 'ilike', like), eb('person', 'ilike', like), eb('address', 'ilike', like)])]),
        ...(filter.before === undefined
          ? []
          : [
              eb.or([
                eb('day', '<', filter.before.day),
                eb.and([eb('day', '=', filter.before.day), eb('number', '<', filter.before.number)]),
              ]),
            ]),
      ]),
    )
    .orderBy('day', 'desc')
    .orderBy('number', 'desc')
    .limit(filter.limit)
    .execute();
}

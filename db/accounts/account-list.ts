import { sql } from 'kysely';
import type { AccountId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { withoutMarks } from '#db/queries/without-marks.ts';

export interface AccountFilter {
  readonly id?: AccountId | undefined;
  /** Part of the login, the name or the mail address, with or without marks. */
  readonly text?: string | undefined;
  readonly unit?: UnitId | undefined;
  readonly disabled?: boolean | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** By name as it is spelled in Việt Nam; `total` counts all that fit. */
export async function accountList(db: Db, filter: AccountFilter) {
  const fitting = db.selectFrom('account').where((eb) =>
    eb.and([
      ...(filter.id === undefined ? [] : [eb('id', '=', filter.id)]),
      ...(filter.text === undefined ? [] : [matches(filter.text)]),
      ...(filter.disabled === undefined ? [] : [eb('disabled_at', filter.disabled ? 'is not' : 'is', null)]),
      ...(filter.unit === undefined
        ? []
        : [
            eb('id', 'in', (query) =>
              query
                .selectFrom('position')
                .select('account')
                .where('unit', '=', filter.unit ?? null),
            ),
          ]),
    ]),
  );
  const [{ total }, accounts] = await Promise.all([
    fitting.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    fitting
      .select(['id', 'login', 'name', 'email', 'must_change_password', 'totp_enrolled_at', 'disabled_at'])
      .select(['created_at', 'created_by'])
      .select((eb) => [
        eb('password_hash', 'is not', null).as('has_password'),
        eb('oidc_subject', 'is not', null).as('sign_on'),
      ])
      .orderBy(sql`name collate "vi-x-icu"`)
      .orderBy('id')
      .limit(filter.limit)
      .offset(filter.offset)
      .execute(),
  ]);
  return { total, accounts };
}

/** Marks taken off both sides. */
function matches(text: string) {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`(${withoutMarks(sql`login || ' ' || name || ' ' || coalesce(email, '')`)} like ${withoutMarks(sql`${like}`)})`;
}

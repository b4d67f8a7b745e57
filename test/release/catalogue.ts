import type { Client } from 'pg';

/** Everything a database has been made of, a line each: two databases with the same lines have the same shape. */
export async function catalogueOf(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ made: string }>(`
    select made from (
      select format('column %s.%s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
          case when a.attnotnull then 'not null' else 'null' end,
          a.attidentity::text || a.attgenerated::text || coalesce(pg_get_expr(d.adbin, d.adrelid), '')) as made
        from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d
          on d.adrelid = a.attrelid and d.adnum = a.attnum
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      union all
      select format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(oid))
        from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
      union all
      select format('index: %s', indexdef) from pg_indexes where schemaname = 'public'
      union all
      select format('trigger: %s', pg_get_triggerdef(t.oid)) from pg_trigger t where not t.tgisinternal
      union all
      select format('function: %s', pg_get_functiondef(p.oid)) from pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
      union all
      select format('policy %s on %s for %s to %s: %s / %s', policyname, tablename, cmd, roles, qual, with_check)
        from pg_policies where schemaname = 'public'
      union all
      select format('grant %s on %s to %s', privilege_type, table_name, grantee)
        from information_schema.role_table_grants
        where table_schema = 'public' and grantee like 'hoinghi%'
      union all
      select format('row security on %s', relname) from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
    ) found
    where made not like '%kysely_migration%' order by made collate "C"`);
  return rows.map(({ made }) => made);
}

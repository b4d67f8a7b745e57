import { type Kysely, sql } from 'kysely';

/**
 * Which document has which number, so that none is given twice; from the events, for what was cancelled since keeps its number.
 * A committee may say how its series run. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table document_number (
      stream text not null,
      type text not null,
      ledger text not null,
      layout text not null,
      issuer_code text not null,
      number text not null,
      number_key text not null,
      day date not null,
      primary key (stream, type)
    )`.execute(db);
  await sql`create index document_number_key on document_number (ledger, number_key)`.execute(db);
  await sql`grant select, insert, update, delete on document_number to hoinghi_app`.execute(db);
  await sql`
    insert into document_number
    select e.stream, case e.type when 'CallIssued' then 'congVan' when 'InvitationsIssued' then 'giayMoi' else 'thongBao' end,
      e.ledger, of.layout, of.code, e.data::jsonb ->> 'number', lower(ltrim(e.data::jsonb ->> 'number', '0')),
      (e.data::jsonb ->> 'date')::date
    from events e
    cross join lateral (
      select coalesce(b.data::jsonb -> 'plan' -> 'committee' ->> 'layout', b.data::jsonb ->> 'layout') as layout,
        coalesce(b.data::jsonb -> 'plan' -> 'committee' ->> 'issuerCode', b.data::jsonb -> 'issuer' ->> 'issuerCode') as code
      from events b
      where b.stream = e.stream and b.version < e.version
        and b.type in ('CyclePlanned', 'CycleReplanned', 'ConferenceConvened')
      order by b.version desc limit 1
    ) of
    where e.type in ('CallIssued', 'InvitationsIssued', 'ConclusionNoticeIssued') and e.ledger not like '%~dien-tap'`.execute(
    db,
  );
  await sql`
    update committee_view set doc = doc || '{"numberSeries": null}'::jsonb
    where not doc ? 'numberSeries'`.execute(db);
}

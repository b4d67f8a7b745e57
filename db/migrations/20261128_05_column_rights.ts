import { type Kysely, sql } from 'kysely';

/**
 * What is written stays, or leaves a trace: beside the rights by column (db/row-security/column-rights.ts), which say what a
 * program may change at all. The traces are written by the database itself, as their owner. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_other_letter() returns trigger language plpgsql as $$
    begin
      raise exception 'the text of a letter stays as it was written' using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  await sql`
    create trigger letter_stays before update on deliveries for each row
    when ((old.subject is not null and old.subject is distinct from new.subject)
       or (old.body is not null and old.body is distinct from new.body)
       or old.message_id is distinct from new.message_id)
    execute function refuse_other_letter()`.execute(db);

  await sql`
    create table document_former (
      id bigint not null,
      file_name text not null,
      model jsonb not null,
      content bytea,
      rendered_at timestamptz(3),
      replaced_at timestamptz(3) not null default clock_timestamp()
    )`.execute(db);
  await sql`create index document_former_id on document_former (id)`.execute(db);
  const definer = sql`language plpgsql security definer set search_path = public, pg_temp`;
  // A corrected letter is made anew under its key: what was issued before is kept. Drafts are nobody's letters yet.
  await sql`
    create function keep_former_document() returns trigger ${definer} as $$
    begin
      if old.content is not null and new.content is not null and old.content <> new.content then
        raise exception 'a rendered document stays as it is: queue it anew' using errcode = 'insufficient_privilege';
      end if;
      if not starts_with(old.key, 'draft/') then
        insert into document_former (id, file_name, model, content, rendered_at)
        values (old.id, old.file_name, old.model, old.content, old.rendered_at);
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger document_stays before update on documents for each row
    when (old.model is distinct from new.model or old.file_name <> new.file_name
       or (old.content is not null and old.content is distinct from new.content))
    execute function keep_former_document()`.execute(db);

  await sql`
    create table position_trace (
      at timestamptz(3) not null default clock_timestamp(),
      login text not null default session_user,
      position text not null,
      before jsonb not null,
      after jsonb
    )`.execute(db);
  await sql`create index position_trace_position on position_trace (position)`.execute(db);
  await sql`
    create function trace_position() returns trigger ${definer} as $$
    begin
      insert into position_trace (position, before, after)
      values (old.id, to_jsonb(old) - 'created_by' - 'title', to_jsonb(new) - 'created_by' - 'title');
      return null;
    end $$`.execute(db);
  await sql`
    create trigger position_leaves_a_trace after update or delete on position
    for each row execute function trace_position()`.execute(db);
  await sql`grant select on document_former, position_trace to hoinghi_app`.execute(db);
}

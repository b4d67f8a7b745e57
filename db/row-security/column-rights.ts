import { sql } from 'kysely';
import { type Db, applicationRole } from '#db/database.ts';
import type { Database } from '#db/schema.ts';

type Frozen = { readonly [T in keyof Database]?: readonly (keyof Database[T] & string)[] };

/**
 * What no program may change once it is written: the text of a letter, when a command arrived and what it says, whose position
 * with which rights. Every other column may be, those of later migrations included; a table that is not here is not narrowed.
 * What a text is and that a rendered document stays, triggers hold as well: see the migrations.
 */
export const frozenColumns: Frozen = {
  ledger_head: ['ledger'],
  streams: ['stream', 'kind', 'ledger'],
  inbox: [
    ...(['receipt', 'command_id', 'stream', 'kind', 'ledger', 'type', 'data', 'actor'] as const),
    ...(['correlation', 'request_hash', 'arrived_at', 'schema_version'] as const),
  ],
  deliveries: [
    ...(['id', 'ledger', 'stream', 'notice_key', 'template', 'rehearsal', 'unit', 'role'] as const),
    ...([
      'recipient_name',
      'address',
      'message_id',
      'subject',
      'body',
      'calendar',
      'queued_at',
      'resend_of',
      'resent_by',
      'erased_at',
    ] as const),
  ],
  documents: ['id', 'ledger', 'stream', 'key', 'rehearsal', 'sent_to'],
  account_letter: [
    ...(['id', 'account', 'about', 'recipient_name', 'address', 'message_id', 'subject', 'body', 'queued_at'] as const),
    'erased_at',
  ],
  own_wish: ['id', 'kind', 'account', 'wish', 'asked_at'],
  account: ['id', 'login', 'created_at', 'created_by'],
  position: ['id', 'account', 'unit', 'role', 'title', 'rights', 'valid_from', 'created_at', 'created_by'],
  delegation: ['id', 'position', 'to_account', 'valid_from', 'valid_to', 'document', 'created_at', 'created_by'],
  api_token: ['id', 'token_hash', 'name', 'account', 'position', 'created_at', 'created_by', 'expires_at'],
  setup_link: ['token_hash', 'created_at'],
  attached_file: [
    ...(['id', 'ledger', 'stream', 'host', 'unit', 'side', 'name', 'type', 'size', 'hash', 'account'] as const),
    'uploaded_at',
  ],
  access_log_day: ['day', 'opened_with'],
};

/** After every migration: also a column that came with it is one that may be changed, unless it stands above. */
export async function narrowColumnRights(owner: Db): Promise<void> {
  await owner.transaction().execute(async (trx) => {
    // Two programs that migrate at the same moment would trip over each other in PostgreSQL's own tables.
    await sql`select pg_advisory_xact_lock(hashtext('hoinghi column rights'))`.execute(trx);
    for (const [table, frozen] of Object.entries(frozenColumns)) {
      const { rows } = await sql<{ column: string }>`
        select column_name as column from information_schema.columns
        where table_schema = 'public' and table_name = ${table} and column_name <> all(${frozen})
        order by ordinal_position`.execute(trx);
      const changing = sql.join(rows.map(({ column }) => sql.ref(column)));
      const [name, role] = [sql.table(table), sql.id(applicationRole)];
      await sql`revoke update on ${name} from ${role}`.execute(trx);
      await sql`grant update (${changing}) on ${name} to ${role}`.execute(trx);
    }
  });
}

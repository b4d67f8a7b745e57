import type { ColumnType } from 'kysely';
import type { DraftValue, GivenBack, Writer } from '#domain/drafts/draft.ts';
import type { LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';

type Moment = ColumnType<Date, Date | string, Date | string>;
type MaybeMoment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
type Json<T> = ColumnType<T, string, string>;

export interface DraftTable {
  /** `report/<cycle>/<unit>`, `conclusions/<conference>`, `plan/<owner>/<name>`, `consolidated/<cycle>`, `minutes/<conference>`: see domain/drafts/access.ts. */
  key: string;
  kind: 'report' | 'conclusions' | 'plan' | 'consolidated' | 'minutes';
  host: UnitId;
  /** Whose it is: the reporting unit, else the host's. */
  unit: UnitId;
  /** The cycle or conference it is for; null for a plan. */
  stream: StreamId | null;
  /** Whose hand wrote the first word into it while it was empty (`ownerOf`); null: from before that was kept. */
  begun_by: string | null;
  ledger: LedgerId;
  /** The round of the report it prepares: one that came back begins anew. */
  round: number;
  revision: number;
  doc: Json<Readonly<Record<string, DraftValue>>>;
  writers: Json<Readonly<Record<string, Writer>>>;
  /** Figures and sections that hold something. */
  filled: number;
  saved_at: Moment;
  saved_by: string;
  presented_at: MaybeMoment;
  presented_by: string | null;
  presented_revision: number | null;
  /** Sent back unsigned, until it is presented again. */
  given_back: ColumnType<GivenBack | null, string | null | undefined, string | null>;
}

export interface DraftTables {
  draft: DraftTable;
}

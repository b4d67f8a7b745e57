import type { ColumnType } from 'kysely';
import type { FileType, ScanState } from '#domain/files/attached-file.ts';
import type { AccountId, LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';

/** A file in the store, and whose it is. What it is to its report stands in the draft, then in the event. */
export interface AttachedFileTable {
  id: string;
  ledger: LedgerId;
  stream: StreamId;
  host: UnitId;
  /** Whose report it comes with. */
  unit: UnitId;
  /** Who prepares that report: the unit, or the host from what came on paper. */
  side: 'unit' | 'host';
  name: string;
  type: FileType;
  size: number;
  hash: string;
  account: AccountId | null;
  uploaded_at: ColumnType<Date, never, never>;
  scan: ScanState;
  scanned_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  /** What the scanner calls what it found. */
  finding: string | null;
}

export interface FileTables {
  attached_file: AttachedFileTable;
}

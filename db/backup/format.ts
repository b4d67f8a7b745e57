/** A backup is lines: the head, each table's name and its rows as JSON, the sequences, and at the end what all of it hashes to. */
export const headMark = '#hoi-nghi-backup ';
export const tableMark = '#table ';
export const sequenceMark = '#sequence ';
export const endMark = '#end ';

export interface BackupHead {
  /** The moment of the copy, by the database's clock. */
  readonly at: string;
  readonly migrations: readonly string[];
}

export interface BackupEnd {
  readonly rows: number;
  /** Of every line before this one. */
  readonly sha256: string;
}

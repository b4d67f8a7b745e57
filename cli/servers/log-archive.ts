import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Copies of PostgreSQL's files, and its log since the oldest of them: what any moment in between is restored from. */
export interface Archive {
  readonly bases: string;
  readonly log: string;
}

export interface Base {
  readonly folder: string;
  /** When it was whole, by the clock of the database: it can be brought to any later moment. */
  readonly at: Date;
}

export function archiveOf(dataFolder: string): Archive {
  return { bases: join(dataFolder, 'archive', 'base'), log: join(dataFolder, 'archive', 'log') };
}

/**
 * Each finished piece of PostgreSQL's log is kept from the first base copy on; before it, nothing could be done with them. Set
 * at every start, so that the first copy needs no other start; packed, for a piece that was closed early is mostly empty.
 */
export function archiveSettings(dataFolder: string): readonly string[] {
  if (process.platform === 'win32') return [];
  const { bases, log } = archiveOf(dataFolder);
  mkdirSync(log, { recursive: true, mode: 0o711 });
  const kept = (ending: string): string => `${quoted(log)}/%f.${ending}`;
  const keep = `(gzip -c "%p" > ${kept('part')} && mv ${kept('part')} ${kept('gz')})`;
  return ['archive_mode=on', `archive_command=test ! -d ${quoted(bases)} || test -f ${kept('gz')} || ${keep}`];
}

/** How PostgreSQL finds a piece again. */
export function restoreCommand(dataFolder: string): string {
  return `restore_command=gunzip -c ${quoted(archiveOf(dataFolder).log)}/%f.gz > "%p"`;
}

/** As the shell reads it; a percent sign is PostgreSQL's own before. */
function quoted(path: string): string {
  return `'${path.replaceAll("'", String.raw`'\''`).replaceAll('%', '%%')}'`;
}

/** Newest first. */
export function basesOf({ bases }: Archive): readonly Base[] {
  if (!existsSync(bases)) return [];
  return readdirSync(bases)
    .filter((name) => /^\d{4}-.*Z$/.test(name))
    .sort()
    .reverse()
    .map((name) => ({ folder: join(bases, name), at: new Date(name.replaceAll('_', ':')) }));
}

/** No sign that some file system refuses. */
export function baseName(at: Date): string {
  return at.toISOString().replaceAll(':', '_');
}

/** Base copies but the newest, and what of the log is older than the oldest left. */
export function prune(archive: Archive, keep: number): void {
  for (const { folder } of basesOf(archive).slice(keep)) rmSync(folder, { recursive: true, force: true });
  const oldest = basesOf(archive).at(-1);
  const first =
    oldest === undefined ? undefined : firstPiece(readFileSync(join(oldest.folder, 'backup_label'), 'utf8'));
  if (first === undefined) return;
  for (const name of readdirSync(archive.log)) {
    // A piece is named by its time line and then by its place in the log; the line alone may go up and tell nothing.
    if (/^[0-9A-F]{24}\b/.test(name) && name.slice(8, 24) < first.slice(8, 24)) rmSync(join(archive.log, name));
  }
}

function firstPiece(label: string): string | undefined {
  return /^START WAL LOCATION: .*\(file ([0-9A-F]{24})\)$/m.exec(label)?.[1];
}

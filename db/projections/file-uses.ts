import type { ReportSubmitted } from '#domain/review-cycle/events.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Change } from '#db/projections/projector.ts';
import type { FileUseTable, Saved } from '#db/projections/tables.ts';
import type { SavedForm, Together } from '#db/together.ts';

/** Which files the record names: those stay, and are read by whoever reads the report they came with. */
export function saveFileUses(writes: Together, { stream, events }: Change<unknown>, host: UnitId): void {
  const rows = events.flatMap(({ type, data }) => {
    if (type !== 'ReportSubmitted') return [];
    const { unit, report } = data as ReportSubmitted['data'];
    const { round, files = [] } = report;
    return files.map(({ id: file, hash, size, name }) => ({ file, stream, unit, round, host, hash, size, name }));
  });
  writes.save(use, rows);
}

const use: SavedForm<Saved<FileUseTable>> = { table: 'file_use', key: ['file', 'stream', 'unit', 'round'] };

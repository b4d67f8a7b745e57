import type { ConferenceFilesAttached } from '#domain/conference/events.ts';
import type { PaperScanAttached } from '#domain/directive/events.ts';
import type { InspectionScanAttached } from '#domain/inspection/events.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import type { DoneReported, ProgressReported } from '#domain/follow-up-task/events.ts';
import type { ScansAttached } from '#domain/review-cycle/events/draft-events.ts';
import type { ReportSubmitted } from '#domain/review-cycle/events/report-events.ts';
import type { VarianceRecorded } from '#domain/review-cycle/events/totals-events.ts';
import type { IssuedPaper } from '#domain/review-cycle/paper-scans.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Change, ProjectedEvent } from '#db/projections/projector.ts';
import type { FileUseTable, Saved } from '#db/projections/tables.ts';
import type { SavedForm, Together } from '#db/together.ts';

/** Which files the record names: those stay, and are read by whoever reads what they came with. */
export function saveFileUses(writes: Together, { stream, events }: Change<unknown>, host: UnitId): void {
  const rows = events.flatMap((event) => {
    const named = namedIn(event, host);
    if (named === null) return [];
    const { unit, round, files = [], paper = null, duty = null } = named;
    return files.map(({ id: file, hash, size, name }) => ({
      file,
      stream,
      unit,
      round,
      host,
      hash,
      size,
      name,
      paper,
      duty,
    }));
  });
  writes.save(use, rows);
}

interface Named {
  readonly unit: UnitId;
  /** Of a report its round; what has none is told apart by the event. */
  readonly round: number;
  readonly files?: readonly NamedFile[] | undefined;
  readonly paper?: IssuedPaper;
  readonly duty?: string | null;
}

/** What a projector is given has been read by its type already. */
function namedIn({ type, version, data }: ProjectedEvent, host: UnitId): Named | null {
  switch (type) {
    case 'ReportSubmitted': {
      const { unit, report } = data as ReportSubmitted['data'];
      return { unit, round: report.round, files: report.files };
    }
    case 'ScansAttached': {
      const { paper, files } = data as ScansAttached['data'];
      return { unit: host, round: version, files, paper };
    }
    case 'VarianceRecorded':
    case 'ProgressReported':
    case 'DoneReported': {
      const { unit, files } = data as (VarianceRecorded | ProgressReported | DoneReported)['data'];
      return { unit, round: version, files };
    }
    case 'PaperScanAttached': {
      const { files } = data as PaperScanAttached['data'];
      return { unit: host, round: version, files };
    }
    case 'InspectionScanAttached': {
      const { files, session } = data as InspectionScanAttached['data'];
      return { unit: host, round: version, files, duty: session };
    }
    case 'ConferenceFilesAttached': {
      const { to, unit, files } = data as ConferenceFilesAttached['data'];
      return { unit, round: version, files, duty: to.as === 'duty' ? to.duty : null };
    }
    default:
      return null;
  }
}

const use: SavedForm<Saved<FileUseTable>> = { table: 'file_use', key: ['file', 'stream', 'unit', 'round'] };

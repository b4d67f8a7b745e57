import type { DraftValue } from '#domain/drafts/draft.ts';
import { type FileKind, fileKinds } from '#domain/files/attached-file.ts';
import type { Standing } from '#domain/review-cycle/state.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import { missingText } from '#domain/words/missing.ts';
import { typedAs } from '#domain/words/numbers.ts';

export const filesAt = '/files/';

/** Where a report's parts stand in its draft. A figure is kept as it was typed; its own date stands beside it. */
export const reportPointers = {
  figure: (code: string): string => `/figures/${code}`,
  asOf: (code: string): string => `/asOf/${code}`,
  /** Why it is as it is: goes with its figure, and is sealed with it. */
  explained: (code: string): string => `/explained/${code}`,
  section: (code: string): string => `/sections/${code}`,
  /** Holds what the file is to the report; what it is itself its row says. */
  file: (id: string): string => `${filesAt}${id}`,
  signerPost: '/signer/post',
  signerName: '/signer/name',
  documentNumber: '/documentNumber',
} as const;

/** The fields of a draft in which these figures, with their own dates and what explains them, and these sections stand. */
export function pointersOf(figures: Iterable<string>, sections: Iterable<string>): ReadonlySet<string> {
  return new Set([
    ...[...figures].flatMap((code) => [
      reportPointers.figure(code),
      reportPointers.asOf(code),
      reportPointers.explained(code),
    ]),
    ...[...sections].map(reportPointers.section),
  ]);
}

/** Of a report that was handed in, what its draft begins with again; as it stands in the record, or in an answer about it. */
type HandedIn = Pick<Report, 'missing' | 'sections' | 'signer' | 'documentNumber' | 'files'> & {
  readonly figures: readonly (Omit<Report['figures'][number], 'asOf' | 'explanation'> & {
    readonly asOf: string | null;
    readonly explanation?: string | null;
  })[];
};

/** The round a unit prepares, or null while its report is with the host or asked from nobody. */
export function roundToPrepare(status: Standing['status'], lastRound: number): number | null {
  return status === 'expected' || status === 'returned' ? lastRound + 1 : null;
}

/** A report that came back is corrected, not typed again: its number stands there too, to be kept or written anew, for a paper without one says nothing. */
export function fieldsOfReport(report: HandedIn): Readonly<Record<string, DraftValue>> {
  const fields: [string, DraftValue][] = [];
  for (const { code, value, asOf, asStated, explanation, computed } of report.figures) {
    // Nobody types it.
    if (computed === true) continue;
    fields.push([reportPointers.figure(code), asStated ?? typedAs(value)]);
    if (asOf !== null) fields.push([reportPointers.asOf(code), asOf.split('-').reverse().join('/')]);
    if (explanation !== undefined && explanation !== null) fields.push([reportPointers.explained(code), explanation]);
  }
  for (const said of report.missing ?? []) fields.push([reportPointers.figure(said.code), missingText(said)]);
  for (const { code, text } of report.sections) fields.push([reportPointers.section(code), text]);
  for (const { id, kind } of report.files ?? []) fields.push([reportPointers.file(id), kind]);
  fields.push([reportPointers.signerPost, report.signer.post], [reportPointers.signerName, report.signer.name]);
  if (report.documentNumber !== null) fields.push([reportPointers.documentNumber, report.documentNumber]);
  return Object.fromEntries(fields);
}

/** The files that a draft holds, with what each is to the report. */
export function filesOfDraft(doc: Readonly<Record<string, DraftValue>>): ReadonlyMap<string, FileKind> {
  const files = new Map<string, FileKind>();
  for (const [pointer, value] of Object.entries(doc)) {
    const kind = fileKinds.find((each) => each === value);
    if (pointer.startsWith(filesAt) && kind !== undefined) files.set(pointer.slice(filesAt.length), kind);
  }
  return files;
}

/** How many figures and sections are filled in: what the board shows as progress. */
export function filledIn(doc: Readonly<Record<string, DraftValue>>): number {
  return Object.entries(doc).filter(
    ([pointer, value]) => /^\/(figures|sections)\//.test(pointer) && typeof value === 'string' && value.trim() !== '',
  ).length;
}

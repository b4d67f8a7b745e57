import type { TaskPaperIssued } from '#domain/follow-up-task/events.ts';
import { typeOfPaper } from '#domain/follow-up-task/task-paper.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { numberKey, type WrittenNumber } from '#domain/documents/written-number.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Change } from '#db/projections/projector.ts';
import type { DocumentNumberTable, Saved } from '#db/projections/tables.ts';
import type { SavedForm, Together } from '#db/together.ts';

interface Issuer {
  readonly layout: DocumentNumberTable['layout'];
  readonly issuerCode: string;
  readonly papers?: { readonly draftingUnit?: string };
}

interface Numbered {
  readonly number: WrittenNumber;
  readonly date: CivilDate;
  /** Of a further invitation, the first counted in. */
  readonly letter?: number;
  /** Of a paper that follows, the one it follows not counted in. */
  readonly paper?: number;
}

const types: Readonly<Record<string, OfficialDocument['type']>> = {
  CallIssued: 'congVan',
  CyclePaperIssued: 'congVan',
  InvitationsIssued: 'giayMoi',
  FurtherInvited: 'giayMoi',
  ChangePaperIssued: 'congVan',
  ConclusionNoticeIssued: 'thongBao',
  MinutesNumbered: 'bienBan',
  InspectionConcluded: 'thongBao',
  ConsolidatedReportApproved: 'baoCao',
};

/** The numbers that these events give. */
export function saveNumbers(
  writes: Together,
  { stream, ledger, rehearsal, events }: Change<unknown>,
  of: Issuer,
): void {
  if (rehearsal) return;
  const rows = events.flatMap((event): readonly Saved<DocumentNumberTable>[] => {
    const type = types[event.type];
    if (type === undefined) return [];
    // All of them bear both.
    const { number, date, letter = 1, paper } = event.data as Numbered;
    const written = { number: String(number), number_key: numberKey(number), day: date };
    const issuer = { layout: of.layout, issuer_code: of.issuerCode, drafting_unit: of.papers?.draftingUnit ?? null };
    // What comes after the first of its type counts on from it.
    return [{ stream, type, letter: paper === undefined ? letter : paper + 1, ledger, ...issuer, ...written }];
  });
  writes.save(form, rows);
}

/** A task has no committee of its own, and a round of awards several papers: each of them says whose it is. */
export function saveOwnNumbers(writes: Together, { stream, ledger, rehearsal, events }: Change<unknown>): void {
  if (rehearsal) return;
  const rows = events.flatMap((event): readonly Saved<DocumentNumberTable>[] => {
    const type = typeOfOwn(event);
    if (type === null) return [];
    // Both of them bear it so.
    const { paper, number, date, issuer } = event.data as Omit<TaskPaperIssued['data'], 'kind'>;
    const written = { number: String(number), number_key: numberKey(number), day: date };
    const { layout, issuerCode, papers } = issuer;
    const of = { layout, issuer_code: issuerCode, drafting_unit: papers?.draftingUnit ?? null };
    return [{ stream, type, letter: paper, ledger, ...of, ...written }];
  });
  writes.save(form, rows);
}

function typeOfOwn({ type, data }: Change<unknown>['events'][number]): OfficialDocument['type'] | null {
  if (type === 'AwardSubmissionIssued') return 'toTrinh';
  // The event's type says what is in it.
  return type === 'TaskPaperIssued' ? typeOfPaper((data as TaskPaperIssued['data']).kind) : null;
}

const form: SavedForm<Saved<DocumentNumberTable>> = { table: 'document_number', key: ['stream', 'type', 'letter'] };

import type { DocumentLayout, OfficialDocument } from '#domain/documents/official-document.ts';
import type { PaperSettings } from '#domain/documents/paper-settings.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** The numbered papers that whoever gave a task sends about it, as the ladder of docs/domain.md#task-counts has them. */
export const taskPaperKinds = [
  ...(['overdueNotice', 'urgingLetter'] as const),
  ...(['extensionLetter', 'postponementLetter', 'changeLetter', 'withdrawalLetter'] as const),
] as const;
export type TaskPaperKind = (typeof taskPaperKinds)[number];

/** Asks for what is owed; every other kind tells what whoever gave the task has decided, after the act and never in its stead. */
export type LatePaperKind = Extract<TaskPaperKind, 'overdueNotice' | 'urgingLetter'>;

export function isLatePaper(kind: TaskPaperKind): kind is LatePaperKind {
  return kind === 'overdueNotice' || kind === 'urgingLetter';
}

/** Whose paper it is, as the register of committees, or the conference that concluded the task, had it when it went out. */
export interface TaskPaperIssuer {
  /** By whose series it is numbered. */
  readonly committee: string;
  readonly layout: DocumentLayout;
  readonly superior: string;
  readonly issuer: string;
  readonly issuerCode: string;
  readonly place: string;
  readonly papers?: PaperSettings;
}

/** One that went out, as later ones cite it. */
export interface IssuedTaskPaper {
  /** Counts the papers of this task. */
  readonly paper: number;
  readonly kind: TaskPaperKind;
  /** Number and symbol: "3118/PB-BCĐ". */
  readonly paperNumber: string;
  /** The number alone, as one number is known by. */
  readonly numberKey: string;
  readonly date: CivilDate;
  readonly units: readonly UnitId[];
  /** The day by which an answer is asked; null: none is. */
  readonly answerBy: CivilDate | null;
}

const types: Readonly<Record<TaskPaperKind, OfficialDocument['type']>> = {
  overdueNotice: 'phieuBao',
  urgingLetter: 'congVan',
  extensionLetter: 'congVan',
  postponementLetter: 'congVan',
  changeLetter: 'congVan',
  withdrawalLetter: 'congVan',
};

/** Phiếu báo is a type of its own (NĐ 30/2020/NĐ-CP, annex III: PB); everything else is a công văn. */
export function typeOfPaper(kind: TaskPaperKind): OfficialDocument['type'] {
  return types[kind];
}

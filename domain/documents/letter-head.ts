import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { DocumentLayout, OfficialDocument } from '#domain/documents/official-document.ts';
import type { PaperSettings } from '#domain/documents/paper-settings.ts';

/** What every letter of one committee has in common: its settings and the clerk's number. */
export interface LetterHead {
  readonly layout: DocumentLayout;
  readonly rehearsal: boolean;
  readonly superior: string;
  readonly issuer: string;
  readonly issuerCode: string;
  readonly place: string;
  readonly number: WrittenNumber | null;
  readonly date: CivilDate;
  readonly signer: OfficialDocument['signer'];
  readonly papers?: PaperSettings;
}

/** What of it is printed at the top and the foot of a paper. */
export function printedHead<H extends Pick<LetterHead, 'papers'>>({
  papers,
  ...head
}: H): Omit<H, 'papers'> & { readonly draftingUnit?: string } {
  return { ...head, ...(papers?.draftingUnit === undefined ? {} : { draftingUnit: papers.draftingUnit }) };
}

/**
 * Copies are kept; every list of recipients ends so. State: by the clerk and the unit that drafted it (NĐ 30/2020/NĐ-CP, annex I).
 * Party: in the office, or with the ban itself; which of them no rule settles, so that a committee may say it.
 */
export function withArchive(
  recipients: readonly string[],
  { layout, issuer, papers = {} }: Pick<LetterHead, 'layout' | 'issuer' | 'papers'>,
): readonly string[] {
  return [
    ...recipients.map((name) => name.replace(/[;,.]$/, '')),
    papers.archive ?? usualArchive(layout, issuer, papers),
  ];
}

function usualArchive(layout: DocumentLayout, issuer: string, { draftingUnit }: PaperSettings): string {
  if (layout === 'state') return draftingUnit === undefined ? 'Lưu: VT' : `Lưu: VT, ${draftingUnit}`;
  return issuer.toLocaleLowerCase('vi').startsWith('ban chỉ đạo') ? 'Lưu Ban Chỉ đạo' : 'Lưu Văn phòng';
}

/** `các điểm a, b và c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} và ${items[items.length - 1] ?? ''}`;
}

export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…:;]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** With words in brackets behind it; what ended it gives way to them. */
export function withAside(text: string, aside: string): string {
  return `${text.trim().replace(/[.;]+$/, '')} (${aside})`;
}

/** How a sentence begins. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('vi')}${text.slice(1)}`;
}

/** Behind other words; a word in capitals ("QCDC") stays as it is. */
export function small(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : `${text.slice(0, 1).toLocaleLowerCase('vi')}${text.slice(1)}`;
}

/** The Party's guide of 2018 begins an extract small, under its title: "HƯỚNG DẪN / thể thức và kỹ thuật …"; the State's decree large. */
export function extractOf(layout: DocumentLayout, text: string): string {
  return layout === 'state' ? capital(text) : small(text);
}

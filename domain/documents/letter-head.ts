import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { DocumentLayout, OfficialDocument } from '#domain/documents/official-document.ts';

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
}

/** Copies are kept by the clerk; every list of recipients ends so (NĐ 30/2020/NĐ-CP, annex I). */
export function withArchive(recipients: readonly string[]): readonly string[] {
  return [...recipients.map((name) => name.replace(/[;,.]$/, '')), 'Lưu: VT'];
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

/** How a sentence begins. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('vi')}${text.slice(1)}`;
}

import type { Announced, ChangedPart, ChangePaperKind } from '#domain/conference/change-paper.ts';
import { meeting, startsAt } from '#domain/documents/invitation.ts';
import { capital, type LetterHead, listed, printedHead, sentence } from '#domain/documents/letter-head.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { copiedTo } from '#domain/documents/recipients.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { formLabels } from '#domain/words/labels.ts';

export interface ChangeOfConferenceFacts {
  readonly head: LetterHead;
  readonly kind: ChangePaperKind;
  readonly addressees: readonly string[];
  readonly conference: string;
  /** Giấy mời and what followed, by their numbers and days, in their order. */
  readonly cited: readonly string[];
  readonly was: Announced;
  readonly now: Announced;
  readonly changed: readonly ChangedPart[];
  readonly reason: string | null;
  readonly text: string | null;
}

/** Công văn hoãn, thay đổi, không tổ chức hội nghị: by the invitation, what was announced, what is decided and why. */
export function changeOfConference(facts: ChangeOfConferenceFacts): OfficialDocument {
  const { head, kind, addressees, conference, cited, was, text } = facts;
  const at = was.heldOn === null ? '' : `, thời gian: ${startsAt({ ...was, heldOn: was.heldOn })}`;
  return {
    ...printedHead(head),
    type: 'congVan',
    extract: `V/v ${whatIsDone(facts)} ${meeting(conference)}`,
    addressees,
    body: [
      said(`${capital(head.issuer)} đã ban hành ${listed(cited)} về ${meeting(conference)}${at}.`),
      ...decided(facts),
      ...(text === null ? [] : [said(sentence(text))]),
      said(closing(kind, head.issuer)),
    ],
    recipients: copiedTo({ above: 'Như trên', others: [] }, head),
  };
}

const partNames: Readonly<Record<ChangedPart, string>> = { time: 'thời gian', place: 'địa điểm', form: 'hình thức' };

function whatIsDone({ kind, changed }: ChangeOfConferenceFacts): string {
  switch (kind) {
    case 'postponementLetter':
      return 'hoãn tổ chức';
    case 'cancellationLetter':
      return 'không tổ chức';
    case 'changeLetter':
      return `thay đổi ${changed.map((part) => partNames[part]).join(', ')} tổ chức`;
    default:
      return unreachable(kind);
  }
}

function decided(facts: ChangeOfConferenceFacts): readonly DocumentBlock[] {
  const { kind, head, reason, cited, changed } = facts;
  const why = reason === null ? '' : `Vì lý do: ${reason.trim().replace(/[.;,]+$/, '')}, `;
  switch (kind) {
    case 'postponementLetter':
      return [
        said(capital(`${why}${head.issuer} hoãn tổ chức hội nghị nêu trên; thời gian tổ chức sẽ được thông báo sau.`)),
      ];
    case 'cancellationLetter':
      return [said(capital(`${why}${head.issuer} không tổ chức hội nghị nêu trên.`))];
    case 'changeLetter':
      return [
        { kind: 'paragraph', text: capital(`${why}${head.issuer} thông báo thay đổi như sau:`), withNext: true },
        { kind: 'list', numbered: false, items: changed.map((part) => lineOf(part, facts)) },
        said(`Các nội dung khác giữ nguyên theo ${cited[0] ?? 'giấy mời'}.`),
      ];
    default:
      return unreachable(kind);
  }
}

/** "Thời gian: 14 giờ 00 phút, ngày …, thay cho 08 giờ 00 phút, ngày …". */
function lineOf(part: ChangedPart, { was, now }: ChangeOfConferenceFacts): string {
  const [before, after] = [stated(part, was), stated(part, now)];
  return `${capital(partNames[part])}: ${after ?? 'sẽ được thông báo sau'}${before === null ? '' : `, thay cho ${before}`}.`;
}

function stated(part: ChangedPart, { heldOn, hour, partOfDay, place, form }: Announced): string | null {
  switch (part) {
    case 'time':
      return heldOn === null ? null : startsAt({ heldOn, hour, partOfDay });
    case 'place':
      return place === null ? null : place.trim().replace(/[.;,]+$/, '');
    case 'form':
      return form === 'notStated' ? null : formLabels[form];
    default:
      return unreachable(part);
  }
}

function closing(kind: ChangePaperKind, issuer: string): string {
  const known = `${capital(issuer)} thông báo để các cơ quan, đơn vị, đại biểu được mời biết`;
  return kind === 'changeLetter' ? `${known}, dự hội nghị theo thời gian, địa điểm nêu trên./.` : `${known}./.`;
}

function said(text: string): DocumentBlock {
  return { kind: 'paragraph', text };
}

import { describe, expect, it } from 'vitest';
import { conference } from '#domain/conference/aggregate.ts';
import type { ChangePaperWish } from '#domain/conference/change-paper.ts';
import type { ConferenceCommand } from '#domain/conference/commands.ts';
import { documents } from '#domain/conference/documents.ts';
import { pageOf } from '#domain/documents/page.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { renderLetter } from '#domain/words/mail.ts';
import { instant } from '#test/support/given.ts';
import {
  convene,
  coordinator,
  givenConference,
  hoaLu,
  invite,
  leader,
  nhoQuan,
  ofHoaLu,
  type Past,
  pastOf,
  signer,
  type Step,
} from '#test/domain/conference/support.ts';

const at = '2020-06-26T09:00:00+07:00';
const later = '2020-06-27T09:00:00+07:00';
const moved = (heldOn = '2020-07-14', hour = '14:00') =>
  ({ type: 'MoveConference', data: { heldOn: civilDate(heldOn), hour, reason: 'Bão số 2' } }) as const;
const off = (decision: 'postpone' | 'cancel') =>
  ({ type: 'PostponeOrCancel', data: { decision, reason: 'dịch bệnh' } }) as const;
const wish = (kind: ChangePaperWish['kind'], more: Partial<ChangePaperWish> = {}) =>
  ({
    type: 'IssueChangePaper',
    data: { kind, number: 31, date: civilDate('2020-06-26'), signer, text: null, ...more },
  }) as const satisfies ConferenceCommand;

function printed(past: Past): string {
  const [, event] = past.at(-1) ?? [];
  const { state } = givenConference(...past);
  const [request] = event === undefined ? [] : documents(state, event);
  // What a conference asks to be set is a paper.
  return JSON.stringify(pageOf(request?.document as OfficialDocument));
}
const refused = (past: Past, command: ConferenceCommand, code: string, by = coordinator, when = at) =>
  givenConference(...past)
    .when(command, { actor: by, at: when })
    .refused(code);

describe('a công văn of a conference that was moved', () => {
  const steps: readonly Step[] = [convene(), invite(), [at, leader, moved()], [at, coordinator, wish('changeLetter')]];
  const told = pastOf(...steps);

  it('cites the invitation, and says when it was to be and when it is', () => {
    const text = printed(told);
    expect(text).toContain('V/v thay đổi thời gian tổ chức');
    expect(text).toContain('Giấy mời số 07/GM-BCĐ ngày 22 tháng 6 năm 2020');
    expect(text).toContain('Thời gian: 14 giờ 00 phút, ngày 14 tháng 7 năm 2020 (thứ Ba), thay cho 08 giờ 00 phút');
    expect(text).toContain('Vì lý do: Bão số 2');
    expect(text).toContain('Các nội dung khác giữ nguyên theo Giấy mời số 07/GM-BCĐ');
  });

  it('is written to every unit that was invited, with its number and the new day', () => {
    const { state } = givenConference(...told);
    const [, event] = told.at(-1) ?? [];
    const letters = event === undefined ? [] : conference.letters(state, event);
    expect(letters.map(({ key }) => key)).toEqual([`change/1/${hoaLu}`, `change/1/${nhoQuan}`]);
    const [one] = letters;
    if (one === undefined) throw new Error('nobody is written to');
    const context = { recipientName: 'A', publicUrl: 'http://localhost', now: instant(at), rehearsal: false };
    const { subject, text } = renderLetter(one, context);
    expect(subject).toContain('Gửi công văn thay đổi hội nghị số 31');
    expect(text).toContain('Thời gian: 14 giờ 00 phút');
  });

  it('tells what changed since the last paper, and cites it: the place, corrected after it', () => {
    const correct = { type: 'CorrectConference', data: { place: 'Hội trường UBND tỉnh' } } as const;
    const next = wish('changeLetter', { number: 32, date: civilDate('2020-06-27') });
    refused(told, next, 'conference-paper-unchanged', coordinator, later);
    const text = printed(pastOf(...steps, [later, coordinator, correct], [later, coordinator, next]));
    expect(text).toContain('V/v thay đổi địa điểm tổ chức');
    expect(text).toContain('và Công văn số 31/BCĐ ngày 26 tháng 6 năm 2020');
    expect(text).toContain('Địa điểm: Hội trường UBND tỉnh, thay cho Hội trường Tỉnh ủy.');
    expect(text).not.toContain('Thời gian: 14 giờ');
  });

  it('takes a number once, is not dated ahead nor before what it cites, and is the host’s to issue', () => {
    const open = pastOf(convene(), invite(), [at, leader, moved()]);
    const again = pastOf(...steps, [later, leader, moved('2020-07-15')]);
    const next = { date: civilDate('2020-06-27') };
    refused(again, wish('changeLetter', { ...next, number: '031' }), 'conference-number-taken', coordinator, later);
    refused(
      again,
      wish('changeLetter', { number: 32, date: civilDate('2020-06-25') }),
      'conference-paper-before-cited',
      coordinator,
      later,
    );
    refused(open, wish('changeLetter', { date: civilDate('2020-06-28') }), 'conference-date-in-future');
    refused(open, wish('changeLetter', { number: '0' }), 'conference-number-malformed');
    refused(open, wish('changeLetter'), 'conference-not-the-host', ofHoaLu);
    refused(pastOf(convene(), [at, leader, moved()]), wish('changeLetter'), 'conference-invitations-not-issued');
    refused(pastOf(convene(), invite()), wish('changeLetter'), 'conference-paper-unchanged');
  });
});

describe('a công văn of a conference that is put off or will not be', () => {
  const steps: readonly Step[] = [convene(), invite(), [at, leader, off('postpone')]];
  const postponed = pastOf(...steps);

  it('follows the act, once, and names no new time', () => {
    refused(pastOf(convene(), invite()), wish('postponementLetter'), 'conference-paper-not-postponed');
    refused(postponed, wish('changeLetter'), 'conference-paper-unchanged');
    const once: readonly Step[] = [...steps, [at, coordinator, wish('postponementLetter')]];
    const told = pastOf(...once);
    const text = printed(told);
    expect(text).toContain('V/v hoãn tổ chức');
    expect(text).toContain('thời gian tổ chức sẽ được thông báo sau');
    refused(told, wish('postponementLetter', { number: 32 }), 'conference-paper-told-already');
    // A new day is a change of what was told then.
    const anew = pastOf(
      ...once,
      [later, leader, moved()],
      [later, coordinator, wish('changeLetter', { number: 33, date: civilDate('2020-06-27') })],
    );
    expect(printed(anew)).toContain('Thời gian: 14 giờ 00 phút, ngày 14 tháng 7 năm 2020 (thứ Ba).');
  });

  it('is issued of one that was cancelled as well: its life has ended, and its paper is numbered all the same', () => {
    const ended: readonly Step[] = [convene(), invite(), [at, leader, off('cancel')]];
    refused(postponed, wish('cancellationLetter'), 'conference-paper-not-cancelled');
    const told = pastOf(...ended, [at, coordinator, wish('cancellationLetter')]);
    expect(printed(told)).toContain('không tổ chức hội nghị nêu trên');
    refused(told, wish('cancellationLetter', { number: 32 }), 'conference-paper-told-already');
    refused(pastOf(convene(), [at, leader, off('cancel')]), wish('cancellationLetter'), 'conference-cancelled');
  });
});

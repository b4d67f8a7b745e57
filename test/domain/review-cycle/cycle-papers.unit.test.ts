import { describe, expect, it } from 'vitest';
import { pageOf } from '#domain/documents/page.ts';
import { addDays, civilDate } from '#domain/kernel/civil-date.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import { cyclePaperDocument } from '#domain/review-cycle/cycle-paper-document.ts';
import type { IssueCyclePaper } from '#domain/review-cycle/commands.ts';
import { renderLetter } from '#domain/words/mail.ts';
import { instant } from '#test/support/given.ts';
import {
  called,
  collected,
  coordinator,
  giaVien,
  nhoQuan,
  plan,
  planned,
  refusal,
  reporterOf,
  type Story,
  submit,
  unit,
  vn,
  yenMo,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const late = vn('2020-06-23 10:00');
const urging = {
  ...{ kind: 'urgingLetter', number: 34, date: civilDate('2020-06-23'), signer: plan.signer, text: null },
  ...{ units: [nhoQuan, giaVien], answerBy: civilDate('2020-06-26') },
} as const satisfies IssueCyclePaper['data'];
const paper = (data: IssueCyclePaper['data']): IssueCyclePaper => ({ type: 'IssueCyclePaper', data });
const overdue = (): Story => called().pass(late);

function textOf(story: Story): string {
  const { events, state } = story;
  const event = events.at(-1);
  if (event?.type !== 'CyclePaperIssued' || !('lastReceipt' in state)) throw new Error('no paper was issued');
  return JSON.stringify(pageOf(cyclePaperDocument(state, event.data)));
}

describe('a công văn to units that are late', () => {
  it('goes to those named, cites the call, and is read by them alone', () => {
    const story = overdue().at(late, coordinator, paper(urging));
    expect(story.events.at(-1)).toMatchObject({
      type: 'CyclePaperIssued',
      data: { paper: 1, kind: 'urgingLetter', number: 34, units: [nhoQuan, giaVien], on: '2020-06-23' },
    });
    const text = textOf(story);
    expect(text).toContain('đôn đốc gửi báo cáo sơ kết');
    expect(text).toMatch(/Căn cứ Công văn số \S+ ngày/);
    expect(text).toContain('gửi báo cáo chậm nhất ngày 26 tháng 6 năm 2020');
    const event = story.events.at(-1);
    const [document] = event === undefined ? [] : reviewCycle.documents(story.state, event);
    expect(document).toMatchObject({ key: 'paper/1', fileName: 'cong-van-don-doc-34.docx', to: [nhoQuan, giaVien] });
  });

  it('is told by letter to each of them, with its number and the day that is asked for', () => {
    const story = overdue().at(late, coordinator, paper(urging));
    const sent = story.letters.filter(({ template }) => template === 'urgingLetterIssued');
    expect(sent.map(({ key }) => key)).toEqual([`paper/1/${nhoQuan}`, `paper/1/${giaVien}`]);
    const [first] = sent;
    if (first === undefined) throw new Error('nobody is written to');
    const said = renderLetter(first, {
      recipientName: 'Vũ Văn E',
      publicUrl: 'https://x.vn',
      rehearsal: false,
      now: instant(late),
    });
    expect(said.subject).toContain('Gửi công văn đôn đốc số 34');
    expect(said.text).toContain('Đề nghị gửi báo cáo chậm nhất');
  });

  it('cites an earlier one that went to any of the same units, and no other', () => {
    const later = vn('2020-06-29 10:00');
    const again = { ...urging, number: 36, date: civilDate('2020-06-29'), answerBy: civilDate('2020-07-02') };
    const first = overdue().at(late, coordinator, paper({ ...urging, units: [nhoQuan] }));
    const earlier = 'Công văn số 34/BCĐ ngày 23 tháng 6 năm 2020';
    expect(textOf(first.at(later, coordinator, paper(again)))).toContain(earlier);
    const other = overdue().at(late, coordinator, paper({ ...urging, units: [nhoQuan] }));
    expect(textOf(other.at(later, coordinator, paper({ ...again, units: [giaVien] })))).not.toContain(earlier);
  });

  it('reminds: whoever has it today is not urged by hand as well', () => {
    const story = overdue().at(late, coordinator, paper(urging));
    const urge = { type: 'UrgeUnit' as const, data: { unit: nhoQuan } };
    expect(refusal(story.ask(late, coordinator, urge)).code).toBe('unit-reminded-today');
    expect(story.ask(vn('2020-06-24 07:00'), coordinator, urge).kind).toBe('accepted');
  });

  it('asks for nothing that is not owed, not late yet, or cannot be sent', () => {
    const ask = (story: Story, data: Partial<IssueCyclePaper['data']>, at = late) =>
      refusal(story.ask(at, coordinator, paper({ ...urging, ...data })));
    const early = vn('2020-06-16 10:00');
    const before = { date: civilDate('2020-06-16'), answerBy: addDays(civilDate('2020-06-16'), 5) };
    expect(ask(called(), before, early)).toMatchObject({
      code: 'cycle-paper-not-late',
      pointer: '/units/0',
      facts: { unit: 'huyện Nho Quan' },
    });
    const sent = called().at(vn('2020-06-16 10:00'), reporterOf(giaVien), submit(giaVien)).pass(late);
    expect(ask(sent, {})).toMatchObject({ code: 'cycle-paper-nothing-owed', pointer: '/units/1' });
    const closed = vn('2020-06-30 09:00');
    const day = { date: civilDate('2020-06-30'), answerBy: civilDate('2020-07-03'), units: [yenMo] };
    expect(ask(collected(), day, closed).code).toBe('cycle-paper-shut-out');
    expect(ask(overdue(), { units: [unit('ha-nam')] })).toMatchObject({ code: 'unit-outside-cycle' });
    expect(ask(overdue(), { units: [nhoQuan, nhoQuan] })).toMatchObject({ code: 'cycle-paper-unit-repeated' });
    expect(ask(overdue(), { units: [] })).toMatchObject({ code: 'cycle-paper-to-nobody', pointer: '/units' });
    expect(refusal(planned().ask(early, coordinator, paper(urging))).code).toBe('call-not-issued');
    expect(refusal(overdue().ask(late, reporterOf(nhoQuan), paper(urging))).code).toBe('cycle-not-permitted');
  });

  it('names a day after its own, is not dated ahead nor before what it cites, and takes a number once', () => {
    const ask = (data: Partial<IssueCyclePaper['data']>) =>
      refusal(overdue().ask(late, coordinator, paper({ ...urging, ...data })));
    expect(ask({ answerBy: null })).toMatchObject({ code: 'cycle-paper-answer-missing', pointer: '/answerBy' });
    expect(ask({ answerBy: urging.date })).toMatchObject({ code: 'cycle-paper-answer-not-later' });
    expect(ask({ date: civilDate('2020-06-24') })).toMatchObject({ code: 'cycle-paper-dated-ahead', pointer: '/date' });
    expect(ask({ date: civilDate('2020-01-02') }).code).toBe('cycle-paper-before-cited');
    expect(ask({ number: '0' })).toMatchObject({ code: 'cycle-paper-number-malformed', pointer: '/number' });
    const issued = overdue().at(late, coordinator, paper(urging));
    expect(refusal(issued.ask(late, coordinator, paper({ ...urging, number: '034' })))).toMatchObject({
      code: 'cycle-paper-number-taken',
      facts: { document: '34/BCĐ' },
    });
  });
});

describe('a công văn of more time', () => {
  const at = vn('2020-06-16 10:00');
  const grant = {
    type: 'GrantExtension' as const,
    data: { unit: nhoQuan, until: civilDate('2020-06-24'), hour: null, reason: 'bão' },
  };
  const told = {
    ...{ kind: 'extensionLetter', number: 35, date: civilDate('2020-06-16'), signer: plan.signer, text: null },
    ...{ units: [nhoQuan], answerBy: null },
  } as const satisfies IssueCyclePaper['data'];

  it('follows the act, with the term that was and the one that is', () => {
    expect(refusal(called().ask(at, coordinator, paper(told)))).toMatchObject({
      code: 'cycle-paper-not-extended',
      pointer: '/units/0',
    });
    const text = textOf(called().at(at, coordinator, grant).at(at, coordinator, paper(told)));
    expect(text).toContain('đồng ý gia hạn gửi báo cáo đến');
    expect(text).toContain('ngày 24 tháng 6 năm 2020');
    expect(text).toContain('(thời hạn trước: ngày');
  });

  it('names no other day, and is no reminder', () => {
    const story = called().at(at, coordinator, grant);
    expect(refusal(story.ask(at, coordinator, paper({ ...told, answerBy: civilDate('2020-06-25') }))).code).toBe(
      'cycle-paper-answer-not-needed',
    );
    story.at(at, coordinator, paper(told));
    const urge = { type: 'UrgeUnit' as const, data: { unit: nhoQuan } };
    expect(story.ask(at, coordinator, urge).kind).toBe('accepted');
  });
});

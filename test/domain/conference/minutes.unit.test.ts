import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conference } from '#domain/conference/aggregate.ts';
import { filledMinutes, minutesOfDraft } from '#domain/conference/minutes.ts';
import { approvedMinutes } from '#domain/conference/minutes-paper.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { minutesParts } from '#domain/documents/minutes-text.ts';
import { pageOf } from '#domain/documents/page.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import {
  conclude,
  convene,
  coordinator,
  givenConference,
  issue,
  leader,
  minutesText,
  ofHoaLu,
  onTheDay,
  pastOf,
  type Step,
  task,
} from '#test/domain/conference/support.ts';

const by = { at: onTheDay, actor: leader };
const approve = (more: Partial<typeof minutesText> = {}) =>
  ({ type: 'ApproveMinutes', data: { text: { ...minutesText, ...more } } }) as const;
const number = (date = '2020-06-30', given = 3) =>
  ({ type: 'NumberMinutes', data: { number: given, date: civilDate(date) } }) as const;
const approved: Step = [onTheDay, leader, approve()];

const agenda = [{ time: '08:00', title: 'Khai mạc', presenter: 'Ban Dân vận' }];
const papers = [
  { byKind: 'unit', by: 'huyện Hoa Lư', title: 'Dân chủ ở thôn' },
  { byKind: 'unit', by: 'Công ty X', title: null },
];
const speeches = [{ id: 'a', by: 'huyện Hoa Lư', paper: 1, said: 'Đề nghị có mẫu biểu chung' }];
const told = pastOf(
  convene({ agenda, papers }),
  [
    onTheDay,
    coordinator,
    {
      type: 'RecordRollCall',
      data: {
        point: 'hoa-lu',
        present: 12,
        entries: [
          { name: 'Ông C', unit: null, state: 'excused', arrivedAt: null },
          { name: 'Ông D', unit: null, state: 'substitute', arrivedAt: null, substitute: 'Bà E' },
        ],
      },
    },
  ],
  [onTheDay, coordinator, { type: 'RecordSpeeches', data: { items: speeches, base: 0 } }],
  conclude([task(1, { statement: 'Tăng cường đối thoại' })]),
);

function convened(state: ConferenceState): Exclude<ConferenceState, { readonly status: 'none' }> {
  if (state.status === 'none') throw new Error('nothing was convened');
  return state;
}

it('fills every part from what is on record: roll-call, agenda, speeches, papers nobody read, conclusions', () => {
  const filled = filledMinutes(convened(givenConference(...told).state));
  expect(filled.attendance).toContain('Dự thay: Bà E (thay Ông D).');
  expect(filled.attendance).toContain('Vắng mặt có lý do: Ông C.');
  expect(filled.proceedings).toBe('- 08:00: Khai mạc (Ban Dân vận).');
  expect(filled.speeches).toBe(
    '- huyện Hoa Lư (tham luận “Dân chủ ở thôn”): Đề nghị có mẫu biểu chung.\n- Tham luận gửi Hội nghị bằng văn bản: Công ty X.',
  );
  expect(filled.conclusion).toContain('1. Tăng cường đối thoại.');
  expect(filled.awards).toBe('');
});

it('reads what was typed over the record, leaves out what is to be left out, and reads hours as they are written', () => {
  const state = convened(givenConference(...told).state);
  const doc = {
    ...{ '/from': '8h', '/to': '11 giờ 30', '/secretary/name': ' Trần B ', '/parts/proceedings': 'Như chương trình.' },
    '/without/conclusion': true,
  };
  const text = minutesOfDraft(state, doc);
  expect(text).toMatchObject({ from: '08:00', to: '11:30', secretary: { name: 'Trần B' } });
  expect(text.parts.map(({ part }) => part)).toEqual(['attendance', 'proceedings', 'speeches']);
  expect(text.parts[1]).toEqual({ part: 'proceedings', text: 'Như chương trình.' });
  const emptied = minutesOfDraft(state, { '/parts/proceedings': '', '/from': '', '/chair/name': '' });
  expect(emptied).toMatchObject({ from: null, chair: '' });
  expect(emptied.parts.map(({ part }) => part)).not.toContain('proceedings');
});

it('approves nothing without hours and names, at their places in the draft', () => {
  const ready = givenConference(...pastOf(convene()));
  const at = (more: Partial<typeof minutesText>) => ready.when(approve(more), by).decision;
  expect(at({ to: null })).toMatchObject({ refusal: { code: 'conference-text-missing', pointer: '/to' } });
  expect(at({ from: 'đầu giờ' })).toMatchObject({ refusal: { code: 'conference-hour-malformed', pointer: '/from' } });
  expect(at({ to: '08:00' })).toMatchObject({ refusal: { code: 'conference-ends-before-it-begins' } });
  expect(at({ secretary: { post: '', name: null } })).toMatchObject({ refusal: { pointer: '/secretary/name' } });
  expect(at({ chair: ' ' })).toMatchObject({ refusal: { pointer: '/chair/name' } });
});

it('is approved by the leader from the day on, also when all is over, and frozen from then on', () => {
  const ready = givenConference(...pastOf(convene()));
  ready.when(approve(), { ...by, actor: coordinator }).refused('conference-not-the-host');
  ready.when(approve(), { ...by, actor: ofHoaLu }).refused('conference-not-the-host');
  ready.when(approve(), { ...by, at: '2020-06-29T10:00:00+07:00' }).refused('conference-before-the-day');
  const over = givenConference(...pastOf(convene(), conclude([]), issue()));
  over.when(approve(), { ...by, at: '2020-07-20T10:00:00+07:00' }).then({
    type: 'MinutesApproved',
    data: { text: minutesText, by: leader.person },
  });
  const frozen = givenConference(...pastOf(convene(), approved));
  frozen.when(approve({ place: 'B' }), by).refused('conference-minutes-approved');
  const list = { type: 'RecordSpeeches', data: { items: speeches, base: 0 } } as const;
  frozen.when(list, { ...by, actor: coordinator }).refused('conference-minutes-approved');
});

it('gets its number once, after its approval, and is listed as a paper from then on', () => {
  const ready = givenConference(...pastOf(convene(), approved));
  ready.when(number(), { ...by, actor: coordinator }).then({
    type: 'MinutesNumbered',
    data: { number: 3, minutesNumber: '03/BB-BCĐ', date: civilDate('2020-06-30'), by: coordinator.person },
  });
  givenConference(...pastOf(convene()))
    .when(number(), by)
    .refused('conference-minutes-not-approved');
  ready.when(number('2020-06-29'), by).refused('conference-notice-before-the-day');
  ready.when(number('2020-07-01'), by).refused('conference-date-in-future');
  const past = pastOf(convene(), approved, [onTheDay, coordinator, number()]);
  const numbered = givenConference(...past);
  numbered.when(number('2020-06-30', 4), by).refused('conference-minutes-numbered');
  const [, last] = past.at(-1) ?? [];
  if (last === undefined) throw new Error('nothing happened');
  expect(conference.documents(numbered.state, last)).toMatchObject([
    { key: 'minutes', fileName: 'bien-ban-3.docx', document: { type: 'bienBan', number: 3 } },
  ]);
});

it('prints by template 1.9: no place and day in the State’s head, two who sign, what was approved and nothing later', () => {
  const past = pastOf(convene(), approved, [
    onTheDay,
    coordinator,
    { type: 'CorrectConference', data: { title: 'Tên khác', place: 'Nơi khác' } },
  ]);
  const paper = approvedMinutes(convened(givenConference(...past).state));
  if (paper === null) throw new Error('nothing was approved');
  const page = pageOf({ ...paper, layout: 'state' });
  expect(page).toMatchObject({ title: 'BIÊN BẢN', extract: 'Hội nghị sơ kết', placeAndDate: '' });
  expect(page).toMatchObject({
    signer: { post: 'CHỦ TỌA', name: 'A' },
    secretary: { post: 'THƯ KÝ', name: 'B' },
  });
  expect(JSON.stringify(page.blocks)).not.toContain('khác');
  expect(page.blocks.at(-1)).toMatchObject({
    text: 'Hội nghị kết thúc vào hồi 11 giờ 30 phút, ngày 30 tháng 6 năm 2020./.',
  });
  expect(pageOf({ ...paper, layout: 'party' }).placeAndDate).not.toBe('');
});

it('seals whatever a draft holds without a crash, each part at most once and in order', () => {
  const state = convened(givenConference(...told).state);
  const pointers = ['/from', '/to', ...minutesParts.flatMap((part) => [`/parts/${part}`, `/without/${part}`])];
  const value = fc.oneof(fc.string(), fc.boolean(), fc.constant('11h30'));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...pointers), value), (doc) => {
      const { parts } = minutesOfDraft(state, doc);
      const order = parts.map(({ part }) => minutesParts.indexOf(part));
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      for (const { part, text } of parts)
        expect([doc[`/without/${part}`] === true, text === '']).toEqual([false, false]);
    }),
  );
});

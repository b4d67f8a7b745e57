import { expect, it } from 'vitest';
import { lettersWithCodes } from '#domain/conference/code-sheets.ts';
import { documents } from '#domain/conference/documents.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import {
  convene,
  coordinator,
  givenConference,
  hoaLu,
  invite,
  nhoQuan,
  pastOf,
  signer,
  unitId,
} from '#test/domain/conference/support.ts';

const yenMo = unitId('yen-mo');
const codes = [
  { invitee: hoaLu, code: 'HK7M3PQ' },
  { invitee: nhoQuan, code: 'HK2222B' },
];
const forgotten = { id: yenMo, name: 'huyện Yên Mô', unit: yenMo, role: '', kind: 'member', count: null };
const further = { number: 9, date: civilDate('2020-06-23'), signer, adHoc: false, reason: null };
const past = pastOf(convene(), invite({ codes }), [
  '2020-06-23T09:00:00+07:00',
  coordinator,
  {
    type: 'InviteFurther',
    data: { ...further, invitees: [forgotten], codes: [{ invitee: yenMo, code: 'HK3333C' }] },
  },
]);
const { state } = givenConference(...past);
if (state.status === 'none') throw new Error('it was convened');
const convened = state;
const issued = past.flatMap(([, event]) => documents(convened, event).map(({ document }) => document));
// What a conference asks to be set is a paper.
const letterAt = (letter: number) => (issued[letter - 1] as OfficialDocument | undefined) ?? null;
const annexes = (units: Parameters<typeof lettersWithCodes>[1]) =>
  lettersWithCodes(convened, units, letterAt)?.annexes?.map((each) => [each.mark, each.title, JSON.stringify(each)]);

it('gives a unit the codes of its own people alone, with the letter that invites them', () => {
  const [[mark, title, own = ''] = []] = annexes([hoaLu]) ?? [];
  expect([mark, title]).toEqual(['Phụ lục', 'Mã điểm danh đại biểu: huyện hoa-lu']);
  expect(own).toContain('HK-7M3PQ');
  expect(own).toContain('điểm cầu Hoa Lư');
  expect(own).not.toContain('HK-2222B');
  const later = lettersWithCodes(convened, [yenMo], letterAt);
  expect(later?.number).toBe(9);
  expect(JSON.stringify(later?.annexes)).toContain('Kèm theo Giấy mời số 09/GM-BCĐ');
});

it('gives the host a page for each, and nobody anything where there are no codes', () => {
  expect(annexes(null)?.map(([mark]) => mark)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III']);
  expect(annexes([unitId('la')])).toBeUndefined();
});

import i18next from 'i18next';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, dayAndTime, shortDay, tinyDay, weekday } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { spoken, words } from '#web/words/en/index.ts';

type Branch = { readonly [name: string]: string | Branch };

const sentences = (branch: Branch): readonly string[] =>
  Object.values(branch).flatMap((word) => (typeof word === 'string' ? [word] : sentences(word)));

describe('the console in English', () => {
  beforeAll(() => i18next.init({ lng: 'en', resources: {} }));
  afterAll(() => i18next.changeLanguage('vi'));

  it('writes a day so that nobody takes the month for the day', () => {
    expect(day('2026-06-09')).toBe('9 Jun 2026');
    expect(day('2026-12-31T18:00:00Z')).toBe('1 Jan 2027');
    expect(shortDay('2026-06-19')).toBe('19 Jun');
    expect(tinyDay('2026-06-01')).toBe('1 Jun');
    expect(dayAndTime('2026-06-19T10:00:00Z')).toBe('17:00 19 Jun 2026');
    expect(weekday('2026-06-19')).toBe('Friday');
  });

  it('reads a day as it writes it: a field may hold it', () => {
    for (let month = 1; month <= 12; month += 1) {
      const date = `2026-${String(month).padStart(2, '0')}-07`;
      expect(readDay(day(date))).toBe(date);
    }
    expect(readDay('31 Jun 2026')).toBeNull();
    expect(readDay('7 Foo 2026')).toBeNull();
  });

  it.each([
    ['1 places to mend', '1 place to mend'],
    ['Due soon, 1 working days left', 'Due soon, 1 working day left'],
    ['1 units are left out: huyện Gia Viễn', '1 unit is left out: huyện Gia Viễn'],
    ['A letter says so to 1 people: Người lập biểu', 'A letter says so to 1 person: Người lập biểu'],
    ['Urge 1 units that owe their report', 'Urge 1 unit that owes their report'],
    ['1 computed cells were typed over', '1 computed cell was typed over'],
    ['1 indicators differ, 1 items lack', '1 indicator differs, 1 item lacks'],
    ['11 places, 21 units, 1/1 units called, 0 places', '11 places, 21 units, 1/1 units called, 0 places'],
  ])('says %j as %j', (sentence, said) => {
    expect(spoken(sentence)).toBe(said);
  });

  it('lets one of a thing do what it does in the singular', () => {
    // What many do, after a noun in the plural: a past tense or a word that is no verb stands for one as well.
    const nouns =
      'units|tasks|reports|places|cells|letters|people|sections|items|members|cycles|indicators|figures|directions|committees';
    const does = new RegExp(
      `\\{\\{\\w+\\}\\} (?:[a-z-]+ )?(?:${nouns})(?: that)? (are|were|have|owe|match|hold|get|differ|lack|become|say|do|stay|reckon|need|stand|ask|remain)\\b`,
      'g',
    );
    const wrong = sentences(words).flatMap((sentence) =>
      [...sentence.matchAll(does)]
        .filter(([part, verb]) => spoken(part.replace(/\{\{\w+\}\}/, '1')).endsWith(` ${verb ?? ''}`))
        .map(([part]) => part),
    );
    expect(wrong).toEqual([]);
  });

  it('has no sentence that says one of many things', () => {
    // A word in s after a number is a plural, unless it says what somebody does.
    const does =
      'holds|keeps|lists|matches|accepts|reported|stands|less|emptied|grants|ends|gets|changed|turns|owes|asks|sees|is|was|has|differs|lacks|becomes|says';
    const many = new RegExp(
      `(?<![\\d.,/–:-])1 (?!(?:${does})\\b)(?:(?!of|if)[a-z-]+ )?(?!(?:${does}|progress|as)\\b)[a-z]+s\\b`,
    );
    const wrong = sentences(words)
      .map((sentence) => spoken(sentence.replace(/\{\{\w+\}\}/g, '1')))
      .filter((sentence) => many.test(sentence));
    expect(wrong).toEqual([]);
  });
});

it('writes days as an office does in Vietnamese', () => {
  expect(day('2026-06-09')).toBe('09/06/2026');
  expect(shortDay('2026-06-09')).toBe('09/06');
  expect(tinyDay('2026-06-01')).toBe('1/6');
  expect(weekday('2026-06-19')).toBe('Thứ Sáu');
});

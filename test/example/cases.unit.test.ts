import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findCase } from '#example/case/find-case.ts';
import { castOf, memberNamed } from '#example/case/members.ts';
import { sharesOf } from '#example/case/shares.ts';
import { cutOffOf, timelineOf } from '#example/case/timeline.ts';
import { withForeseenYears } from '#domain/calendar/foreseen.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { invitationLatestDate, noticeDueDate } from '#domain/deadlines/conference-dates.ts';
import { earliestDeadline } from '#domain/deadlines/plan-feasible.ts';
import { vietnamInstant } from '#domain/kernel/civil-date.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoinghi-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));
function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const calendar = withForeseenYears(defaultCalendar);
const names = ['ninh-binh-2020-h1', 'co-to-2020-h1', 'nghe-an-2020', 'thai-minh-2026', 'tan-hoa-2026-h1'];

describe.each(names)('%s', (name) => {
  const { content, units } = findCase(name);
  const [review] = content.reviews;
  if (review === undefined) throw new Error('a case without a review');
  const cast = castOf(content, units, cutOffOf(review));

  it('has a timeline in which everything comes after what it waits for', () => {
    const line = timelineOf(content, 55);
    const moments = [
      line.origin,
      line.reports,
      line.due,
      line.extendedDue,
      line.lastRung,
      vietnamInstant(line.heldOn, '00:00'),
      vietnamInstant(line.noticeOn, '09:00'),
      vietnamInstant(line.silenceOn, '08:00'),
    ];
    expect([...moments].sort()).toEqual(moments);
    expect(line.heldOn).toBe(content.event.date);
    expect(line.restOfReports < line.due).toBe(true);
    expect(line.due >= (earliestDeadline(line.cutOff, calendar) ?? '')).toBe(true);
    expect(line.noticeOn <= (noticeDueDate(line.heldOn, calendar) ?? '')).toBe(true);
    expect(line.reports < vietnamInstant(invitationLatestDate(line.heldOn, calendar) ?? line.heldOn, '00:00')).toBe(
      true,
    );
  });

  it('gives every part of the rehearsal to somebody', () => {
    const parts = new Set(cast.members.map(({ part }) => part));
    expect([...parts].sort()).toEqual(['exempt', 'extended', 'late', 'missing', 'onBehalf', 'onTime', 'returned']);
    expect(new Set(cast.members.map(({ unit }) => unit.id)).size).toBe(cast.members.length);
  });
});

describe('the shares of Ninh Bình', () => {
  const { content, units } = findCase('ninh-binh-2020-h1');
  const cast = castOf(content, units, cutOffOf(content.reviews[0] ?? expect.unreachable()));
  const relations = content.relations.flatMap((relation) => (relation.check === 'K6' ? [] : [relation]));
  const shares = sharesOf({ figures: content.figures, relations, broken: [] }, cast.members);
  const summed = content.figures.filter(({ kind }) => kind !== 'share');

  it.each(summed)('come back to $code exactly', ({ code, value }) => {
    const reported = [...shares.values()].flat().filter((figure) => figure.code === code);
    expect(reported.reduce((sum, figure) => sum + figure.value, 0)).toBe(value);
  });

  it('take nothing from those who never report', () => {
    for (const [{ part }, figures] of shares) {
      if (part !== 'missing' && part !== 'exempt') continue;
      expect(figures.map(({ value }) => value).every((value) => value === 0)).toBe(true);
    }
  });

  it('are the same on every run', () => {
    expect(sharesOf({ figures: content.figures, relations, broken: [] }, cast.members)).toEqual(shares);
  });

  it('find the body the conclusion names among the members, however its name is written', () => {
    expect(memberNamed(cast, 'Uỷ ban  MTTQ Việt Nam tỉnh')?.id).toBe('ninh-binh-a-mttq');
    expect(memberNamed(cast, 'Hội không có')).toBeNull();
  });
});

describe('a file', () => {
  it('that nobody knows is answered with those that are known', () => {
    expect(() => findCase('thai-binh-2020')).toThrow(/Known: co-to-2020-h1, nghe-an-2020, ninh-binh-2020-h1/);
  });

  it('that is broken is named with the line', () => {
    expect(() => findCase(written('broken.yaml', 'case: x\n  title: [1,\n'))).toThrow(
      /broken\.yaml is no YAML: .*line 1/,
    );
  });

  it('of another shape is named with the place', () => {
    expect(() => findCase(written('other.yaml', 'case: x\ntitle_vi: y\nsource: {}\n'))).toThrow(
      /other\.yaml: organisation: /,
    );
  });

  it('may lie anywhere', () => {
    const { path } = findCase('nghe-an-2020');
    expect(findCase(path).content.case).toBe('nghe-an-2020');
  });
});

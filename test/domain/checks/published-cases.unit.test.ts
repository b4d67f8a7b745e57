import { describe, expect, it } from 'vitest';
import type { CheckedReport } from '#domain/checks/checked-report.ts';
import { figuresAfterCutOff } from '#domain/checks/dates-in-order.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import { taskCounts } from '#domain/checks/tasks-as-concluded.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { instant } from '#test/support/given.ts';
import { coTo, heldOn, ngheAn, ninhBinh, withFigure } from '#test/domain/checks/cases.ts';

const result = (report: CheckedReport, id: string) => runChecks(report).find((one) => one.id === id);
const outcome = (report: CheckedReport, id: string) => result(report, id)?.outcome;
const failures = (report: CheckedReport) =>
  runChecks(report)
    .filter((one) => one.outcome === 'fail')
    .map(({ id }) => id);

describe('the checks on Ninh Bình 2020', () => {
  it('pass its real figures: only tasks without date or body are flagged', () => {
    expect(runChecks(ninhBinh).map(({ id, outcome: found }) => `${id} ${found}`)).toEqual([
      ...['R1 pass', 'R2 pass', 'R3 pass', 'R4 pass', 'K4 pass', 'K5 pass', 'K8 pass', 'K9 pass', 'K10 pass'],
      ...['K11 warn', 'K13 pass', 'K14 pass'],
    ]);
    expect(result(ninhBinh, 'K11')?.facts).toEqual({ withoutDate: 18, withoutAddressee: 14 });
    expect(result(ninhBinh, 'K14')?.facts).toEqual({ first: 183, second: 183, year: 366 });
  });

  it('catch a digit that was exchanged', () => {
    expect(outcome(withFigure(ninhBinh, 'partyCells', { value: '451' }), 'R1')).toBe('fail');
    const swapped = withFigure(ninhBinh, 'modelsPolitical', { value: '89' });
    expect(result(swapped, 'R2')).toMatchObject({ outcome: 'fail', facts: { sum: '1070', stated: '1079' } });
  });

  it('catch a share that is not n of N, and the sum that breaks with it', () => {
    const fewer = withFigure(ninhBinh, 'congressesHeld', { value: '656' });
    expect([outcome(fewer, 'R3'), outcome(fewer, 'R1'), outcome(fewer, 'R4')]).toEqual(['fail', 'fail', 'pass']);
    expect(outcome(withFigure(ninhBinh, 'congressesHeld', { value: '666' }), 'R4')).toBe('fail');
  });

  it('cannot catch errors that cancel out in the sum', () => {
    const economy = withFigure(ninhBinh, 'modelsEconomy', { value: '431' });
    expect(outcome(withFigure(economy, 'modelsCulture', { value: '429' }), 'R2')).toBe('pass');
  });

  it('catch a figure dated after the conference, and a document too', () => {
    const later = withFigure(ninhBinh, 'congressesHeld', { asOf: civilDate('2020-07-22') });
    expect(result(later, 'K4')).toMatchObject({ outcome: 'fail', facts: { figures: ['congressesHeld'] } });
    const documents = ninhBinh.documents.map((one, index) =>
      index === 0 ? { ...one, date: civilDate('2020-09-04') } : one,
    );
    expect(result({ ...ninhBinh, documents }, 'K5')).toMatchObject({
      outcome: 'fail',
      facts: { documents: ['42/NQ-CP'] },
    });
  });

  it('flag what is dated after the cut-off and refuse none of it', () => {
    expect(figuresAfterCutOff(ninhBinh, civilDate('2020-06-14'))).toEqual([
      'partyOrganisations',
      'congressesHeld',
      'partyCommittees',
      'partyCells',
      'congressShare',
      'pilotCongress',
    ]);
  });

  it('catch page views taken for a figure', () => {
    const views = { ...withFigure(ninhBinh, 'pilotCongress', { value: '152', asStated: '152' }) };
    expect(result(views, 'K9')).toMatchObject({ outcome: 'fail', facts: { figures: ['pilotCongress'] } });
    expect(failures(withFigure(ninhBinh, 'pilotCongress', { asStated: '2016-2020' }))).toContain('K9');
  });

  it('count its tasks by programme, deadline and addressee', () => {
    expect(taskCounts(ninhBinh.tasks)).toEqual({
      total: 18,
      withoutDate: 18,
      byProgramme: { QCDC: 10, DVK: 8 },
      byDeadline: { none: 17, event: 1, relative: 0, date: 0 },
      byAddressee: { stated: 2, inferred: 2, none: 14 },
      byAddresseeKind: { named: 1, class: 3, none: 14 },
    });
  });
});

describe('the checks on Cô Tô 2020', () => {
  it('pass a report without any figure', () => expect(failures(coTo)).toEqual([]));

  it('catch a page published before the conference was held', () => {
    expect(outcome({ ...coTo, publishedAt: instant('2020-06-24T21:39:00+07:00') }, 'K4')).toBe('fail');
    expect(outcome({ ...coTo, publishedAt: instant('2020-06-24T17:00:00Z') }, 'K4')).toBe('pass');
  });

  it('catch a law that was replaced before the event', () => {
    expect(outcome(heldOn(coTo, '2023-06-30'), 'K8')).toBe('pass');
    expect(result(heldOn(coTo, '2023-07-15'), 'K8')).toMatchObject({
      outcome: 'fail',
      facts: { held: '2023-07-15', documents: ['34/2007/PL-UBTVQH11'] },
    });
  });

  it('take a law as in force from its first day to its last', () => {
    const inForceFrom = civilDate('2007-07-01');
    const report = { ...coTo, documents: coTo.documents.map((one) => ({ ...one, inForceFrom })) };
    expect(outcome(heldOn(report, '2007-06-30'), 'K8')).toBe('fail');
    expect(outcome(heldOn(report, '2007-07-01'), 'K8')).toBe('pass');
  });

  it('count its tasks', () => {
    expect(taskCounts(coTo.tasks)).toMatchObject({
      total: 6,
      withoutDate: 6,
      byDeadline: { none: 3, event: 2, relative: 1, date: 0 },
      byAddressee: { stated: 4, inferred: 1, none: 1 },
    });
    expect(result(coTo, 'K11')).toMatchObject({ outcome: 'warn', facts: { withoutDate: 6, withoutAddressee: 1 } });
  });
});

describe('the checks on Nghệ An 2020', () => {
  it('resolve 18/1 to 2021 with a warning that keeps the reasons', () => {
    expect(result(ngheAn, 'K13')).toEqual({
      id: 'K13',
      check: 'K13',
      severity: 'warn',
      outcome: 'warn',
      facts: {
        date: '2021-01-18',
        stated: 'sáng 18/1',
        reasons: ['not-before-cut-off 2020-12-14', 'within-a-year 2021-12-14'],
      },
    });
  });

  it('catch a final review held before its data were closed', () => {
    expect(result(heldOn(ngheAn, '2020-01-18'), 'K13')).toMatchObject({ outcome: 'fail', severity: 'hard' });
    expect(outcome(heldOn(ngheAn, '2022-01-18'), 'K13')).toBe('fail');
  });

  it('warn of a declared count, as listed and with a task split', () => {
    expect(result(ngheAn, 'R1')).toMatchObject({ outcome: 'warn', facts: { declared: 7, listed: 8 } });
    const split = { ...ngheAn, splitTasks: [1] };
    expect(result(split, 'R1')).toMatchObject({ outcome: 'warn', facts: { declared: 7, listed: 9 } });
  });

  it('take no digits of a file name for a figure', () => expect(outcome(ngheAn, 'K9')).toBe('pass'));

  it('count its tasks', () => {
    expect(taskCounts(ngheAn.tasks)).toMatchObject({
      total: 8,
      withoutDate: 8,
      byDeadline: { none: 7, event: 1, relative: 0, date: 0 },
      byAddressee: { stated: 6, inferred: 0, none: 2 },
      byAddresseeKind: { named: 0, class: 6, none: 2 },
    });
  });

  it('have windows whose halves make the year, unless somebody set others', () => {
    expect(result(ngheAn, 'K14')).toMatchObject({ outcome: 'pass', facts: { first: 183, second: 183, year: 366 } });
    const day = civilDate;
    const windows = {
      first: { from: day('2019-12-15'), to: day('2020-06-14') },
      second: { from: day('2020-06-14'), to: day('2020-12-14') },
      year: { from: day('2019-12-15'), to: day('2020-12-14') },
    };
    expect(outcome({ ...ngheAn, windows }, 'K14')).toBe('fail');
  });
});

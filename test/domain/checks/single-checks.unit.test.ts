import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckedReport, type CheckRelation, emptyReport } from '#domain/checks/checked-report.ts';
import { checkRelation, runChecks } from '#domain/checks/run-checks.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { figure } from '#test/domain/checks/cases.ts';

const reportOf = (values: Readonly<Record<string, string>>): CheckedReport => ({
  ...emptyReport,
  figures: Object.entries(values).map(([code, value]) => figure(code, value, 'count')),
});
const share = (numerator: string, denominator: string, printed: string, decimals: number) =>
  checkRelation(
    { id: 'R', check: 'K2', share: 's', numerator: 'n', denominator: 'd', decimals },
    reportOf({ n: numerator, d: denominator, s: printed }),
  ).outcome;

describe('a printed share (K2)', () => {
  it.each([
    ['1014', '1160', '87.4'],
    ['146', '1160', '12.6'],
    ['2501', '2723', '91.8'],
    ['1', '8', '12.5'],
    ['1', '16', '6.3'],
  ])('%s of %s is %s%% at one digit', (n, d, printed) => expect(share(n, d, printed, 1)).toBe('pass'));

  it('is held against its printed precision, rounded half up', () => {
    expect(share('1', '8', '13', 0)).toBe('pass');
    expect(share('1', '8', '12', 0)).toBe('fail');
    expect(share('656', '665', '98.6', 1)).toBe('pass');
    expect(share('1014', '1160', '87.5', 1)).toBe('fail');
    expect(share('0', '0', '0', 0)).toBe('fail');
  });

  it('is never right when one unit of its last digit is added', () =>
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), fc.integer({ min: 1, max: 9999 }), (n, d) => {
        const printed = Math.floor((200 * n + d) / (2 * d));
        expect(share(String(n), String(d), String(printed), 0)).toBe('pass');
        expect(share(String(n), String(d), String(printed + 1), 0)).toBe('fail');
      }),
    ));
});

describe('parts and wholes', () => {
  const k1: CheckRelation = { id: 'R', check: 'K1', whole: 'w', parts: ['a', 'b'] };

  it('sum exactly, decimals too', () => {
    expect(checkRelation(k1, reportOf({ w: '0.3', a: '0.1', b: '0.2' })).outcome).toBe('pass');
    expect(checkRelation(k1, reportOf({ w: '9007199254740993', a: '9007199254740992', b: '1' })).outcome).toBe('pass');
    expect(checkRelation(k1, reportOf({ w: '9007199254740992', a: '9007199254740992', b: '1' })).outcome).toBe('fail');
  });

  it('are caught whenever any one of them is altered', () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 9999 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.integer(),
        (parts, at, by) => {
          const codes = parts.map((_part, index) => `p${index}`);
          const values = Object.fromEntries(parts.map((part, index) => [`p${index}`, String(part)]));
          const whole = String(parts.reduce((a, b) => a + b, 0));
          const relation: CheckRelation = { id: 'R', check: 'K1', whole: 'w', parts: codes };
          expect(checkRelation(relation, reportOf({ ...values, w: whole })).outcome).toBe('pass');
          const code = `p${at % parts.length}`;
          const altered = { ...values, w: whole, [code]: String((parts[at % parts.length] ?? 0) + by) };
          expect(checkRelation(relation, reportOf(altered)).outcome).toBe(by === 0 ? 'pass' : 'fail');
        },
      ),
    ));

  it('are exempt when one is approximate, and flagged when one is missing', () => {
    const about = reportOf({ w: '100', a: '60', b: '30' });
    const figures = about.figures.map((one) => (one.code === 'w' ? { ...one, approximate: true } : one));
    expect(checkRelation(k1, { ...about, figures })).toMatchObject({ outcome: 'pass', facts: { exempt: ['w'] } });
    expect(checkRelation(k1, reportOf({ w: '100', a: '60' }))).toMatchObject({
      outcome: 'warn',
      facts: { missing: ['b'] },
    });
  });

  it('warn of more typical models than models, for one period only (K7)', () => {
    const k7: CheckRelation = { id: 'R', check: 'K7', whole: 'all', part: 'typical' };
    const report = reportOf({ all: '10', typical: '12' });
    expect(checkRelation(k7, report)).toMatchObject({ outcome: 'warn', severity: 'warn' });
    const figures = report.figures.map((one) => (one.code === 'typical' ? { ...one, period: '2016–2020' } : one));
    expect(checkRelation(k7, { ...report, figures }).outcome).toBe('pass');
    expect(checkRelation(k7, reportOf({ all: '12', typical: '12' })).outcome).toBe('pass');
  });
});

describe('values and their words (K10)', () => {
  const read = (value: string, asStated: string, approximate = false) => {
    const report = { ...emptyReport, figures: [{ ...figure('f', value, 'count', null, asStated), approximate }] };
    return runChecks(report).find(({ check }) => check === 'K10')?.outcome;
  };

  it('agree by the Vietnamese convention, in the middle of prose too', () => {
    expect(read('1079', '1.079')).toBe('pass');
    expect(read('87.4', '87,4%')).toBe('pass');
    expect(read('1079', 'tiếp tục duy 1.079 mô hình.')).toBe('pass');
    expect(read('1160', '1.014/1.160 nhiệm vụ')).toBe('pass');
    expect(read('1000', 'hơn 1.000 mô hình', true)).toBe('pass');
  });

  it('differ when the point was read as a decimal mark or the qualifier was dropped', () => {
    expect(read('1.079', '1.079')).toBe('fail');
    expect(read('1000', 'hơn 1.000 mô hình')).toBe('fail');
    expect(read('1', 'một')).toBe('fail');
  });

  it('are asked back when the words have two readings', () => {
    expect(read('1079', '1,079')).toBe('warn');
    expect(read('1.5', '1.5')).toBe('warn');
  });
});

describe('a report with nothing in it', () => {
  it('passes: missing data are normal input', () => {
    expect(runChecks(emptyReport).every(({ outcome }) => outcome === 'pass')).toBe(true);
  });

  it('is held to its dates alone when no conference is set', () => {
    const asOf = civilDate('2020-06-22');
    const report = { ...emptyReport, figures: [figure('f', '1', 'count', asOf)] };
    expect(runChecks(report).find(({ id }) => id === 'K4')?.outcome).toBe('pass');
  });

  it('has no check between sessions and cases', () => {
    expect(runChecks(emptyReport).map(({ id }) => id)).not.toContain('K12');
  });
});

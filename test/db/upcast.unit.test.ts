import { describe, expect, it } from 'vitest';
import { currentSchemaVersion, upcast } from '#db/event-store/upcast.ts';
import { commandSchemaVersion, upcastCommand } from '#db/inbox/upcast-command.ts';
import type { UpcastTable } from '#db/upcasting.ts';

const table: UpcastTable = {
  ReportSubmitted: [(data) => ({ ...(data as object), round: 1 }), (data) => ({ ...(data as object), receipt: 0 })],
};

describe('upcasting', () => {
  it('brings each old shape to the same new one', () => {
    expect(upcast('ReportSubmitted', 1, { unit: 'a' }, table)).toEqual({ unit: 'a', round: 1, receipt: 0 });
    expect(upcast('ReportSubmitted', 2, { unit: 'a', round: 1 }, table)).toEqual({ unit: 'a', round: 1, receipt: 0 });
    expect(upcast('ReportSubmitted', 3, { unit: 'a', round: 1, receipt: 0 }, table)).toEqual({
      unit: 'a',
      round: 1,
      receipt: 0,
    });
  });

  it('leaves alone what never changed', () => {
    expect(currentSchemaVersion('CallIssued', table)).toBe(1);
    expect(upcast('CallIssued', 1, { number: 5 }, table)).toEqual({ number: 5 });
  });

  it('says so when an event is newer than the program', () => {
    expect(() => upcast('CallIssued', 2, {}, table)).toThrow(/update the program/);
  });
});

describe('a plan of an earlier shape', () => {
  const plan = { cycle: 'cycle/x', reviewKind: 'interim' };
  const levels = { reviewDays: [], above: null, signedOff: null };

  it('expects a conference and keeps no days over levels, as an event and as a command that waits', () => {
    for (const type of ['CyclePlanned', 'CycleReplanned']) {
      expect(upcast(type, 1, { plan, deadlines: [] })).toEqual({
        plan: { ...plan, conference: 'expected', levels },
        deadlines: [],
      });
      const without = { plan: { ...plan, conference: 'none' }, deadlines: [] };
      expect(upcast(type, 2, without)).toEqual({ plan: { ...without.plan, levels }, deadlines: [] });
      const today = { plan: { ...plan, conference: 'none', levels: { ...levels, reviewDays: [5, 3] } }, deadlines: [] };
      expect(upcast(type, 3, today)).toEqual(today);
    }
    for (const type of ['PlanCycle', 'ReplanCycle']) {
      expect(upcastCommand({ kind: 'reviewCycle', type, schemaVersion: 1, data: plan })).toEqual({
        ...plan,
        conference: 'expected',
        levels,
      });
    }
  });
});

describe('a yearly plan of an earlier shape', () => {
  const before = { committee: 'c', plan: { reviews: [{ span: 'halfYear', leadDays: 30 }] } };
  const today = { committee: 'c', plan: { reviews: [{ span: 'halfYear', leadDays: 30, since: null, until: null }] } };

  it('goes on without a first and a last year, as an event, as a command that waits and within an import', () => {
    expect(upcast('YearlyPlanSet', 1, before)).toEqual(today);
    expect(upcast('YearlyPlanSet', 2, today)).toEqual(today);
    const waiting = { kind: 'organisation', schemaVersion: 1 } as const;
    expect(upcastCommand({ ...waiting, type: 'SetYearlyPlan', data: before })).toEqual(today);
    const imported = { units: [], yearlyPlans: [before] };
    expect(upcastCommand({ ...waiting, type: 'ImportOrganisation', data: imported })).toEqual({
      units: [],
      yearlyPlans: [today],
    });
  });
});

describe('an outline of an earlier shape', () => {
  const before = { id: 'qcdc', name: 'Đề cương', sections: [], indicators: [], relations: [] };
  const today = { ...before, host: null };

  it('is the installation’s, as an event and as a command that waits', () => {
    expect(upcast('TemplateDefined', 1, { ...before, version: 1 })).toEqual({ ...today, version: 1 });
    expect(upcast('TemplateDefined', 2, { ...today, host: 'tinh-x', version: 1 })).toMatchObject({ host: 'tinh-x' });
    const waiting = { kind: 'template', type: 'DefineTemplate', schemaVersion: 1, data: before } as const;
    expect(upcastCommand(waiting)).toEqual(today);
  });
});

describe('upcasting a command that waits', () => {
  const commands: UpcastTable = { 'reviewCycle.GrantExtension': [(data) => ({ ...(data as object), reason: null })] };
  const stored = { type: 'GrantExtension', schemaVersion: 1, data: { unit: 'a' } };

  it('brings it to the shape of today, by its aggregate and its type', () => {
    expect(upcastCommand({ ...stored, kind: 'reviewCycle' }, commands)).toEqual({ unit: 'a', reason: null });
    expect(upcastCommand({ ...stored, kind: 'followUpTask' }, commands)).toEqual({ unit: 'a' });
    expect(commandSchemaVersion('reviewCycle', 'GrantExtension', commands)).toBe(2);
  });

  it('says so when it is newer than the program', () => {
    expect(() => upcastCommand({ ...stored, kind: 'reviewCycle', schemaVersion: 3 }, commands)).toThrow(
      /command reviewCycle.GrantExtension has schema version 3, this program knows 2: update the program/,
    );
  });
});

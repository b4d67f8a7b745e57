import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { type Setting, settings } from '#domain/organisation/setting.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import type { Collected, Member } from '#domain/review-cycle/state.ts';
import { instant } from '#test/support/given.ts';
import { plan } from '#test/support/plans.ts';

const indicatorsPerSetting = 60;
/** Provinces and centrally run cities since 1/7/2025: every commune stands under one of them. */
const provinces = 34;

/** As many reports as asked for, every one on all three settings: a whole, its two parts, a subset of it, their share, and so on. */
export function closedCollection(reports: number): Collected {
  const units = Array.from({ length: reports }, (_, index) => `unit-${String(index)}`);
  const slim = plan({ slug: 'bench-consolidation', units: [], due: '2026-12-18', cutOff: '2026-12-14' });
  const indicators = settings.flatMap(indicatorsOf);
  const relations = settings.flatMap(relationsIn);
  const template = { ...slim.template, indicators, relations };
  return {
    status: 'collected',
    plan: { ...slim, template },
    members: units.map((unit, index) => member(unit as UnitId, index, indicators)),
    ...{ deadlines: [], conference: null, call: { number: 1, date: slim.cutOff }, lastReceipt: reports },
    closure: { closedAt: instant('2026-12-19T01:00:00Z'), missing: [], notAccepted: [], overrideReason: null },
  };
}

export const benchCycle = 'cycle/bench-consolidation' as StreamId;

const groupSize = 5;
const codeAt = (setting: Setting, at: number): string => `${setting}-${String(at)}`;

function indicatorsOf(setting: Setting): readonly Indicator[] {
  const kinds = ['total', 'part', 'part', 'count', 'share'] as const;
  return Array.from({ length: indicatorsPerSetting }, (_, at): Indicator => {
    const kind = kinds[at % groupSize] ?? 'count';
    const whole = codeAt(setting, at - (at % groupSize));
    const of = kind === 'part' || kind === 'count' ? whole : null;
    const by = kind === 'part' ? 'field' : null;
    const rest = { required: false, source: null, programme: 'DVK', unit: 'mô hình', setting };
    return { code: codeAt(setting, at), label: codeAt(setting, at), kind, of, by, ...rest };
  });
}

function relationsIn(setting: Setting): readonly Relation[] {
  return Array.from({ length: indicatorsPerSetting / groupSize }, (_, group) => {
    const [whole, first, second, done, share] = Array.from({ length: groupSize }, (_each, at) =>
      codeAt(setting, group * groupSize + at),
    );
    return { whole, first, second, done, share };
  }).flatMap(({ whole = '', first = '', second = '', done = '', share = '' }): Relation[] => [
    { id: `${whole}=`, check: 'K1', whole, parts: [first, second] },
    { id: `${share}=`, check: 'K2', share, numerator: done, denominator: whole, decimals: 1 },
  ]);
}

function member(unit: UnitId, index: number, indicators: CyclePlan['template']['indicators']): Member {
  const figures = indicators.map(({ code }, at) => {
    // No chance: the same rows on every machine. Parts come to their whole, and what is done is within it.
    const [first, second] = [1 + ((index * 7 + at) % 900), 1 + ((index * 13 + at) % 90)];
    const inGroup = [first + second, first - 1, second + 1, second, 50][at % groupSize] ?? 0;
    return { code, value: String(inGroup), asOf: null, asStated: null };
  });
  const at = instant('2026-12-17T01:00:00Z');
  const report = { receipt: index + 1, round: 1, arrivedAt: at, dueAt: at, late: false, figures, sections: [] };
  const paper = { signer: { post: 'Chủ tịch', name: 'A' }, documentNumber: null, onBehalf: null, flags: [] };
  return {
    ...{ unit, name: unit, kind: 'commune', level: 'commune', rank: index, setting: null, rule: null },
    parent: index < provinces ? null : (`unit-${String(index % provinces)}` as UnitId),
    standing: { status: 'accepted', report: { ...report, ...paper }, acceptedAt: at },
    ...{ version: 1, acknowledgedAt: null, asked: null, reopened: false, lastRemindedOn: null },
    ...{ timesUrged: 0, timesAsked: 0 },
  };
}

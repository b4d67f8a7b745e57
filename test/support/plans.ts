import { defaultLadder } from '#domain/deadlines/deadline.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { CommitteeId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { type CyclePlan, defaultCycleSettings, noLevels } from '#domain/review-cycle/plan.ts';

export const hostUnit = 'tinh-x' as UnitId;
export const coordinator: Actor = { person: 'Chuyên viên A', role: 'coordinator', unit: hostUnit };
export const leader: Actor = { person: 'Trưởng ban', role: 'leader', unit: hostUnit };

export function reporterOf(unit: string): Actor {
  return { person: `Người lập biểu ${unit}`, role: 'reporter', unit: unit as UnitId };
}

export interface PlanWishes {
  readonly slug?: string;
  readonly units?: readonly string[];
  readonly cutOff?: string;
  readonly due?: string;
  readonly clock?: Clock | null;
}

/** A small half-year review of 2026 with one total and its two parts; what a test does not care about is filled in. */
export function plan(wishes: PlanWishes = {}): CyclePlan {
  const units = wishes.units ?? ['huyen-a', 'huyen-b', 'huyen-c'];
  return {
    cycle: `cycle/${wishes.slug ?? 'tinh-x.qcdc.2026-h1'}` as StreamId,
    committee: {
      id: 'tinh-x.qcdc' as CommitteeId,
      name: 'Ban Chỉ đạo Quy chế dân chủ tỉnh X',
      programmes: ['QCDC'],
      layout: 'party',
      superior: 'Tỉnh ủy X',
      issuerCode: 'BCĐ',
      place: 'X',
    },
    host: { unit: hostUnit, name: 'tỉnh X' },
    programmes: ['QCDC'],
    reviewKind: 'interim',
    period: {
      code: '2026-H1',
      label: '6 tháng đầu năm 2026',
      from: civilDate('2026-01-01'),
      to: civilDate('2026-06-30'),
    },
    dataWindow: {
      from: civilDate(`${String(Number((wishes.cutOff ?? '2026').slice(0, 4)) - 1)}-12-15`),
      to: civilDate(wishes.cutOff ?? '2026-06-14'),
    },
    cutOff: civilDate(wishes.cutOff ?? '2026-06-14'),
    members: units.map((unit, index) => ({
      unit: unit as UnitId,
      name: `huyện ${unit}`,
      kind: 'ruralDistrict',
      level: 'district',
      rank: index + 1,
      setting: null,
      parent: null,
      rule: null,
    })),
    template: {
      id: 'qcdc',
      version: 1,
      sections: [{ code: 'ket-qua', label: 'Kết quả', required: false }],
      indicators: [
        {
          code: 'models',
          label: 'mô hình',
          unit: 'mô hình',
          kind: 'total',
          of: null,
          by: null,
          setting: null,
          programme: 'QCDC',
          required: true,
          source: null,
        },
        {
          code: 'economy',
          label: 'kinh tế',
          unit: 'mô hình',
          kind: 'part',
          of: 'models',
          by: 'field',
          setting: null,
          programme: 'QCDC',
          required: true,
          source: null,
        },
        {
          code: 'culture',
          label: 'văn hóa',
          unit: 'mô hình',
          kind: 'part',
          of: 'models',
          by: 'field',
          setting: null,
          programme: 'QCDC',
          required: true,
          source: null,
        },
      ],
      relations: [{ id: 'R1', check: 'K1', whole: 'models', parts: ['economy', 'culture'] }],
    },
    collection: {
      rule: { kind: 'date', date: civilDate(wishes.due ?? '2026-06-19'), hour: '17:00', raw: null },
      byKind: [],
      byLevel: [],
    },
    levels: noLevels,
    rollToWorkingDay: true,
    ladder: defaultLadder,
    settings: defaultCycleSettings,
    clock: wishes.clock ?? null,
    signer: { authority: 'TM. BAN CHỈ ĐẠO', post: 'Trưởng ban', name: 'Nguyễn Văn A' },
    conference: 'expected',
    conferenceDate: null,
  };
}

/** A report of `models` = `economy` + `culture`. */
export function reportData(unit: string, economy = 2, culture = 3) {
  return {
    unit: unit as UnitId,
    period: '2026-H1',
    figures: [
      { code: 'models', value: String(economy + culture), asOf: null, asStated: null },
      { code: 'economy', value: String(economy), asOf: null, asStated: null },
      { code: 'culture', value: String(culture), asOf: null, asStated: null },
    ],
    sections: [],
    signer: { post: 'Trưởng ban', name: 'B' },
    documentNumber: null,
    onBehalf: null,
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstModels } from '#domain/checks/against-models.ts';
import { modelsOffered } from '#domain/checks/models-offered.ts';
import { addDays, civilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { countedDays, modelMeasures } from '#domain/model-register/count-models.ts';
import { type Model, modelKinds } from '#domain/model-register/model.ts';
import { contentFaults } from '#domain/report-template/check-content.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { modelCountWords, modelsApartSentence } from '#domain/words/model-counts.ts';

const figure = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label: code, unit: 'mô hình', kind: 'count', of: null, by: null, setting: null, programme: 'QCDC' },
  ...{ required: false, source: null, ...more },
});
const period = { from: civilDate('2019-12-15'), to: civilDate('2020-06-14') };
const day = fc.integer({ min: 0, max: 500 }).map((n) => addDays(civilDate('2019-06-01'), n));
const fields = ['kinh-te', 'van-hoa'] as const;
const kept = fields.map((id) => ({ id }));

const drawn: fc.Arbitrary<Model> = fc
  .record({
    ...{ since: day, kind: fc.constantFrom(...modelKinds), field: fc.constantFrom(...fields), struck: fc.boolean() },
    ...{ lasted: fc.option(fc.nat({ max: 300 })), recognised: fc.array(day, { maxLength: 2 }) },
  })
  .map(({ lasted, recognised, since, ...rest }) => ({
    ...{ ...rest, since, number: 1, name: 'm', unit: 'huyen-a' as UnitId },
    recognitions: recognised.map((decidedOn) => ({ level: 'province' as const, decision: '1/QĐ', decidedOn })),
    stopped: lasted === null ? null : { on: addDays(since, lasted), reason: 'hết' },
  }));

/** As somebody counts who goes through the rows of the list with a pencil. */
function byHand(models: readonly Model[], { what, kind, field }: NonNullable<Indicator['models']>): number {
  let count = 0;
  for (const { struck, kind: of, field: within, since, stopped, recognitions } of models) {
    if (struck || (kind !== undefined && of !== kind) || (field !== undefined && within !== field)) continue;
    const inside = (on: string) => on >= period.from && on <= period.to;
    if (what === 'maintained' && since <= period.to && (stopped === null || stopped.on > period.to)) count += 1;
    if (what === 'begun' && inside(since)) count += 1;
    if (what === 'stopped' && stopped !== null && inside(stopped.on)) count += 1;
    if (what === 'recognised' && recognitions.some(({ decidedOn }) => inside(decidedOn))) count += 1;
  }
  return count;
}

describe('a figure that is a count of the register of models', () => {
  it('is offered as a count row by row, for any models and any count that an indicator can name', () => {
    const of = fc.record(
      {
        what: fc.constantFrom(...modelMeasures),
        kind: fc.constantFrom(...modelKinds),
        field: fc.constantFrom(...fields),
      },
      { requiredKeys: ['what'] },
    );
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 60 }), of, (models, named) => {
        const asked = [figure('a', { models: named }), figure('b')];
        const offered = modelsOffered(asked, { models, days: period, counting: 'computed', fields: kept }, () => null);
        expect(offered).toEqual([
          { code: 'a', label: 'a', of: named, count: byHand(models, named), value: null, apart: null },
        ]);
      }),
    );
  });

  it('is not offered of a field that the register does not keep, and is counted until today while the cut-off is ahead', () => {
    const asked = [figure('a', { models: { what: 'maintained', field: 'khong-co' } })];
    expect(modelsOffered(asked, { models: [], days: period, counting: 'computed', fields: kept }, () => '5')).toEqual(
      [],
    );
    const until = (today: string) => countedDays(period, civilDate(today)).to;
    expect(['2020-03-01', '2020-06-14', '2020-07-01', '2019-11-01'].map(until)).toEqual([
      ...['2020-03-01', '2020-06-14', '2020-06-14', '2019-12-15'],
    ]);
  });

  it('is remarked less or more of a whole register, and only less of one that is not whole', () => {
    const apart = (counting: 'computed' | 'checked') =>
      ['30', '31', '31.0', '32', null, 'có'].map((value) => againstModels(value, 31, counting));
    expect(apart('computed')).toEqual(['below', null, null, 'above', null, null]);
    expect(apart('checked')).toEqual(['below', null, null, null, null, null]);
  });

  it('says what was counted, until when and in which field', () => {
    const said = { what: 'maintained', kind: 'model', field: 'Phát triển kinh tế', count: 31, days: period } as const;
    expect(modelCountWords(said, 'vi')).toBe(
      '31 mô hình đang duy trì đến hết ngày 14/6/2020, lĩnh vực Phát triển kinh tế',
    );
    expect(modelCountWords({ ...said, what: 'begun', kind: null, field: null, count: 1 }, 'en')).toBe(
      '1 model or exemplar begun between 15 Dec 2019 and 14 Jun 2020',
    );
    expect(modelsApartSentence(said, 'below', 'checked', 'vi')).toContain('không thể ít hơn');
    expect(modelsApartSentence(said, 'above', 'computed', 'en')).toContain('More than the register of models');
  });

  it('is a whole number that the unit types: no share, index, rate, text or formula', () => {
    const fault = (more: Partial<Indicator>) => {
      const indicators = [figure('b'), figure('a', { models: { what: 'maintained' }, ...more })];
      return [...contentFaults({ sections: [], indicators, relations: [] })].map(({ code }) => code);
    };
    expect([...fault({}), ...fault({ kind: 'total' })]).toEqual([]);
    for (const more of [
      { kind: 'index', source: 'VCCI' },
      { type: { is: 'decimal' } },
      { type: { is: 'percent' } },
      { type: { is: 'money' } },
      { type: { is: 'text' } },
      { computed: 'b + 1' },
    ] as const)
      expect(fault(more)).toContain('indicator-models-not-counted');
  });
});

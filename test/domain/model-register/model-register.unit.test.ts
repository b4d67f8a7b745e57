import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { addDays, civilDate } from '#domain/kernel/civil-date.ts';
import type { CommitteeId, UnitId } from '#domain/kernel/ids.ts';
import { modelRegister } from '#domain/model-register/aggregate.ts';
import { emptyBook, modelIn, standingModels, withModels } from '#domain/model-register/book.ts';
import type { ImportedModel } from '#domain/model-register/commands.ts';
import { modelsCounted } from '#domain/model-register/count-models.ts';
import type { Model, ModelData } from '#domain/model-register/model.ts';
import { firstDayOf } from '#domain/model-register/since.ts';
import { modelRegisterEventFacts } from '#domain/model-register/event-facts.ts';
import { usualModelFields } from '#domain/words/models.ts';
import { given } from '#test/support/given.ts';

const host = 'tinh-x' as UnitId;
const [huyenA, huyenB] = ['huyen-a' as UnitId, 'huyen-b' as UnitId];
const at = '2026-06-01T08:00:00+07:00';
const coordinator = { at, actor: { person: 'q', role: 'coordinator', unit: host } } as const;
const ofA = { at, actor: { person: 'a', role: 'reporter', unit: huyenA } } as const;
const ofB = { at, actor: { person: 'b', role: 'reporter', unit: huyenB } } as const;
const register = {
  committee: 'tinh-x-dvk' as CommitteeId,
  host,
  fields: usualModelFields,
  counting: 'computed',
} as const;
const model: ModelData = {
  ...{ name: 'Tổ tự quản bảo vệ môi trường', kind: 'model', field: 'van-hoa-xa-hoi', unit: huyenA, since: '2018-05' },
  recognitions: [],
};
const kept = { type: 'ModelRegisterKept', data: register } as const;
const first = { type: 'ModelRegistered', data: { ...model, number: 1 } } as const;
const decision = { level: 'province', decision: '12/QĐ-UBND', decidedOn: civilDate('2020-05-15') } as const;

const givenRegister = given(modelRegister, defaultCalendar);
const open = givenRegister([at, kept]);
const standing = givenRegister([at, kept], [at, first]);

describe('a register of models', () => {
  it('is opened by the host’s coordinator, by fields that the committee names itself', () => {
    givenRegister().when({ type: 'KeepModelRegister', data: register }, coordinator).then(kept);
    givenRegister().when({ type: 'KeepModelRegister', data: register }, ofA).refused('model-not-permitted');
    const own = { ...register, fields: [...usualModelFields, { id: 'xoa-doi', name: 'Giảm nghèo' }] };
    open.when({ type: 'KeepModelRegister', data: own }, coordinator).then({ type: 'ModelRegisterKept', data: own });
    open.when({ type: 'KeepModelRegister', data: register }, coordinator).nothing();
    const twice = { ...register, fields: [...usualModelFields, { id: 'khac', name: 'văn hoá - xã hội' }] };
    open.when({ type: 'KeepModelRegister', data: twice }, coordinator).refused('model-field-twice');
    const without = { ...register, fields: usualModelFields.filter(({ id }) => id !== model.field) };
    standing.when({ type: 'KeepModelRegister', data: without }, coordinator).refused('model-field-in-use');
  });

  it('takes a unit’s models from that unit and from the host, and from nobody else', () => {
    for (const by of [ofA, coordinator]) open.when({ type: 'RegisterModel', data: { model } }, by).then(first);
    open.when({ type: 'RegisterModel', data: { model } }, ofB).refused('model-not-permitted');
    givenRegister().when({ type: 'RegisterModel', data: { model } }, ofA).refused('model-register-not-kept');
    for (const command of [
      { type: 'StopModel', data: { number: 1, on: civilDate('2026-05-01'), reason: 'sáp nhập' } },
      { type: 'StrikeModel', data: { number: 1, reason: 'nhập nhầm' } },
      { type: 'RecogniseModel', data: { number: 1, recognition: decision } },
      { type: 'CorrectModel', data: { number: 1, model: { ...model, unit: huyenB }, reason: 'nhầm' } },
    ] as const)
      standing.when(command, ofB).refused('model-not-permitted');
  });

  it.each([
    [{ name: ' ' }, 'model-name-missing', '/model/name'],
    [{ field: 'khac' }, 'model-field-unknown', '/model/field'],
    [{ since: '2018-13' }, 'model-since-malformed', '/model/since'],
    [{ since: '1970' }, 'model-since-malformed', '/model/since'],
    [{ since: '2026-07' }, 'model-since-in-future', '/model/since'],
    [{ recognitions: [{ ...decision, decision: ' ' }] }, 'model-decision-missing', '/model/recognitions/0/decision'],
    [
      { recognitions: [{ ...decision, decidedOn: civilDate('2026-06-02') }] },
      'model-decided-in-future',
      '/model/recognitions/0/decidedOn',
    ],
    [
      { recognitions: [{ ...decision, decidedOn: civilDate('2018-04-30') }] },
      'model-decided-before-it-began',
      '/model/recognitions/0/decidedOn',
    ],
    [{ recognitions: [decision, decision] }, 'model-recognised-already', '/model/recognitions/1/decision'],
  ] as const)('is refused at the field that is wrong: %j', (change, code, pointer) => {
    const { decision: said } = open.when({ type: 'RegisterModel', data: { model: { ...model, ...change } } }, ofA);
    expect(said).toMatchObject({ kind: 'refused', refusal: { code, pointer } });
  });

  it('has a name of a unit once, whatever its marks; of another unit it is another model', () => {
    const again = { ...model, name: 'TỔ TỰ QUẢN  bảo vệ môi trường' };
    standing.when({ type: 'RegisterModel', data: { model: again } }, ofA).refused('model-registered-already');
    const other = { ...model, unit: huyenB };
    standing
      .when({ type: 'RegisterModel', data: { model: other } }, ofB)
      .then({ type: 'ModelRegistered', data: { ...other, number: 2 } });
  });

  it('says from which day one is kept on no longer and why, and that it is kept on after all', () => {
    const stop = { number: 1, on: civilDate('2026-05-01'), reason: 'sáp nhập' };
    const stopped = { type: 'ModelStopped', data: { ...stop, unit: huyenA, name: model.name } } as const;
    standing.when({ type: 'StopModel', data: stop }, ofA).then(stopped);
    standing
      .when({ type: 'StopModel', data: { ...stop, on: civilDate('2018-04-30') } }, ofA)
      .refused('model-stopped-before-it-began');
    standing
      .when({ type: 'StopModel', data: { ...stop, on: civilDate('2026-06-02') } }, ofA)
      .refused('model-stopped-in-future');
    standing.when({ type: 'StopModel', data: { ...stop, reason: ' ' } }, ofA).refused('model-reason-missing');
    standing.when({ type: 'ResumeModel', data: { number: 1, reason: 'nhầm' } }, ofA).refused('model-not-stopped');
    const now = givenRegister([at, kept], [at, first], [at, stopped]);
    now.when({ type: 'StopModel', data: stop }, ofA).refused('model-stopped-already');
    now
      .when({ type: 'ResumeModel', data: { number: 1, reason: 'nhầm' } }, ofA)
      .then({ type: 'ModelResumed', data: { number: 1, unit: huyenA, name: model.name, reason: 'nhầm' } });
  });

  it('gives a number to no other, also after its model was struck', () => {
    const struck = {
      type: 'ModelStruck',
      data: { number: 1, unit: huyenA, name: model.name, reason: 'nhầm' },
    } as const;
    const now = givenRegister([at, kept], [at, first], [at, struck]);
    now
      .when({ type: 'RegisterModel', data: { model } }, ofA)
      .then({ type: 'ModelRegistered', data: { ...model, number: 2 } });
    now.when({ type: 'StrikeModel', data: { number: 1, reason: 'nhầm' } }, ofA).refused('model-struck');
    now.when({ type: 'StrikeModel', data: { number: 2, reason: 'nhầm' } }, ofA).refused('model-unknown');
  });
});

const row = (change: Partial<ImportedModel> = {}): ImportedModel => ({ number: null, model, stopped: null, ...change });

describe('a file of models', () => {
  it('is taken whole or not at all, and the same file again changes nothing', () => {
    const rows = [row(), row({ model: { ...model, name: 'Camera an ninh' } })];
    const { decision: taken } = open.when({ type: 'ImportModels', data: { rows } }, ofA);
    if (taken.kind !== 'accepted') throw new Error('refused');
    const [event] = taken.events;
    if (event === undefined) throw new Error('nothing recorded');
    givenRegister([at, kept], [at, event]).when({ type: 'ImportModels', data: { rows } }, ofA).nothing();
    const bad = [...rows, row({ model: { ...model, name: 'X', since: '2030' } })];
    open.when({ type: 'ImportModels', data: { rows: bad } }, ofA).refused('model-since-in-future');
    open.when({ type: 'ImportModels', data: { rows: [row(), row()] } }, ofA).refused('model-row-twice');
    open.when({ type: 'ImportModels', data: { rows: [row({ number: 7 })] } }, ofA).refused('model-unknown');
    standing
      .when({ type: 'ImportModels', data: { rows: [row({ number: 1, model: { ...model, unit: huyenB } })] } }, ofB)
      .refused('model-not-permitted');
  });

  it('tells a unit of its own rows alone', () => {
    const entry = { ...model, number: 1, stopped: null };
    const event = {
      type: 'ModelsImported',
      data: { registered: [entry, { ...entry, number: 2, unit: huyenB }], corrected: [] },
    } as const;
    expect(modelRegisterEventFacts.unitsIn(event)).toEqual({ kind: 'units', units: [huyenA, huyenB] });
    expect(modelRegisterEventFacts.shareOf(event, huyenB).data).toMatchObject({ registered: [{ number: 2 }] });
  });
});

const days = fc.integer({ min: 0, max: 1_000 }).map((n) => addDays(civilDate('2018-01-01'), n));
const models = fc.array(
  fc.record({ begun: days, kept: fc.option(fc.integer({ min: 0, max: 400 })), struck: fc.boolean() }),
  { maxLength: 250 },
);

describe('what a report counts of models', () => {
  it('adds up for any models and days: kept on before + begun − stopped = kept on at the end', () => {
    fc.assert(
      fc.property(models, days, fc.integer({ min: 1, max: 400 }), (drawn, from, length) => {
        const all = drawn.map(
          ({ begun, kept: lasted, struck }, index): Model => ({
            ...{ ...model, number: index + 1, since: begun, struck },
            stopped: lasted === null ? null : { on: addDays(begun, lasted), reason: 'hết' },
          }),
        );
        const period = { from, to: addDays(from, length) };
        const before = { from: civilDate('2000-01-01'), to: addDays(from, -1) };
        const count = (what: 'maintained' | 'begun' | 'stopped', within: typeof period) =>
          modelsCounted(all, { what }, within).length;
        expect(count('maintained', before) + count('begun', period) - count('stopped', period)).toBe(
          count('maintained', period),
        );
        const sum = usualModelFields.map(
          ({ id }) => modelsCounted(all, { what: 'maintained', field: id }, period).length,
        );
        expect(sum.reduce((a, b) => a + b, 0)).toBe(count('maintained', period));
      }),
    );
  });

  it('reads a year or a month alone as its first day', () => {
    expect(['2018', '2018-05', '2018-05-19', '2018-5', '18', '2018-02-30'].map(firstDayOf)).toEqual([
      ...['2018-01-01', '2018-05-01', '2018-05-19', null, null, null],
    ]);
  });
});

describe('the book of models', () => {
  it('finds every model by its number, in order, however they were put in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }), (sizes) => {
        let book = emptyBook;
        for (const size of sizes) {
          const next = Array.from({ length: size }, (_, i) => ({
            ...{ ...model, number: book.last + i + 1, stopped: null, struck: false },
          }));
          book = withModels(book, next);
        }
        const all = standingModels(book).map(({ number }) => number);
        expect(all).toEqual(Array.from({ length: book.last }, (_, i) => i + 1));
        expect(all.every((number) => modelIn(book, number)?.number === number)).toBe(true);
        expect(modelIn(book, book.last + 1)).toBeUndefined();
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { countOf, isComplete } from '#web/screens/conclusions/missing.ts';
import {
  fieldsOf,
  fieldsOfItem,
  fromFields,
  fromTasks,
  inOrder,
  type Item,
  nobody,
  noFieldsOf,
  nothingSaid,
  sameConclusions,
  type Task,
  toBody,
} from '#web/screens/conclusions/model.ts';

const programmes = ['QCDC', 'DVK'];
const item = (id: string, programme: string, more: Partial<Item> = {}): Item => ({ id, programme, ...nobody, ...more });
const task = (number: number, programme: string, more: Partial<Task> = {}): Task => ({
  ...{ number, programme, statement: `việc ${String(number)}`, parts: [], addressees: [] },
  ...{ deadline: { kind: 'none' }, horizon: null },
  ...more,
});

describe('the numbers of the items', () => {
  it('run through, programme after programme, each in the order in which it was put', () => {
    const items = inOrder([item('a', 'DVK'), item('b', 'QCDC'), item('c', 'DVK'), item('d', 'QCDC')], programmes);
    expect(items.map(({ id, number }) => `${String(number)}${id}`)).toEqual(['1b', '2d', '3a', '4c']);
  });

  it('put a programme that no review has last, and lose nobody', () => {
    expect(inOrder([item('x', 'KHAC'), item('b', 'DVK')], programmes).map(({ id }) => id)).toEqual(['b', 'x']);
  });
});

describe('a draft', () => {
  const concluded = {
    declaredCount: 2,
    tasks: [task(1, 'QCDC', { measure: 'm' }), task(2, 'DVK', { parts: ['a', 'b'] })],
  };

  it('comes back from its fields as it was', () => {
    const conclusions = fromTasks(concluded, programmes);
    expect(fromFields(fieldsOf(conclusions), programmes)).toEqual(conclusions);
    expect(sameConclusions(conclusions, concluded)).toBe(true);
  });

  it('differs from what was concluded as soon as one field does', () => {
    const fields = { ...fieldsOf(fromTasks(concluded, programmes)), ...fieldsOfItem({ id: 'n2', statement: 'khác' }) };
    expect(sameConclusions(fromFields(fields, programmes), concluded)).toBe(false);
  });

  it('has no item whose fields somebody has just taken out', () => {
    const fields = Object.entries({ ...fieldsOf(fromTasks(concluded, programmes)), ...noFieldsOf('n1') });
    const left = Object.fromEntries(fields.filter(([, value]) => value !== null));
    expect(fromFields(left, programmes).items.map(({ id }) => id)).toEqual(['n2']);
  });
});

describe('what goes to the api', () => {
  const send = (more: Partial<Item>) =>
    toBody({ declaredCount: null, items: inOrder([item('a', 'QCDC', more)], programmes), assessment: nothingSaid })
      .tasks[0];

  it('is no term while the day or the condition is still being written', () => {
    expect(send({ deadline: { kind: 'date', date: '', hour: null, text: null } })?.deadline).toEqual({ kind: 'none' });
    expect(send({ deadline: { kind: 'event', text: ' ', appliesTo: null } })?.deadline).toEqual({ kind: 'none' });
  });

  it('leaves out what nobody said, and of a direction what only a task has', () => {
    expect(Object.keys(send({}) ?? {}).sort()).toEqual(
      ['number', 'programme', 'statement', 'parts', 'addressees', 'deadline', 'horizon'].sort(),
    );
    const said = { leaderInCharge: ' đồng chí B ', measure: '100% xã', evidence: 'minutes' } as const;
    expect(send(said)).toMatchObject({ ...said, leaderInCharge: 'đồng chí B' });
    expect(send({ ...said, kind: 'direction' })).not.toHaveProperty('measure');
    expect(send({ kind: 'recommendation', towards: 'up' })).toMatchObject({ kind: 'recommendation', towards: 'up' });
  });

  it('has the paragraphs of the assessment that say something, or none at all', () => {
    const whole = (results: string[]) =>
      toBody({ declaredCount: null, items: [], assessment: { ...nothingSaid, results } });
    expect(whole(['', ' '])).not.toHaveProperty('assessment');
    expect(whole(['Tốt ', ''])).toMatchObject({ assessment: { results: ['Tốt'], shortcomings: [], causes: [] } });
  });

  it('has no empty points and no blanks around the text', () => {
    expect(send({ statement: ' Kiểm tra ', parts: [' a ', ' '] })).toMatchObject({
      statement: 'Kiểm tra',
      parts: ['a'],
    });
  });
});

describe('what is missing', () => {
  const named = { name: 'huyện A', kind: 'named' as const, unit: 'a', inferred: false };
  const date = { kind: 'date' as const, date: '2020-09-30', hour: null, text: null };

  it('is marked for itself: a condition is no day, a group is no unit, an inferred body is not stated', () => {
    const items = [
      item('1', 'QCDC', { statement: 'x', addressees: [named], deadline: date }),
      item('2', 'QCDC', { statement: 'x', deadline: { kind: 'event', text: 'đại hội', appliesTo: null } }),
      item('3', 'QCDC', { statement: 'x', addressees: [{ ...named, kind: 'class', unit: null }], deadline: date }),
      item('4', 'QCDC', { statement: 'x', addressees: [{ ...named, inferred: true }], deadline: date }),
      item('5', 'QCDC', { addressees: [named], deadline: date }),
    ];
    const counts = (['noDate', 'noUnit', 'group', 'inferred', 'empty'] as const).map((lack) => countOf(items, lack));
    expect(counts).toEqual([1, 1, 1, 1, 1]);
    expect(items.map(isComplete)).toEqual([true, false, false, false, false]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeftOpenLines } from '#web/app/use-left-open.ts';
import { leftOverOf } from '#web/screens/conclusions/left-over.ts';
import { nothingSaid } from '#web/screens/conclusions/model.ts';
import { withProposed, formOf } from '#web/screens/conference/convene-model.ts';

const again = (text: string): string => `${text} (còn tái diễn)`;
const nothing: LeftOpenLines = {
  notices: [],
  tasks: [],
  more: 0,
  recommendations: [],
  recurring: [],
  stated: [],
  agenda: [],
};
const empty = { items: [], assessment: nothingSaid, programmes: ['QCDC', 'DVK'] };

function task(number: number, more: Partial<LeftOpenLines['tasks'][number]> = {}): LeftOpenLines['tasks'][number] {
  return {
    ...{
      line: `task/hn/${String(number).padStart(2, '0')}`,
      notice: '05-TB/BCĐ',
      source: null,
      number,
      programme: 'DVK',
    },
    ...{ statement: `Việc ${String(number)}`, units: [], due: null, dueText: null, unkept: [], ...more },
  };
}

describe('what earlier conclusions left, beside a draft', () => {
  it('is every open task, by the number of its notice, until the draft has it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 20 }), fc.nat(20), (numbers, some) => {
        const left = [{ ...nothing, tasks: numbers.map((number) => task(number)) }];
        const { items } = leftOverOf(left, empty, again);
        expect(items.map(({ item }) => item.takenOver?.number)).toEqual(numbers);
        const taken = items.slice(0, some).map(({ item }) => item);
        const rest = leftOverOf(left, { ...empty, items: taken }, again);
        expect(rest.items.map(({ item }) => item.takenOver?.number)).toEqual(numbers.slice(some));
      }),
    );
  });

  it('names the unit that leads, keeps a class a class, and stands once where two cycles bring it', () => {
    const units = [
      { unit: 'a', name: 'huyện A', lead: true },
      { unit: null, name: 'các sở', lead: false },
    ];
    const one = { ...nothing, tasks: [task(1, { units })] };
    const [only, ...more] = leftOverOf([one, one], empty, again).items;
    expect(more).toEqual([]);
    expect(only?.item).toMatchObject({
      ...{ programme: 'DVK', statement: 'Việc 1', deadline: { kind: 'none' } },
      takenOver: { notice: '05-TB/BCĐ', number: 1, task: 'task/hn/01' },
      addressees: [
        { unit: 'a', kind: 'named', part: 'lead' },
        { unit: null, kind: 'class' },
      ],
    });
    const asked = { line: 'recommendation/hn/kn-2', notice: '05-TB/BCĐ', number: 2, from: 'BCĐ', to: 'Bộ Nội vụ' };
    const named = { ...asked, recommendation: 'kn-2', said: '' };
    const said = { ...nothing, recommendations: [{ ...named, statement: 'Sửa Luật' }] };
    expect(leftOverOf([said], empty, again).items[0]?.item).toMatchObject({
      ...{ kind: 'recommendation', programme: 'QCDC', addressees: [{ name: 'Bộ Nội vụ' }] },
      takenOver: { task: null, number: 2, recommendation: 'kn-2' },
    });
  });

  it('offers what fell short last time as the paragraph it would be, and says which was found again before', () => {
    const before = { conference: 'hn', since: '2020-06-30', recurrences: 0 };
    const stated = [
      { ...before, id: 'tt-1', statement: 'Báo cáo chậm', recurs: true },
      { ...before, id: 'tt-2', statement: 'Mới có', recurs: false },
    ];
    const left = [{ ...nothing, stated }];
    expect(leftOverOf(left, empty, again).shortcomings.map(({ text, recurs }) => [text, recurs])).toEqual([
      ['Báo cáo chậm (còn tái diễn)', true],
      ['Mới có (còn tái diễn)', false],
    ]);
    const assessment = { ...nothingSaid, shortcomings: ['Báo cáo chậm (còn tái diễn)', 'Mới có (còn tái diễn)'] };
    expect(leftOverOf(left, { ...empty, assessment }, again).shortcomings).toEqual([]);
  });
});

describe('the agenda of a conference that is being made', () => {
  it('has by itself what is to be looked back on, and what was taken out of it does not come back', () => {
    const form = formOf({ agenda: [{ time: '', title: 'Khai mạc', presenter: '', minutes: '' }] });
    const shown = withProposed(form, ['Báo cáo 05', 'Báo cáo 05']);
    expect(shown.agenda.map(({ title }) => title)).toEqual(['Báo cáo 05', 'Khai mạc']);
    const without = { ...shown, agenda: shown.agenda.slice(1) };
    expect(withProposed(without, ['Báo cáo 05'])).toBe(without);
    expect(withProposed(without, ['Báo cáo 05', 'Báo cáo 03']).agenda.map(({ title }) => title)).toEqual([
      ...['Báo cáo 03', 'Khai mạc'],
    ]);
  });
});

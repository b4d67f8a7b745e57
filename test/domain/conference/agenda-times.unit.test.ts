import { expect, it } from 'vitest';
import { agendaChanges } from '#domain/conference/agenda-changes.ts';
import { agendaEnd, agendaFaults } from '#domain/conference/agenda-times.ts';
import type { AgendaItem } from '#domain/conference/parts.ts';

const item = (time: string, title: string, minutes?: number, presenter: string | null = null): AgendaItem => ({
  ...{ time, title, presenter },
  ...(minutes === undefined ? {} : { minutes }),
});

it('says by how much an item runs into the next whose hour is known, and says nothing of words', () => {
  const agenda = [item('08:00', 'A', 45), item('đầu giờ', 'B', 60), item('08:30', 'C'), item('08:20–09:00', 'D')];
  expect(agendaFaults(agenda)).toEqual([
    { kind: 'overruns', item: 1, other: 3, minutes: 15 },
    { kind: 'beforeLast', item: 4, other: 3, minutes: 10 },
  ]);
  expect(agendaFaults([item('08:00', 'A', 30), item('08:30', 'B')])).toEqual([]);
});

it('ends with its last item, if that says how long it takes', () => {
  expect(agendaEnd([item('08:00', 'A'), item('10:00', 'B', 30)])).toBe(630);
  expect(agendaEnd([item('08:00', 'A', 30), item('10:00', 'B')])).toBeNull();
  expect(agendaEnd([item('08:00', 'A', 30), item('cuối giờ', 'B')])).toBeNull();
  expect(agendaEnd([])).toBeNull();
});

it('tells an item that is new, dropped or another from a mere order', () => {
  const [a, b, c] = [item('08:00', 'A'), item('08:30', 'B'), item('09:00', 'C')];
  const later = item('08:45', 'B', undefined, 'Bà X');
  expect(agendaChanges([a, b], [a, later])).toEqual([{ kind: 'changed', was: b, now: later }]);
  expect(agendaChanges([a, b], [a, c])).toEqual([
    { kind: 'added', now: c },
    { kind: 'dropped', was: b },
  ]);
  expect(agendaChanges([a, b, c], [b, a, c])).toEqual([{ kind: 'order' }]);
  expect(agendaChanges([a, a], [a, a])).toEqual([]);
});

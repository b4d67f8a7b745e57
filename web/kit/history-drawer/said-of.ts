import type { components } from '#web/api/schema.d.ts';
import { clockTime, day, dayAndTime, figure, termDay } from '#web/kit/format.ts';

export type HistoryEvent = components['schemas']['HistoryEvent'];
type Value = HistoryEvent['facts'][number]['value'];
type Unit = Extract<Value, { kind: 'unit' }>['unit'];

/** What a sentence about an event needs: its values as an office writes them, and which way of saying it fits. */
export interface Said {
  readonly values: Readonly<Record<string, string | number>>;
  readonly context: string | undefined;
  readonly reason: string | null;
  /** What somebody wrote, in his own words. */
  readonly words?: string;
}

export interface Names {
  readonly unit: (id: string) => string;
  readonly list: (names: readonly string[]) => string;
  readonly word: (of: string, code: string) => string;
}

/** What the event says is declared where it is decided; here it is only written down. */
export function saidOf({ facts }: Pick<HistoryEvent, 'facts'>, names: Names): Said {
  const values: Record<string, string | number> = {};
  for (const { label, value } of facts) values[label] = written(value, names);
  const { reason, way, words, ...placed } = values;
  return {
    values: placed,
    context: way === undefined ? undefined : String(way),
    reason: reason === undefined ? null : String(reason),
    ...(words === undefined ? {} : { words: String(words) }),
  };
}

function written(value: Value, names: Names): string | number {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return figure(value.number);
    case 'count':
      return value.count;
    case 'percent':
      return value.percent === null ? '' : `${figure(value.percent)} %`;
    case 'day':
      return day(value.day);
    case 'instant':
      return dayAndTime(value.at);
    case 'deadline':
      // The end of a day is written as that day.
      return clockTime(value.at) === '00:00' ? termDay(value.at) : dayAndTime(value.at);
    case 'unit':
      return nameOf(value.unit, names);
    case 'units':
      return names.list(value.units.map((unit) => nameOf(unit, names)));
    case 'word':
      return names.word(value.of, value.code);
    case 'words':
      return value.codes.map((code) => names.word(value.of, code)).join(', ');
    case 'way':
      return value.way;
  }
}

function nameOf({ unit, name }: Unit, names: Names): string {
  return name ?? (unit === null ? '' : names.unit(unit));
}

/** Is the unit named in it, or nobody at all? What is about no unit is about every one of them. */
export function concerns({ units }: Pick<HistoryEvent, 'units'>, unit: string): boolean {
  return units === null || units.includes(unit);
}

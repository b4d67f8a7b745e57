import {
  clockMoment,
  dayWithWeekday,
  formatDate,
  momentWithWeekday,
  officeDate,
  officeMoment,
  readMoment,
} from '#domain/words/dates.ts';
import { englishDate, englishDay, englishDone, englishMoment } from '#domain/words/english/dates.ts';
import { englishPeriods } from '#domain/words/english/periods.ts';
import type { Language } from '#domain/words/language.ts';
import { lineEnds } from '#domain/kernel/readable.ts';
import { englishNumber, formatNumber } from '#domain/words/numbers.ts';

export type Facts = Readonly<Record<string, string | number>>;

/**
 * Words with `{fact}` or `{fact:form}` in them. Forms of a day or an instant: `moment` (hour and weekday), `office` (hour, no
 * weekday), `day` (weekday and short date), `date` (dd/MM/yyyy), `done` (HH:mm and short date: of an act, not of an end);
 * `number`: a sum or share kept as text, with its marks. `plain` keeps digits as they are. Without a form a time shows as
 * `moment` and a number is grouped, so that no ISO text can reach a reader. `{fact?}` shows nothing: it only asks that the fact
 * is there, for words that fit one kind of letter and not another.
 */
export type Phrase = string;

/** Several ways to say it, the richest first: the first whose facts are all there is used. */
export type Wording = Phrase | readonly Phrase[];

const placeholder = /\{([A-Za-z][A-Za-z0-9]*)(\?)?(?::([a-z]+))?\}/g;

/** Null when a fact is missing: a line without its fact is left out, never printed with a hole. */
export function say(wording: Wording, facts: Facts, language: Language = 'vi'): string | null {
  const ways = typeof wording === 'string' ? [wording] : wording;
  for (const way of ways) {
    const said = sayOne(way, facts, language);
    if (said !== null) return said;
  }
  return null;
}

function sayOne(phrase: Phrase, facts: Facts, language: Language): string | null {
  const missing: string[] = [];
  const said = phrase.replace(
    placeholder,
    (_match, name: string, asked: string | undefined, form: string | undefined, at: number) => {
      const value = Object.hasOwn(facts, name) ? facts[name] : undefined;
      const shown = value === undefined ? null : shows[language](value, form);
      if (shown === null) missing.push(name);
      // A weekday is small within a sentence and begins one in capitals.
      return asked === undefined ? atStart(shown ?? '', at) : '';
    },
  );
  return missing.length === 0 ? said : null;
}

function atStart(shown: string, at: number): string {
  return at === 0 && shown.startsWith('thứ ') ? `T${shown.slice(1)}` : shown;
}

/** How a fact stands in a sentence: days, hours and numbers as its language writes them. */
const shows = { vi: show, en: showEnglish } as const;

function show(value: string | number, form: string | undefined): string | null {
  if (typeof value === 'number')
    return Number.isFinite(value) ? (form === 'plain' ? String(value) : formatNumber(value)) : null;
  const text = lineEnds(value.normalize('NFC')).trim();
  if (text === '') return null;
  if (form === 'plain') return text;
  if (form === 'number') return formatNumber(text);
  const moment = readMoment(text);
  if (moment === null) return text;
  if (form === 'date') return formatDate(moment.date);
  if (form === 'done' && moment.at !== null) return clockMoment(moment.at);
  if (form === 'day') return dayWithWeekday(moment.date);
  if (moment.at === null) return form === 'office' ? officeDate(moment.date) : dayWithWeekday(moment.date);
  return form === 'office' ? officeMoment(moment.at) : momentWithWeekday(moment.at);
}

function showEnglish(value: string | number, form: string | undefined): string | null {
  if (typeof value === 'number')
    return Number.isFinite(value) ? (form === 'plain' ? String(value) : englishNumber(value)) : null;
  const text = lineEnds(value.normalize('NFC')).trim();
  if (text === '') return null;
  // A figure stands in English as in the tables and papers beside it.
  if (form === 'number') return formatNumber(text);
  const moment = form === 'plain' ? null : readMoment(text);
  if (moment === null) return englishPeriods(text);
  if (form === 'date') return englishDate(moment.date);
  if (form === 'done' && moment.at !== null) return englishDone(moment.at);
  if (form === 'day' || moment.at === null)
    return form === 'office' ? englishDate(moment.date) : englishDay(moment.date);
  return englishMoment(moment.at, form === 'office' ? englishDate : englishDay);
}

/** The names of the facts a wording can show; for tests and for whoever supplies them. */
export function factsOf(wording: Wording): readonly string[] {
  const ways = typeof wording === 'string' ? [wording] : wording;
  return [...new Set(ways.flatMap((way) => [...way.matchAll(placeholder)].map((match) => match[1] ?? '')))];
}

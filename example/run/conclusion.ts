import { calendar } from '#example/case/timeline.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { parseDate } from '#domain/vietnamese/parse-date.ts';
import type { Case } from '#example/case/case-file.ts';
import { memberNamed } from '#example/case/members.ts';
import type { Run } from '#example/run/run.ts';

type CaseTask = Case['tasks'][number];

/** A class stays a class; a named body becomes a unit when one of the members bears that very name. */
export function taskBody({ found, cast }: Run, task: CaseTask) {
  const { number, programme, statement_vi, parts_vi, addressees } = task;
  return {
    ...{ number, programme, statement: statement_vi, parts: parts_vi },
    addressees: addressees.map(({ vi, kind, inferred }) => ({
      ...{ name: vi, kind, inferred },
      unit: kind === 'named' ? (memberNamed(cast, vi)?.id ?? null) : null,
    })),
    deadline: deadlineOf(task),
    horizon: horizonOf(found.content, task),
  };
}

/** A day that cannot be read, or on which nothing can be due, is kept in its own words. */
function deadlineOf({ deadline }: CaseTask): object {
  const { kind, text_vi, applies_to, date } = deadline;
  const stated = kind === 'date' ? (date ?? dateIn(text_vi ?? '')) : null;
  if (stated !== null && isWorkingDay(stated, calendar)) return { kind: 'date', date: stated, text: text_vi };
  if (kind === 'none' || text_vi === null) return { kind: 'none' };
  return { kind: kind === 'date' ? 'event' : kind, text: text_vi, appliesTo: applies_to };
}

function dateIn(text: string): CivilDate | null {
  const parsed = parseDate(/\d{1,2}\/\d{1,2}\/\d{4}/.exec(text)?.[0] ?? text);
  return parsed.kind === 'date' ? parsed.date : null;
}

/** Without words of its own a horizon is none. */
function horizonOf({ task_defaults }: Case, { horizon_vi }: CaseTask): object | null {
  const { horizon } = task_defaults;
  const label = horizon_vi ?? horizon?.label_vi ?? null;
  if (label === null) return null;
  const known = label === horizon?.label_vi ? horizon : null;
  return { label, from: known?.from ?? null, to: known?.to ?? null };
}

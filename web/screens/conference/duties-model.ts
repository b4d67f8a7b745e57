import { freshId } from '#web/screens/conference/discussion-model.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import { typedDay } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';

export type Duty = Conference['duties']['items'][number];
export type DutyKind = Duty['kind'];
type Stated = Conference['duties']['usual'][number];

/** A duty as it is typed. */
export interface DutyLine {
  readonly id: string;
  readonly kind: DutyKind;
  readonly what: string;
  readonly owner: string;
  readonly unit: string | null;
  readonly due: string;
  readonly afterTheDay: boolean;
}

export const dutyFilters = ['all', 'open', 'late', 'done'] as const;
export type DutyFilter = (typeof dutyFilters)[number];

export const isShown: Readonly<Record<DutyFilter, (duty: Duty) => boolean>> = {
  all: () => true,
  open: ({ done }) => done === null,
  late: ({ late }) => late,
  done: ({ done }) => done !== null,
};

/** What comes first has to be ready first. */
export function byDay(duties: readonly Duty[]): readonly Duty[] {
  return [...duties].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

export function linesOf(stated: readonly Stated[]): readonly DutyLine[] {
  return stated.map(({ id, kind, what, owner, unit, due, afterTheDay }) => ({
    ...{ id, kind, what, owner, unit, due: typedDay(due), afterTheDay },
  }));
}

/** One that nobody has, of the kind of the line above: they are typed one after the other. */
export function newDuty(lines: readonly DutyLine[], heldOn: string): DutyLine {
  const id = freshId(`v-${Math.random().toString(36).slice(2, 8)}`, lines);
  const { kind = 'logistics', due = typedDay(heldOn) } = lines.at(-1) ?? {};
  return { id, kind, what: '', owner: '', unit: null, due, afterTheDay: false };
}

/** After the conference, and nobody has said that it is meant so. */
export function isAfter({ due, afterTheDay }: DutyLine, heldOn: string): boolean {
  const on = readDay(due);
  return on !== null && on > heldOn && !afterTheDay;
}

/** Null: a day cannot be read. */
export function dutiesBody(lines: readonly DutyLine[]) {
  const items = lines.flatMap(({ id, kind, what, owner, unit, due, afterTheDay }) => {
    const on = readDay(due);
    if (on === null) return [];
    return {
      ...{ id, kind, what: what.trim(), owner: owner.trim(), due: on },
      ...(unit === null ? {} : { unit }),
      ...(afterTheDay ? { afterTheDay: true as const } : {}),
    };
  });
  return items.length === lines.length ? items : null;
}

/** Units that take part, each once: only they can say that they have done it. */
export function unitsIn({ invitees, points }: Conference): readonly { readonly key: string; readonly word: string }[] {
  const named = [...points, ...invitees].flatMap(({ unit, name }) => (unit === null ? [] : [[unit, name] as const]));
  return [...new Map(named)].map(([key, word]) => ({ key, word }));
}

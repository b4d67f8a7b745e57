import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** Hậu cần, kỹ thuật, khánh tiết, tuyên truyền, kịch bản điều hành, phát biểu. */
export const dutyKinds = ['logistics', 'technical', 'ceremony', 'publicity', 'script', 'speech', 'other'] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** One thing that has to be ready, as the host states it. */
export interface StatedDuty {
  readonly id: string;
  readonly kind: DutyKind;
  readonly what: string;
  /** Who sees to it, as he is called: a person, a post, a unit; empty: nobody yet. */
  readonly owner: string;
  /** The unit that is to do it, and says itself that it has; left out: the host does. */
  readonly unit?: UnitId;
  readonly due: CivilDate;
  /** It is done once the conference is over; left out: by its day at the latest. */
  readonly afterTheDay?: true;
}

/** `done`: who said so, and when; left out: it is to do. */
export interface Duty extends StatedDuty {
  readonly done?: { readonly at: Instant; readonly by: string };
}

/** `version`: how often the list was stated, the base of the next one; whoever ticks states no list. */
export interface DutyList {
  readonly version: number;
  readonly items: readonly Duty[];
}

/** A day is kept to its end. */
export function isLate({ done, due }: Pick<Duty, 'done' | 'due'>, today: CivilDate): boolean {
  return done === undefined && due < today;
}

/** A duty that stays is as done as it was, whatever is said of it anew. */
export function restated(former: DutyList | undefined, items: readonly StatedDuty[], version: number): DutyList {
  const done = new Map(former?.items.map((duty) => [duty.id, duty.done]));
  return {
    version,
    items: items.map((duty) => {
      const standing = done.get(duty.id);
      return standing === undefined ? duty : { ...duty, done: standing };
    }),
  };
}

/** `done` undefined: it is to do. */
export function ticked(list: DutyList, id: string, done: Duty['done']): DutyList {
  const items = list.items.map((duty): Duty => {
    if (duty.id !== id) return duty;
    const { done: _before, ...stated } = duty;
    return done === undefined ? stated : { ...stated, done };
  });
  return { ...list, items };
}

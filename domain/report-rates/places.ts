import type { Setting } from '#domain/organisation/setting.ts';
import { asksFor, isRequired } from '#domain/report-template/asked-of.ts';
import { isCounted } from '#domain/report-template/indicator.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import type { Report } from '#domain/review-cycle/report.ts';

/** Places of a form: how many are asked, how many hold something, and of how many it is said that there are no data. */
export interface Answered {
  readonly asked: number;
  readonly given: number;
  readonly none: number;
}

/** What must be answered on the cut-off day, and all that is asked, that included. */
export interface Places {
  readonly required: Answered;
  readonly all: Answered;
}

export const noPlaces: Answered = { asked: 0, given: 0, none: 0 };

type Asking = Pick<CyclePlan, 'template' | 'cutOff'>;
type Said = Pick<Report, 'figures' | 'missing' | 'sections'>;

/**
 * The figures and sections that a unit of this setting states itself: a share is computed and an index is published by others, so
 * neither is a place of its own. "Không có số liệu" with its reason is an answer, counted apart.
 */
export function placesOf({ template, cutOff }: Asking, setting: Setting | null, report: Said | null): Places {
  const given = new Set<string>(report?.figures.map(({ code }) => code));
  const none = new Set<string>(report?.missing?.map(({ code }) => code));
  const written = new Set<string>(report?.sections.flatMap(({ code, text }) => (text.trim() === '' ? [] : [code])));
  const required = { ...noPlaces };
  const all = { ...noPlaces };
  const count = (line: Parameters<typeof isRequired>[0], said: keyof Answered | null): void => {
    for (const each of isRequired(line, cutOff) ? [required, all] : [all]) {
      each.asked += 1;
      if (said !== null) each[said] += 1;
    }
  };
  for (const one of template.indicators) {
    if (!isCounted(one.kind) || !asksFor(one, setting)) continue;
    count(one, given.has(one.code) ? 'given' : none.has(one.code) ? 'none' : null);
  }
  for (const one of template.sections) {
    if (asksFor(one, setting)) count(one, written.has(one.code) ? 'given' : null);
  }
  return { required, all };
}

/** Nothing that must be answered is left open. */
export function isComplete({ required: { asked, given, none } }: Places): boolean {
  return given + none === asked;
}

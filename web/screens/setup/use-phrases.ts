import { useTranslation } from 'react-i18next';
import type { SetUpProgress, SetUpStep } from '#web/app/use-set-up.ts';
import { day } from '#web/kit/format.ts';

export interface Phrases {
  readonly there: string;
  /** Null: nothing is missing. */
  readonly missing: string | null;
  /** Who does it, where it is not this person's to do. */
  readonly who?: string;
}

/** What is said of each step, in numbers. */
export function usePhrases(progress: SetUpProgress): Readonly<Record<SetUpStep, Phrases>> {
  const { t } = useTranslation('checklist');
  const { units, committees, outlines, people, calendar, cycles, use, steps } = progress;
  const few = (names: readonly string[]): string => names.slice(0, 3).join('; ');
  return {
    units: {
      there: t('units.there', { count: units.count }),
      missing:
        units.count < 2
          ? t('units.none')
          : units.unreachable === 0
            ? null
            : t('units.unreachable', { count: units.unreachable }),
    },
    committees: {
      there: committees.count === 0 ? t('committees.none') : few(committees.names),
      missing:
        committees.count === 0
          ? t('committees.first')
          : committees.unplanned === 0
            ? null
            : t('committees.unplanned', { count: committees.unplanned }),
    },
    outline: {
      there: t('outline.there', { count: outlines.count }),
      missing: outlines.count === 0 ? t('outline.none') : null,
    },
    people: {
      there: t('people.there', { count: people.count }),
      missing:
        people.unstaffed.length > 0
          ? t('people.unstaffed', { names: few(people.unstaffed) })
          : people.unitsWithout > 0
            ? t('people.unitsWithout', { count: people.unitsWithout })
            : people.count === 0
              ? t('people.none')
              : null,
    },
    calendar: {
      there: t('calendar.there', { day: day(calendar.publishedTo) }),
      missing:
        calendar.publishedTo < calendar.neededTo
          ? t('calendar.missing', { year: calendar.neededTo.slice(0, 4) })
          : null,
    },
    use: {
      there: t(`use.${use.mode}`),
      missing: steps.some(({ step, done }) => step === 'use' && !done) ? t('use.none') : null,
    },
    cycle: {
      there: t('cycle.there', { count: cycles.count }),
      missing: cycles.count === 0 ? t('cycle.none') : null,
      who: cycles.planners.length === 0 ? t('cycle.whoNone') : t('cycle.who', { names: cycles.planners.join(', ') }),
    },
  };
}

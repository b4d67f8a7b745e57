import { useTranslation } from 'react-i18next';
import { day, weekday } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/plan-wizard/plan.module.css';
import type { Preview } from '#web/screens/plan-wizard/use-preview.ts';
import type { Tree } from '#web/screens/plan-wizard/use-tree.ts';

type Step = Preview['schedule']['steps'][number];

/**
 * The dates back from the conference down to the end of the data: what each leads to, what is to spare, where nothing is. Where
 * nothing is fixed that they lead to, only when they are due and what is reported.
 */
export function SchedulePane({ schedule, tree }: { readonly schedule: Preview['schedule']; readonly tree: Tree }) {
  const { t } = useTranslation('plan');
  const { steps, dataClose, earliest } = schedule;
  const said = (date: string) => ({ weekday: weekday(date), day: day(date) });
  const end = steps.find(({ depth, before }) => depth === 1 && before !== null)?.before ?? null;
  const isBackwards = steps.some(({ before }) => before !== null);
  return (
    <Pane title={t(`schedule.title.${isBackwards ? (end?.what ?? 'level') : 'dueOnly'}`)}>
      <ol className={classes.gaps}>
        {end !== null && (
          <li>
            <strong>{t(`schedule.end.${end.what}`, said(end.date))}</strong>
          </li>
        )}
        {steps.map((step) => (
          <li key={`${String(step.version)} ${step.units[0] ?? ''}`} data-critical={isBackwards && step.critical}>
            <strong>{t('schedule.due', said(step.date))}</strong>{' '}
            {step.units.length === 1
              ? (tree.all.get(step.units[0] ?? '')?.name ?? step.units[0])
              : t('preview.units', { count: step.units.length })}
            {isBackwards && step.critical && <em> · {t('schedule.critical')}</em>}
            <p className={step.slack !== null && step.slack < 0 ? classes.fault : classes.hint}>
              {whyThen(step)
                .map((key) => t(key.key, key.with))
                .join(' ')}
            </p>
          </li>
        ))}
        <li>
          <strong>{t('schedule.dataClose', said(dataClose))}</strong>
          {isBackwards && earliest !== null && <p className={classes.hint}>{t('schedule.earliest', said(earliest))}</p>}
        </li>
      </ol>
    </Pane>
  );
}

type Said = {
  readonly key: 'schedule.keeps' | 'schedule.spare' | 'schedule.exact' | 'schedule.short' | 'schedule.writing';
  readonly with: { readonly count: number; readonly day?: string };
};

/** Why that day: what is kept above it, what is to spare, how long its units write. */
function whyThen({ before, slack, writingDays }: Step): readonly Said[] {
  const keeps: Said[] =
    before === null || before.reviewDays === 0
      ? []
      : [{ key: 'schedule.keeps', with: { count: before.reviewDays, day: day(before.date) } }];
  const room: Said[] =
    slack === null
      ? []
      : slack === 0
        ? [{ key: 'schedule.exact', with: { count: 0 } }]
        : [{ key: slack < 0 ? 'schedule.short' : 'schedule.spare', with: { count: Math.abs(slack) } }];
  return [...keeps, ...room, { key: 'schedule.writing', with: { count: writingDays } }];
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusLine } from '#web/app/status-bar.tsx';
import { missingSteps, useSetUp } from '#web/app/use-set-up.ts';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { AdminPage } from '#web/screens/admin/admin-page.tsx';
import { ProgressStep } from '#web/screens/setup/progress-step.tsx';
import classes from '#web/screens/setup/progress.module.css';

/** Thiết lập ban đầu: from an empty installation to its first call, and what to do next. Nothing is sent until then. */
export function Progress() {
  const { t } = useTranslation('checklist');
  const { data, error } = useSetUp(true);
  const line = useMemo(
    () =>
      data === undefined
        ? null
        : t('line', { done: data.steps.length - missingSteps(data), of: data.steps.length, day: day(data.asOf) }),
    [data, t],
  );
  return (
    <AdminPage part="setUp">
      <Fault error={error} />
      {data !== undefined && (
        <>
          <p className={classes.next}>
            {data.next === null ? t('complete') : t('next', { step: t(`step.${data.next}.title`) })}
          </p>
          <ol className={classes.steps} aria-label={t('label')}>
            {data.steps.map(({ step, done }, index) => (
              <ProgressStep key={step} number={index + 1} step={step} done={done} progress={data} />
            ))}
          </ol>
          {data.cycles.count === 0 && (
            <Note tone="pen" icon="mail" fact={t('nothingSent')}>
              {t('nothingSentWhy')}
            </Note>
          )}
        </>
      )}
      <StatusLine counts={line} />
    </AdminPage>
  );
}

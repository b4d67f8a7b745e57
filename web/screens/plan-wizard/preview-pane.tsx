import { useTranslation } from 'react-i18next';
import { usePaper } from '#web/app/use-paper.ts';
import { day, dayAndTime, weekday } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { fieldAt } from '#web/screens/plan-wizard/field-at.ts';
import { letterName } from '#web/screens/plan-wizard/letter-name.ts';
import { letterGroups, lettersOf } from '#web/screens/plan-wizard/letters.ts';
import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import { SchedulePane } from '#web/screens/plan-wizard/schedule-pane.tsx';
import type { Stated } from '#web/screens/plan-wizard/plan-body.ts';
import type { Preview } from '#web/screens/plan-wizard/use-preview.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';
import { Unreached } from '#web/screens/plan-wizard/unreached.tsx';
import type { Tree } from '#web/screens/plan-wizard/use-tree.ts';

/** What the plan comes to while it is typed: what is missing or wrong, the deadlines, every letter with its moment. */
interface PreviewPaneProps {
  readonly stated: Stated;
  readonly tree: Tree;
  /** Nobody reports: there is no deadline and no letter to be seen beforehand. */
  readonly ofYears: boolean;
}

export function PreviewPane({ stated, tree, ofYears }: PreviewPaneProps) {
  const { t } = useTranslation('plan');
  const { t: common } = useTranslation('common');
  const { previewed, form } = usePlanning();
  const { preview, faults, fresh, trying, error } = previewed;
  return (
    <div className={classes.sticky}>
      <div aria-live="polite">
        {!stated.ok && (
          <Note tone="pen" fact={t('preview.gaps')}>
            <ul className={classes.gaps}>
              {stated.gaps.map((gap) => (
                <li key={gap}>{t(`gap.${gap}`)}</li>
              ))}
            </ul>
          </Note>
        )}
        {stated.ok && faults.length > 0 && (
          <Note tone="overdue" fact={t('preview.wrong')}>
            <ul className={classes.gaps}>
              {faults.map(({ pointer, detail }) => {
                const field = fieldAt(pointer);
                return (
                  <li key={`${pointer} ${detail}`}>
                    {field === null ? detail : t('preview.fault', { field: t(`field.${field}`), detail })}
                  </li>
                );
              })}
            </ul>
          </Note>
        )}
        {stated.ok && error !== null && <Note tone="soon" fact={common('command.offline')} />}
        {stated.ok && trying && <p className={classes.hint}>{t('preview.trying')}</p>}
      </div>
      {ofYears && stated.ok && fresh && <Note tone="ok" fact={t('years.ready')} />}
      {preview !== null && !ofYears && (
        <div className={fresh ? undefined : classes.stale}>
          <SchedulePane schedule={preview.schedule} tree={tree} />
          <Pane title={t('preview.dues')}>
            {preview.deadlines.map((due) => (
              <details key={due.version}>
                <summary>
                  <strong>
                    {t('preview.due', { hour: due.hour, weekday: weekday(due.date), day: day(due.date) })}
                  </strong>{' '}
                  · {t('preview.units', { count: due.units.length })}
                </summary>
                <ul className={classes.lines}>
                  {due.lines.map(({ sentence }, at) => (
                    <li key={`${String(at)} ${sentence}`}>{sentence}</li>
                  ))}
                </ul>
                <p className={classes.hint}>{namesOf(tree, due.units)}</p>
              </details>
            ))}
          </Pane>
          <Unreached units={preview.unreached} rehearsal={form.rehearsal} />
          <Letters preview={preview} tree={tree} />
        </div>
      )}
    </div>
  );
}

function Letters({ preview, tree }: { readonly preview: Preview; readonly tree: Tree }) {
  const { t } = useTranslation('plan');
  const paper = usePaper(usePlanning().form.rehearsal);
  const { now, later } = lettersOf(preview);
  return (
    <Pane title={t('preview.letters', paper)}>
      <p className={classes.sum}>{t('preview.sum', { now, later, ...paper })}</p>
      <p className={classes.hint}>{t('preview.ifNobody')}</p>
      <ul className={classes.letters}>
        {letterGroups(preview).map((group) => (
          <li key={group.key}>
            <details>
              <summary>
                <span>{group.first ? t('preview.atOnce') : dayAndTime(group.at)}</span>
                <span className={classes.subject}>{letterName(t, group)}</span>
                <strong>{t('preview.count', { count: group.count })}</strong>
              </summary>
              <p className={classes.to}>
                {t('preview.example', { subject: group.subject })}
                <br />
                {namesOf(tree, group.units)}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Pane>
  );
}

function namesOf(tree: Tree, units: readonly string[]): string {
  return units.map((unit) => tree.all.get(unit)?.name ?? unit).join(', ');
}

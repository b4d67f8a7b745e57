import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Can } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { unlessAllowed } from '#web/kit/reason.ts';
import classes from '#web/screens/conference/conference.module.css';
import { DutiesDialog } from '#web/screens/conference/duties-dialog.tsx';
import { byDay, type DutyFilter, dutyFilters, isShown } from '#web/screens/conference/duties-model.ts';
import { DutyRow } from '#web/screens/conference/duty-row.tsx';
import type { Conference } from '#web/screens/conference/model.ts';
import own from '#web/screens/conference/preparation.module.css';

interface SectionProps {
  readonly conference: Conference;
  readonly can: Can;
}

/** What has to be ready before the day, and what of it is: stated as a list, ticked one by one. */
export function PreparationSection({ conference, can }: SectionProps) {
  const { t } = useTranslation('preparation');
  const [filter, setFilter] = useState<DutyFilter>('all');
  const [editing, setEditing] = useState<'usual' | 'list' | null>(null);
  const { items, usual } = conference.duties;
  const blocked = unlessAllowed(can('conference.StateDuties'));
  const done = items.filter(isShown.done).length;
  const late = items.filter(isShown.late).length;
  const shown = byDay(items.filter(isShown[filter]));
  return (
    <div className={classes.part}>
      <div className={classes.acts}>
        {items.length > 0 && <strong>{t('counts', { done, count: items.length })}</strong>}
        {late > 0 && <span className={own.late}>{t('lateCount', { count: late })}</span>}
        <span className={classes.space} />
        {usual.length > 0 && (
          <ActButton blocked={blocked} onAct={() => setEditing('usual')}>
            {t('usual')}
          </ActButton>
        )}
        <ActButton variant="default" blocked={blocked} onAct={() => setEditing('list')}>
          {t(items.length === 0 ? 'begin' : 'change')}
        </ActButton>
      </div>
      {items.length > 0 && (
        <ChoiceRow
          label={t('filter.label')}
          choices={dutyFilters.map((key) => ({
            ...{ key, word: t(`filter.${key}`), count: items.filter(isShown[key]).length },
          }))}
          chosen={filter}
          onChoose={setFilter}
        />
      )}
      {shown.length === 0 ? (
        <p className={classes.quiet}>{t(items.length === 0 ? 'none' : 'noneNow')}</p>
      ) : (
        <ul className={own.list} aria-label={t('label')}>
          {shown.map((duty) => (
            <DutyRow key={duty.id} conference={conference} duty={duty} can={can} />
          ))}
        </ul>
      )}
      {editing !== null && (
        <DutiesDialog conference={conference} isUsual={editing === 'usual'} onClose={() => setEditing(null)} />
      )}
    </div>
  );
}

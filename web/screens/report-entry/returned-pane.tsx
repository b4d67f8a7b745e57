import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { at, type Form, labelOf, reasonsByPlace, type Values } from '#web/screens/report-entry/model.ts';
import { goTo } from '#web/screens/report-entry/problems.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';

interface ReturnedPaneProps {
  readonly form: Form;
  readonly value: Values;
  /** Null for whoever only reads. */
  readonly sync: ReportFields | null;
  readonly onCompose: (composing: boolean) => void;
}

/** Why it came back, by place; each reason leads there, and can be answered. */
export function ReturnedPane({ form, value, sync, onCompose }: ReturnedPaneProps) {
  const { t } = useTranslation('entry');
  const names = { post: t('sign.post'), name: t('sign.name'), number: t('sign.number'), files: t('files') };
  const reasons = [...reasonsByPlace(form)];
  if (reasons.length === 0) return null;
  return (
    <Pane title={t('returned.title')}>
      <ul className={classes.troubles}>
        {reasons.map(([place, said]) => {
          const called = place === '' ? t('returned.whole') : labelOf(form, place, names);
          return (
            <li key={place}>
              {place === '' ? <strong>{called}</strong> : <LinkButton onClick={() => goTo(place)}>{called}</LinkButton>}
              : {said.join('; ')}
              {sync !== null && (
                <Textarea
                  aria-label={t('returned.reply', { place: called })}
                  placeholder={t('returned.replyHint')}
                  autosize
                  minRows={1}
                  maxLength={4000}
                  value={value(at.reply(place))}
                  onChange={(event) => sync.set({ [at.reply(place)]: event.currentTarget.value })}
                  onCompositionStart={() => onCompose(true)}
                  onCompositionEnd={() => onCompose(false)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Pane>
  );
}

import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Conflict, DraftView } from '#web/app/draft/draft.ts';
import { ConflictNote } from '#web/screens/report-entry/cell-notes.tsx';
import { useMarkedWords } from '#web/app/marked-words.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { at, type Form, labelOf, openedWith, reasonsByPlace } from '#web/screens/report-entry/model.ts';
import { goTo } from '#web/screens/report-entry/problems.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';
import { type Texts, useText } from '#web/screens/report-entry/texts.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';

interface ReturnedPaneProps {
  readonly form: Form;
  readonly texts: Texts;
  /** Null for whoever only reads. */
  readonly sync: ReportFields | null;
  readonly view: DraftView | null;
  readonly onCompose: (composing: boolean) => void;
}

/** Why it came back, by place; each reason leads there, and can be answered. */
export function ReturnedPane({ form, texts, sync, view, onCompose }: ReturnedPaneProps) {
  const { t } = useTranslation('entry');
  const names = { post: t('sign.post'), name: t('sign.name'), number: t('sign.number'), files: t('files') };
  const said = useMarkedWords();
  const reasons = [...reasonsByPlace(form, said)];
  if (reasons.length === 0) return null;
  return (
    <Pane title={t('returned.title')}>
      <ul className={classes.troubles}>
        {reasons.map(([place, asked]) => {
          const called = place === '' ? t('returned.whole') : labelOf(form, place, names);
          return (
            <li key={place}>
              {place === '' ? <strong>{called}</strong> : <LinkButton onClick={() => goTo(place)}>{called}</LinkButton>}
              <p className={classes.said}>{asked.join('; ')}</p>
              {sync !== null && (
                <ReplyField
                  texts={texts}
                  sync={sync}
                  place={place}
                  called={called}
                  onCompose={onCompose}
                  conflict={view?.conflicts.get(at.reply(place))}
                />
              )}
            </li>
          );
        })}
        {[...openedWith(form.opened, form.template.indicators)].map(([code, label]) => (
          <li key={code}>
            <LinkButton onClick={() => goTo(at.figure(code))}>{labelOf(form, at.figure(code), names)}</LinkButton>
            <p className={classes.said}>{t('returned.with', { label })}</p>
          </li>
        ))}
      </ul>
    </Pane>
  );
}

interface ReplyFieldProps extends Pick<ReturnedPaneProps, 'texts' | 'onCompose'> {
  readonly sync: ReportFields;
  readonly place: string;
  readonly called: string;
  readonly conflict: Conflict | undefined;
}

function ReplyField({ texts, sync, place, called, conflict, onCompose }: ReplyFieldProps) {
  const { t } = useTranslation('entry');
  return (
    <>
      <Textarea
        aria-label={t('returned.reply', { place: called })}
        placeholder={t('returned.replyHint')}
        autosize
        minRows={1}
        maxLength={4000}
        value={useText(texts, at.reply(place))}
        onChange={(event) => sync.set({ [at.reply(place)]: event.currentTarget.value })}
        onCompositionStart={() => onCompose(true)}
        onCompositionEnd={() => onCompose(false)}
      />
      {conflict !== undefined && (
        <div className={classes.conflict}>
          <ConflictNote conflict={conflict} onSettle={(choice) => sync.settle(at.reply(place), choice)} />
        </div>
      )}
    </>
  );
}

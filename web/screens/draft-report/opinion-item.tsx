import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { missing } from '#web/kit/reason.ts';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { Opinion } from '#web/screens/draft-report/model.ts';

interface OpinionItemProps {
  readonly cycle: string;
  readonly round: number;
  readonly opinion: Opinion;
  readonly mayAnswer: boolean;
}

/** What one unit said, with what became of it: taken, or explained why not. */
export function OpinionItem({ cycle, round, opinion, mayAnswer }: OpinionItemProps) {
  const { t } = useTranslation('draftReport');
  const [words, setWords] = useState<string | null>(null);
  const answer = useCommand(
    ({ kind, text }: { kind: 'taken' | 'explained'; text: string }, key) =>
      api.POST('/cycles/{cycle}/report-draft/answer', {
        params: { path: { cycle }, header: key },
        body: { round, opinion: opinion.number, kind, text },
      }),
    { said: t('opinions.said'), onDone: () => setWords(null) },
  );
  return (
    <li>
      <span>
        <strong>{opinion.name}</strong> {opinion.heading === null ? t('opinions.whole') : opinion.heading} ·{' '}
        {t('opinions.round', { round })}
      </span>
      <p className={classes.quote}>{opinion.text}</p>
      {opinion.answer !== null && (
        <p className={classes.quote}>
          <strong>{t(`opinions.state.${opinion.answer.kind}`)}</strong>
          {opinion.answer.text !== '' && `: ${opinion.answer.text}`}
        </p>
      )}
      <Fault error={answer.error} />
      {mayAnswer &&
        !opinion.agrees &&
        (words === null ? (
          <span className={classes.acts}>
            <Button
              variant="default"
              loading={answer.isPending}
              onClick={() => answer.mutate({ kind: 'taken', text: '' })}
            >
              {t('opinions.take')}
            </Button>
            <Button variant="default" onClick={() => setWords(opinion.answer?.text ?? '')}>
              {t('opinions.explain')}
            </Button>
          </span>
        ) : (
          <div>
            <Textarea
              label={t('opinions.words')}
              data-field="words"
              autosize
              minRows={2}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
            <span className={classes.acts}>
              <ActButton
                loading={answer.isPending}
                blocked={words.trim() === '' && missing('words')}
                onAct={() => answer.mutate({ kind: 'explained', text: words })}
              >
                {t('opinions.explainAct')}
              </ActButton>
              <Button variant="default" onClick={() => answer.mutate({ kind: 'taken', text: words })}>
                {t('opinions.takeWith')}
              </Button>
              <Button variant="default" onClick={() => setWords(null)}>
                {t('opinions.cancel')}
              </Button>
            </span>
          </div>
        ))}
    </li>
  );
}

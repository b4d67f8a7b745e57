import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import type { Can } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { clockTime } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { firstOf, missing, unlessAllowed } from '#web/kit/reason.ts';
import { freshId } from '#web/screens/conference/discussion-model.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import { CountHands } from '#web/screens/session/count-hands.tsx';
import classes from '#web/screens/session/cockpit.module.css';
import type { Vote } from '#web/screens/session/session-model.ts';
import { useRecordVote } from '#web/screens/session/use-session-acts.ts';

/** A question to the hall, and how many hands were counted; the hall's screen shows both. */
export function VotesPane({ conference, can }: { readonly conference: Conference; readonly can: Can }) {
  const { t } = useTranslation('session');
  const [question, setQuestion] = useState('');
  const [again, setAgain] = useState<string | null>(null);
  const put = useRecordVote(conference, () => setQuestion(''));
  const votes = conference.session?.votes ?? [];
  const right = unlessAllowed(can('conference.RecordVote'));
  const isCounted = ({ id, counts }: Vote): boolean => counts !== null && id !== again;
  return (
    <Pane title={t('votes.title')}>
      {votes.length > 0 && (
        <ol className={classes.items} aria-label={t('votes.title')}>
          {votes.map((vote) => (
            <li key={vote.id} data-state={vote.counts === null ? 'now' : 'done'}>
              <span className={classes.planned}>{clockTime(vote.at)}</span>
              <span className={classes.name}>{vote.question}</span>
              {vote.counts !== null && isCounted(vote) && (
                <>
                  <span>{t('votes.result', { ...vote.counts })}</span>
                  {right === false && (
                    <LinkButton
                      aria-label={t('votes.againOf', { question: vote.question })}
                      onClick={() => setAgain(vote.id)}
                    >
                      {t('votes.again')}
                    </LinkButton>
                  )}
                </>
              )}
              {!isCounted(vote) && (
                <CountHands conference={conference} vote={vote} blocked={right} onDone={() => setAgain(null)} />
              )}
            </li>
          ))}
        </ol>
      )}
      <form
        className={classes.add}
        onSubmit={(event) => {
          event.preventDefault();
          if (question.trim() !== '') put.mutate({ id: freshId('bq', votes), question: question.trim(), counts: null });
        }}
      >
        <TextInput
          className={classes.grow ?? ''}
          label={t('votes.question')}
          placeholder={t('votes.questionHint')}
          data-field="question"
          maxLength={500}
          value={question}
          onChange={(event) => setQuestion(event.currentTarget.value)}
          error={errorAt(put.error, '/question')}
        />
        <ActButton
          variant="default"
          loading={put.isPending}
          blocked={firstOf(right, question.trim() === '' && missing('question'))}
        >
          {t('votes.put')}
        </ActButton>
      </form>
      <Fault error={errorElsewhere(put.error, ['/question'])} />
    </Pane>
  );
}

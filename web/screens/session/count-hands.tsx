import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { useWholeFault } from '#web/kit/field-rules.ts';
import { because, type Blocked, firstOf, missing, wrong } from '#web/kit/reason.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import classes from '#web/screens/session/cockpit.module.css';
import { presentIn, type Vote } from '#web/screens/session/session-model.ts';
import { useRecordVote } from '#web/screens/session/use-session-acts.ts';

const hands = ['inFavour', 'against', 'abstained'] as const;
const bounds = { least: 0, most: 100_000 };

interface CountHandsProps {
  readonly conference: Conference;
  readonly vote: Vote;
  readonly blocked: Blocked;
  readonly onDone: () => void;
}

/** Whoever raised no hand is the rest of those present; while they are typed the rest is reckoned. */
export function CountHands({ conference, vote, blocked, onDone }: CountHandsProps) {
  const { t } = useTranslation('session');
  const faultOf = useWholeFault();
  const [typed, setTyped] = useState<Readonly<Record<(typeof hands)[number], string>>>(() => ({
    inFavour: String(vote.counts?.inFavour ?? ''),
    against: String(vote.counts?.against ?? ''),
    abstained: String(vote.counts?.abstained ?? ''),
  }));
  const record = useRecordVote(conference, onDone);
  const present = presentIn(conference);
  const read = (key: (typeof hands)[number]): number | null =>
    typed[key].trim() === '' && key !== 'inFavour' ? 0 : readWhole(typed[key], bounds);
  const [inFavour, against, abstained] = [read('inFavour'), read('against'), read('abstained')];
  const raised = (inFavour ?? 0) + (against ?? 0) + (abstained ?? 0);
  const unread = hands.find((key) => faultOf(typed[key], bounds) !== undefined);
  return (
    <form
      className={classes.hands}
      onSubmit={(event) => {
        event.preventDefault();
        if (inFavour === null || against === null || abstained === null || raised > present) return;
        record.mutate({ id: vote.id, question: vote.question, counts: { inFavour, against, abstained } });
      }}
    >
      {hands.map((key) => (
        <TextInput
          key={key}
          className={classes.hand ?? ''}
          label={t(`votes.${key}`)}
          data-field={`${vote.id} ${key}`}
          inputMode="numeric"
          value={typed[key]}
          onChange={(event) => setTyped({ ...typed, [key]: event.currentTarget.value })}
          error={errorAt(record.error, `/counts/${key}`) ?? faultOf(typed[key], bounds)}
        />
      ))}
      <span className={classes.quiet}>{t('votes.rest', { count: Math.max(0, present - raised), present })}</span>
      <ActButton
        loading={record.isPending}
        blocked={firstOf(
          blocked,
          present === 0 && because(t('votes.nobodyCalled')),
          typed.inFavour.trim() === '' && missing(`${vote.id} inFavour`),
          unread !== undefined && wrong(`${vote.id} ${unread}`),
          raised > present && because(t('votes.tooMany', { raised, present }), `${vote.id} inFavour`),
        )}
      >
        {t('votes.record')}
      </ActButton>
      <Fault
        error={errorElsewhere(
          record.error,
          hands.map((key) => `/counts/${key}`),
        )}
      />
    </form>
  );
}

import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { missing } from '#web/kit/reason.ts';
import { shortDay } from '#web/kit/format.ts';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { Opinion, Round } from '#web/screens/draft-report/model.ts';

interface OpinionsPaneProps {
  readonly cycle: string;
  readonly rounds: readonly Round[];
  readonly section: string | null;
  readonly mayAnswer: boolean;
}

const states = ['open', 'taken', 'explained'] as const;
type State = (typeof states)[number];

const stateOf = ({ answer }: Opinion): State => answer?.kind ?? 'open';

/** What was said to the drafts, of this section and of the whole, with what became of it; and who is silent. */
export function OpinionsPane({ cycle, rounds, section, mayAnswer }: OpinionsPaneProps) {
  const { t } = useTranslation('draftReport');
  const [state, setState] = useState<State>('open');
  const last = rounds.at(-1);
  if (last === undefined)
    return (
      <section className={classes.part}>
        <p className={classes.quiet}>{t('opinions.notAsked')}</p>
      </section>
    );
  const all = rounds.flatMap(({ round, opinions }) => opinions.map((opinion) => ({ round, opinion })));
  const shown = all.filter(({ opinion }) => stateOf(opinion) === state);
  const here = shown.filter(({ opinion }) => opinion.section === section || opinion.section === null);
  const elsewhere = shown.length - here.length;
  const silent = last.asked.filter(({ answered }) => !answered);
  return (
    <section className={classes.part}>
      <h3>
        {t('opinions.title', { round: last.round })}
        <span className={classes.quiet}>{t('opinions.count', { count: all.length })}</span>
      </h3>
      <p className={classes.quiet}>
        {t('opinions.stands', {
          ...{ all: last.asked.length, answered: last.asked.length - silent.length },
          ...{ sent: shortDay(last.on), due: shortDay(last.dueOn) },
        })}
      </p>
      <ChoiceRow
        label={t('opinions.filter')}
        chosen={state}
        onChoose={setState}
        choices={states.map((key) => ({
          key,
          word: t(`opinions.state.${key}`),
          count: all.filter(({ opinion }) => stateOf(opinion) === key).length,
        }))}
      />
      {here.length === 0 && <p className={classes.quiet}>{t('opinions.none')}</p>}
      <ul className={classes.list}>
        {here.map(({ round, opinion }) => (
          <OpinionItem
            key={`${String(round)} ${String(opinion.number)}`}
            cycle={cycle}
            round={round}
            opinion={opinion}
            mayAnswer={mayAnswer}
          />
        ))}
      </ul>
      {elsewhere > 0 && <p className={classes.quiet}>{t('opinions.elsewhere', { count: elsewhere })}</p>}
      {silent.length > 0 && (
        <p className={classes.quiet}>
          {t('opinions.silent', { count: silent.length, names: silent.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </section>
  );
}

interface OpinionItemProps {
  readonly cycle: string;
  readonly round: number;
  readonly opinion: Opinion;
  readonly mayAnswer: boolean;
}

function OpinionItem({ cycle, round, opinion, mayAnswer }: OpinionItemProps) {
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
        <p>
          <strong>{t(`opinions.state.${opinion.answer.kind}`)}</strong>
          {opinion.answer.text !== '' && `: ${opinion.answer.text}`}
        </p>
      )}
      <Fault error={answer.error} />
      {mayAnswer &&
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

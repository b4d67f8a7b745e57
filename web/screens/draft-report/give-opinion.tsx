import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { usePart } from '#web/app/address.ts';
import { keys } from '#web/app/query-keys.ts';
import { ApprovedReport } from '#web/app/report-paper/approved-report.tsx';
import { useCommand } from '#web/app/use-command.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { NarrativeView } from '#web/kit/rich-text/narrative-view.tsx';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { firstOf, missing, unlessAllowed } from '#web/kit/reason.ts';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { Inline, type ValueOf } from '#web/screens/draft-report/inline.tsx';
import { headingNumbers } from '#web/kit/heading-numbers.ts';
import { RoundFiles } from '#web/screens/draft-report/round-files.tsx';
import { stateOf } from '#web/screens/draft-report/opinions-pane.tsx';
import { type Opinion, type Round } from '#web/screens/draft-report/model.ts';

/** The draft as it went round, to whoever was asked: to be read, and to say something of a section or of the whole. */
export function GiveOpinion() {
  const { t } = useTranslation('draftReport');
  const cycle = usePart('cycle');
  const { data, error } = useQuery({
    queryKey: keys.of(`cycle/${cycle}`, 'draft-rounds'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/draft-rounds', { params: { path: { cycle } } })),
    throwOnError: false,
  });
  const last = data?.rounds.at(-1);
  return (
    <Page
      title={t('opinion.title')}
      side={
        data !== undefined &&
        last !== undefined && <Said cycle={cycle} round={last} unit={data.own} locked={data.locked} all={data.rounds} />
      }
    >
      <Fault error={error} />
      {data !== undefined && last === undefined && <p>{t('opinion.none')}</p>}
      {data !== undefined && last !== undefined && (
        <div className={classes.read}>
          <Note
            tone={data.locked ? 'ok' : 'pen'}
            fact={t(data.locked ? 'opinion.locked' : 'opinion.asks', { issuer: data.issuer, period: data.period })}
          >
            {!data.locked && t('opinion.until', { round: last.round, due: day(last.dueOn) })}
          </Note>
          {!data.locked && <RoundFiles cycle={cycle} round={last.round} pdf={data.pdf} />}
          {/* The draft is outdated then: what was approved is the report, and what became of each opinion stands beside it. */}
          {data.locked ? <ApprovedReport cycle={cycle} /> : <RoundPaper round={last} />}
        </div>
      )}
    </Page>
  );
}

function RoundPaper({ round }: { readonly round: Round }) {
  const { t } = useTranslation('draftReport');
  const values = useMemo(() => new Map(round.figures.map(({ ref, value }) => [ref, value])), [round.figures]);
  const valueOf: ValueOf = (ref) => {
    const value = values.get(ref);
    return value === undefined ? null : { value, from: null, label: '' };
  };
  const numbers = headingNumbers(round.text.sections);
  return (
    <article className={classes.paper} lang="vi" data-paper>
      <p className={classes.title}>{t('paper.title')}</p>
      <p className={classes.title}>{round.text.title}</p>
      <p className={classes.title}>{t('opinion.draft', { round: round.round })}</p>
      {round.text.sections.map(({ id, heading, level, text }, index) => (
        <section key={id} className={classes.block} aria-label={heading}>
          <h3 className={classes.heading} data-level={level}>
            {numbers[index]}. {heading}
          </h3>
          <div className={classes.text}>
            {text.trim() === '' && <p className={classes.quiet}>{t('text.empty')}</p>}
            <NarrativeView
              text={text}
              inline={(words) => <Inline text={words} valueOf={valueOf} nameOf={(unit) => unit} printed />}
            />
          </div>
        </section>
      ))}
    </article>
  );
}

interface SaidProps {
  readonly cycle: string;
  readonly round: Round;
  /** Null: the host looks at what it sent. */
  readonly unit: string | null;
  readonly locked: boolean;
  readonly all: readonly Round[];
}

function Said({ cycle, round, unit, locked, all }: SaidProps) {
  const { t } = useTranslation('draftReport');
  const mine = all.flatMap(({ round: number, opinions }) => opinions.map((opinion) => ({ number, opinion })));
  return (
    <>
      {unit !== null && !locked && <OpinionForm cycle={cycle} round={round} unit={unit} />}
      <Pane title={t('opinion.said', { count: mine.length })}>
        {mine.length === 0 && <p className={classes.quiet}>{t('opinion.nothing')}</p>}
        <ul className={classes.list}>
          {mine.map(({ number, opinion }) => (
            <li key={`${String(number)} ${String(opinion.number)}`}>
              <OwnOpinion round={number} opinion={opinion} />
            </li>
          ))}
        </ul>
      </Pane>
    </>
  );
}

function OwnOpinion({ round, opinion }: { readonly round: number; readonly opinion: Opinion }) {
  const { t } = useTranslation('draftReport');
  const { answer } = opinion;
  return (
    <div>
      <strong>
        {t('opinions.round', { round })} · {opinion.heading ?? t('opinions.whole')}
      </strong>
      <p className={classes.quote}>{opinion.text}</p>
      <p className={`${classes.quiet} ${classes.quote}`}>
        {t(`opinions.state.${stateOf(opinion)}`)}
        {answer !== null && answer.text !== '' && `: ${answer.text}`}
      </p>
    </div>
  );
}

const whole = '';

function OpinionForm({ cycle, round, unit }: { readonly cycle: string; readonly round: Round; readonly unit: string }) {
  const { t } = useTranslation('draftReport');
  const [section, setSection] = useState(whole);
  const [text, setText] = useState('');
  const can = useRights(`cycle/${cycle}`, unit);
  const give = useCommand(
    ({ words, agrees }: { readonly words: string; readonly agrees: boolean }, key) =>
      api.POST('/cycles/{cycle}/opinions/{unit}', {
        params: { path: { cycle, unit }, header: key },
        body: { round: round.round, section: section === whole ? null : section, text: words, agrees },
      }),
    { said: t('opinion.sent'), onDone: () => setText('') },
  );
  const mayGive = can('reviewCycle.GiveOpinion');
  return (
    <Pane title={t('opinion.form')}>
      <OneOf
        label={t('opinion.section')}
        grows
        choices={[
          { key: whole, word: t('opinions.whole') },
          ...round.text.sections.map(({ id, heading }) => ({ key: id, word: heading })),
        ]}
        chosen={section}
        onChoose={setSection}
      />
      <Textarea
        label={t('opinion.text')}
        autosize
        minRows={4}
        data-field="text"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Fault error={give.error} />
      <div className={classes.acts}>
        <Button
          variant="default"
          disabled={!mayGive.allowed || give.isPending}
          onClick={() => give.mutate({ words: t('opinion.agreeText'), agrees: true })}
        >
          {t('opinion.agree')}
        </Button>
        <ActButton
          blocked={firstOf(unlessAllowed(mayGive), text.trim() === '' && missing('text'))}
          onAct={() => give.mutate({ words: text, agrees: false })}
          loading={give.isPending}
        >
          {t('opinion.act')}
        </ActButton>
      </div>
    </Pane>
  );
}

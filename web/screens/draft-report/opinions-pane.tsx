import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '#web/app/use-rights.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { shortDay } from '#web/kit/format.ts';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { OpinionItem } from '#web/screens/draft-report/opinion-item.tsx';
import type { Opinion, Round } from '#web/screens/draft-report/model.ts';

interface OpinionsPaneProps {
  readonly cycle: string;
  readonly rounds: readonly Round[];
  readonly section: string | null;
  readonly mayAnswer: boolean;
  readonly today: string;
  readonly remind: Act;
  readonly onRemind: (round: number) => void;
}

const states = ['open', 'taken', 'explained', 'agrees'] as const;
type State = (typeof states)[number];

/** Agreement asks for nothing; an answer to it, where there is one, says more. */
export const stateOf = ({ answer, agrees }: Opinion): State => answer?.kind ?? (agrees ? 'agrees' : 'open');

/** What was said to the drafts, of this section and of the whole, with what became of it; and who is silent. */
export function OpinionsPane(props: OpinionsPaneProps) {
  const { cycle, rounds, section, mayAnswer } = props;
  const { t } = useTranslation('draftReport');
  const [chosen, setState] = useState<State | null>(null);
  const last = rounds.at(-1);
  if (last === undefined)
    return (
      <section className={classes.part}>
        <p className={classes.quiet}>{t('opinions.notAsked')}</p>
      </section>
    );
  const all = rounds.flatMap(({ round, opinions }) => opinions.map((opinion) => ({ round, opinion })));
  // What waits for an answer first; where nothing does, what there is.
  const ofState = (key: State): number => all.filter(({ opinion }) => stateOf(opinion) === key).length;
  const state = chosen ?? states.find((key) => ofState(key) > 0) ?? 'open';
  const shown = all.filter(({ opinion }) => stateOf(opinion) === state);
  const here = shown.filter(({ opinion }) => opinion.section === section || opinion.section === null);
  const elsewhere = shown.length - here.length;
  return (
    <section className={classes.part}>
      <h3>
        {t('opinions.title')}
        <span className={classes.quiet}>{t('opinions.count', { count: all.length })}</span>
      </h3>
      <RoundsAsked {...props} />
      <ChoiceRow
        label={t('opinions.filter')}
        chosen={state}
        onChoose={setState}
        choices={states.map((key) => ({
          key,
          word: t(`opinions.state.${key}`),
          count: ofState(key),
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
    </section>
  );
}

/** Each round by itself: whom it went to, who has answered, and who is still awaited and may be reminded. */
function RoundsAsked({ rounds, today, remind, onRemind }: OpinionsPaneProps) {
  const { t } = useTranslation('draftReport');
  return (
    <ul className={classes.list}>
      {[...rounds].reverse().map(({ round, on, dueOn, asked, remindedOn }) => {
        const awaited = asked.filter((one) => one.awaited);
        const answered = asked.filter((one) => one.answered).length;
        const open = awaited.length > 0 && (round === rounds.at(-1)?.round || dueOn >= today);
        return (
          <li key={round}>
            <span>
              {t('opinions.stands', {
                ...{ round, all: asked.length, answered },
                ...{ sent: shortDay(on), due: shortDay(dueOn) },
              })}
            </span>
            {open && (
              <span className={classes.quiet}>
                {t('opinions.silent', { count: awaited.length, names: awaited.map(({ name }) => name).join(', ') })}
                {remindedOn !== null && ` ${t('opinions.reminded', { day: shortDay(remindedOn) })}`}
              </span>
            )}
            {open && remind.allowed && (
              <LinkButton onClick={() => onRemind(round)}>{t('remind.open', { count: awaited.length })}</LinkButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}

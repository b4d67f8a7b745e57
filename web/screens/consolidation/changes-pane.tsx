import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMarkedWords } from '#web/app/marked-words.ts';
import { day } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { NarrativeChangesView } from '#web/kit/rich-text/narrative-changes-view.tsx';
import { NarrativeView } from '#web/kit/rich-text/narrative-view.tsx';
import { Status } from '#web/kit/status.tsx';
import {
  beginningOf,
  figureAt,
  type Form,
  isSection,
  lineAt,
  numberAt,
  signerAt,
  whole,
} from '#web/screens/consolidation/form.ts';
import { PlaceMark } from '#web/screens/consolidation/place-mark.tsx';
import classes from '#web/screens/consolidation/review.module.css';
import { type Change, changesOf, type Stated, type Turn } from '#web/screens/consolidation/round-changes.ts';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';
import type { Reasons } from '#web/screens/consolidation/use-reasons.ts';
import { useMarkWords } from '#web/screens/consolidation/use-mark-words.ts';
import type { Round } from '#web/screens/consolidation/use-rounds.ts';

interface ChangesPaneProps {
  readonly form: Form;
  readonly rounds: readonly Round[];
  readonly reasons: Reasons | null;
}

/** The second look: only what differs from the round before, and what was asked about; each with all that was said there. */
export function ChangesPane({ form, rounds, reasons }: ChangesPaneProps) {
  const { t } = useTranslation('consolidation');
  const words = useMarkWords(form);
  const changes = changesOf(form, rounds, useMarkedWords());
  const markBeside =
    (marks: Reasons, place: string): Beside =>
    (line, said) => {
      const label = t('mark.paragraph', { label: words.place(place), begins: beginningOf(said) });
      return (
        <>
          {' '}
          <PlaceMark reasons={marks} place={lineAt(place, line)} label={label} />
        </>
      );
    };
  if (changes.length === 0) return <p>{t('changes.none')}</p>;
  return (
    <Pane title={t('changes.title', { round: rounds.at(-2)?.report.round ?? 0 })}>
      {changes.map((change) => (
        <section key={change.place} className={classes.change} aria-label={words.place(change.place)}>
          <h3>
            {words.place(change.place)} <Outcome change={change} />
          </h3>
          <ol className={classes.turns}>
            {change.turns.map((turn, row) => (
              <TurnLine
                key={turn.round}
                turn={turn}
                before={change.turns[row - 1] ?? null}
                changed={change.changed}
                place={change.place}
                beside={
                  // What was said in earlier rounds is no more: only what stands now can be marked.
                  reasons !== null && isSaidNow(turn, change) ? markBeside(reasons, change.place) : undefined
                }
                indicator={form.template.indicators.find(({ code }) => figureAt(code) === change.place) ?? null}
              />
            ))}
          </ol>
          {reasons !== null && change.place !== signerAt && change.place !== numberAt && (
            <PlaceMark
              {...{ reasons, place: change.place, label: words.place(change.place) }}
              word={isSection(change.place) ? t('mark.section') : undefined}
            />
          )}
        </section>
      ))}
    </Pane>
  );
}

function Outcome({ change: { changed, place } }: { readonly change: Change }) {
  const { t } = useTranslation('consolidation');
  if (place === whole) return null;
  return <Status tone={changed ? 'now' : 'soon'} word={t(changed ? 'changes.changed' : 'changes.same')} />;
}

interface TurnLineProps {
  readonly turn: Turn;
  /** Null: it is the first. */
  readonly before: Turn | null;
  readonly changed: boolean;
  readonly place: string;
  readonly beside: Beside | undefined;
  /** Null: it is no figure. */
  readonly indicator: Form['template']['indicators'][number] | null;
}

function TurnLine({ turn, before, changed, place, indicator, beside }: TurnLineProps) {
  const { t } = useTranslation('consolidation');
  const word = useValueWord();
  const shown = (said: Stated | null): string => {
    if (said === null) return t('figures.empty');
    if ('words' in said) return said.words;
    const value = indicator === null ? said.value : word(indicator, said.value);
    return said.asOf === null ? value : `${value} (${day(said.asOf)})`;
  };
  const { round, stated, reply, asked } = turn;
  return (
    <li>
      {isSection(place) ? (
        <TextTurn {...{ turn, before, changed, beside }} />
      ) : (
        place !== whole && t('changes.stated', { round, stated: shown(stated) })
      )}
      {stated !== null && 'value' in stated && stated.explanation !== null && (
        <p className={classes.said}>{t('figures.explained', { explanation: stated.explanation })}</p>
      )}
      {reply !== null && <p className={classes.said}>{t('changes.reply', { round, reply })}</p>}
      {asked.map((reason) => (
        <p key={reason} className={classes.asked}>
          {t('changes.asked', { round, reason })}
        </p>
      ))}
    </li>
  );
}

/** Of a text only what is new in it since the round before; one that was asked about and left alone is read whole, once. */
function TextTurn({ turn, before, changed, beside }: Pick<TurnLineProps, 'turn' | 'before' | 'changed' | 'beside'>) {
  const { t } = useTranslation('consolidation');
  const { round } = turn;
  const [was, is] = [wordsOf(before), wordsOf(turn)];
  if (before === null) {
    return (
      <>
        <p>{t('changes.first', { round })}</p>
        {!changed && <NarrativeView text={is} beside={beside} />}
      </>
    );
  }
  if (was === is) return <p>{t('changes.unchanged', { round })}</p>;
  return (
    <>
      <p>{t('changes.against', { round, before: before.round })}</p>
      <NarrativeChangesView before={was} after={is} beside={beside} />
    </>
  );
}

type Beside = (line: number, words: string) => ReactNode;

function isSaidNow(turn: Turn, { turns }: Change): boolean {
  const last = turns.at(-1);
  return turn === last || wordsOf(turn) === wordsOf(last ?? null);
}

function wordsOf(turn: Turn | null): string {
  return turn?.stated !== null && turn !== null && 'words' in turn.stated ? turn.stated.words : '';
}

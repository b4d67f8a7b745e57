import { useTranslation } from 'react-i18next';
import { nobodyReports, useStations } from '#web/app/cycle-frame/use-stations.ts';
import type { Act } from '#web/app/use-rights.ts';
import { useLeftOpen } from '#web/app/use-left-open.ts';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { AskedPart } from '#web/screens/draft-report/asked-part.tsx';
import { ChecksPart } from '#web/screens/draft-report/checks-part.tsx';
import type { Look } from '#web/screens/draft-report/use-look.ts';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { type Context, correctedIn, isOpen, type Round, type Section } from '#web/screens/draft-report/model.ts';
import { OpinionsPane } from '#web/screens/draft-report/opinions-pane.tsx';
import { UnitsPane } from '#web/screens/draft-report/units-pane.tsx';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface BesidePaneProps {
  readonly cycle: string;
  readonly section: Section;
  readonly report: ReportDraft;
  readonly rounds: readonly Round[];
  readonly mayAnswer: boolean;
  readonly look: Look;
  /** Numbers of this section that are wrong and not kept. */
  readonly wrong: number;
  readonly context: Context;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly remind: Act;
  readonly onRemind: (round: number) => void;
  readonly onInsert: (sentence: string, unit: string) => void;
  /** A sentence that no unit wrote. */
  readonly onInsertSaid: (sentence: string) => void;
}

const parts = ['units', 'checks', 'opinions', 'asked'] as const;
export type Part = (typeof parts)[number];

/** Beside the page, of the section that is open: what it is written of, and what was said to it. */
export function BesidePane(props: BesidePaneProps) {
  const { cycle, section, report, rounds, mayAnswer, look, wrong, onPart, onInsert } = props;
  const { t } = useTranslation('draftReport');
  // Of what sums years no unit has written anything.
  const shown = nobodyReports(useStations(cycle).data) ? parts.filter((one) => one !== 'units') : parts;
  const part = shown.find((one) => one === props.part) ?? 'checks';
  const open = rounds.flatMap(({ opinions }) => opinions).filter(isOpen).length;
  const corrected = correctedIn(section.text, report.corrections).length;
  const asked = useLeftOpen(cycle)?.recommendations;
  // Nobody knows how many are wrong where the text could not be looked at.
  const counts = {
    asked: asked?.length ?? null,
    checks: look.failed === null ? wrong + corrected : null,
    opinions: open,
  };
  const word = {
    units: t('besides.units'),
    checks: t('besides.checks'),
    opinions: t('besides.opinions'),
    asked: t('besides.asked'),
  };
  return (
    <section className={classes.column} aria-label={t('besideOf', { heading: section.heading })}>
      <header className={classes.columnHead}>
        <ChoiceRow
          label={t('besideOf', { heading: section.heading })}
          chosen={part}
          onChoose={onPart}
          choices={shown.map((key) => {
            const count = key === 'units' ? null : counts[key];
            return { key, word: word[key], ...(count === null ? {} : { count }) };
          })}
        />
      </header>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={word[part]}>
        {part === 'checks' && <ChecksPart section={section} report={report} look={look} />}
        {part === 'opinions' && (
          <OpinionsPane
            {...{ cycle, rounds, mayAnswer }}
            section={section.id}
            today={props.context.today}
            remind={props.remind}
            onRemind={props.onRemind}
          />
        )}
        {part === 'asked' && (
          <AskedPart asked={asked} text={section.text} closed={report.closed} onInsert={props.onInsertSaid} />
        )}
        {part === 'units' && (
          <UnitsPane key={section.id} cycle={cycle} section={section} closed={report.closed} onInsert={onInsert} />
        )}
      </div>
    </section>
  );
}

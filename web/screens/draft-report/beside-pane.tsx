import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { ChecksPart } from '#web/screens/draft-report/checks-part.tsx';
import type { Look } from '#web/screens/draft-report/use-look.ts';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { correctedIn, type Round, type Section } from '#web/screens/draft-report/model.ts';
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
  readonly onInsert: (sentence: string, unit: string) => void;
}

const parts = ['units', 'checks', 'opinions'] as const;
type Part = (typeof parts)[number];

/** Beside the page, of the section that is open: what it is written of, and what was said to it. */
export function BesidePane({ cycle, section, report, rounds, mayAnswer, look, wrong, onInsert }: BesidePaneProps) {
  const { t } = useTranslation('draftReport');
  const [part, setPart] = useState<Part>('units');
  const open = rounds.flatMap(({ opinions }) => opinions).filter(({ answer }) => answer === null).length;
  const counts = { checks: wrong + correctedIn(section.text, report.corrections).length, opinions: open };
  const word = { units: t('besides.units'), checks: t('besides.checks'), opinions: t('besides.opinions') };
  return (
    <section className={classes.column} aria-label={t('besideOf', { heading: section.heading })}>
      <header className={classes.columnHead}>
        <ChoiceRow
          label={t('besideOf', { heading: section.heading })}
          chosen={part}
          onChoose={setPart}
          choices={parts.map((key) => ({ key, word: word[key], ...(key === 'units' ? {} : { count: counts[key] }) }))}
        />
      </header>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={word[part]}>
        {part === 'checks' && <ChecksPart section={section} report={report} look={look} />}
        {part === 'opinions' && (
          <OpinionsPane cycle={cycle} rounds={rounds} section={section.id} mayAnswer={mayAnswer} />
        )}
        {part === 'units' && (
          <UnitsPane key={section.id} cycle={cycle} section={section} closed={report.closed} onInsert={onInsert} />
        )}
      </div>
    </section>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { LinkNumbers } from '#web/screens/draft-report/link-numbers.tsx';
import type { Round, Section } from '#web/screens/draft-report/model.ts';
import { OpinionsPane } from '#web/screens/draft-report/opinions-pane.tsx';
import { UnitsPane } from '#web/screens/draft-report/units-pane.tsx';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface BesidePaneProps {
  readonly cycle: string;
  readonly section: Section;
  readonly report: ReportDraft;
  readonly rounds: readonly Round[];
  readonly mayAnswer: boolean;
  readonly onInsert: (sentence: string, unit: string) => void;
}

const parts = ['units', 'opinions'] as const;
type Part = (typeof parts)[number];

/** Beside the page, of the section that is open: what it is written of, and what was said to it. */
export function BesidePane({ cycle, section, report, rounds, mayAnswer, onInsert }: BesidePaneProps) {
  const { t } = useTranslation('draftReport');
  const [part, setPart] = useState<Part>('units');
  const open = rounds.flatMap(({ opinions }) => opinions).filter(({ answer }) => answer === null).length;
  const word = { units: t('besides.units'), opinions: t('besides.opinions') };
  return (
    <section className={classes.column} aria-label={t('besideOf', { heading: section.heading })}>
      <header className={classes.columnHead}>
        <ChoiceRow
          label={t('besideOf', { heading: section.heading })}
          chosen={part}
          onChoose={setPart}
          choices={parts.map((key) => ({ key, word: word[key], ...(key === 'opinions' ? { count: open } : {}) }))}
        />
      </header>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={word[part]}>
        {part === 'opinions' && (
          <OpinionsPane cycle={cycle} rounds={rounds} section={section.id} mayAnswer={mayAnswer} />
        )}
        {part === 'units' && (
          <>
            {!report.closed && (
              <LinkNumbers
                cycle={cycle}
                section={section}
                figures={report.figures}
                onWrite={(words) => report.write(section.id, words)}
              />
            )}
            <UnitsPane key={section.id} cycle={cycle} section={section} closed={report.closed} onInsert={onInsert} />
          </>
        )}
      </div>
    </section>
  );
}

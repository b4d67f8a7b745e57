import { useTranslation } from 'react-i18next';
import { typedDay } from '#web/kit/format.ts';
import { hasLines, isWorded } from '#web/screens/report-entry/field.ts';
import { FigureCell } from '#web/screens/report-entry/figure-cell.tsx';
import type { SeenFigure } from '#web/screens/report-entry/model.ts';
import type { FigureRow } from '#web/screens/report-entry/rows.ts';
import { useChoices } from '#web/screens/report-entry/use-choices.ts';
import type { useGrid } from '#web/screens/report-entry/use-grid.ts';

interface LineCellsProps {
  readonly grid: ReturnType<typeof useGrid>;
  readonly place: number;
  readonly indicator: FigureRow['indicator'];
  readonly text: string;
  readonly asOf: string;
  readonly read: SeenFigure | undefined;
  readonly wrong: boolean;
  /** What describes it. */
  readonly about: string | undefined;
  readonly locked: boolean;
  /** Why nothing is typed there; null: something is. */
  readonly why: string | null;
  readonly tone: Parameters<typeof FigureCell>[0]['tone'];
  /** Two people wrote its day. */
  readonly asOfConflict: boolean;
  readonly cutOff: string;
  readonly onCompose: (composing: boolean) => void;
}

/** The two cells of a line that are typed in: its figure, and the day that is of. */
export function LineCells(props: LineCellsProps) {
  const { grid, place, indicator, text, asOf, read, wrong, about, locked, why, tone, cutOff, onCompose } = props;
  const { t } = useTranslation('entry');
  const choices = useChoices();
  const { label } = indicator;
  return (
    <>
      <FigureCell
        grid={grid}
        place={{ row: place, column: 0 }}
        text={text}
        label={t('grid.cell', { label, column: t('grid.figure') })}
        name={t('grid.figure')}
        words={isWorded(indicator)}
        lines={hasLines(indicator)}
        choices={choices(indicator)}
        wrong={wrong}
        about={about}
        readOnly={locked}
        {...(why === null ? {} : { why })}
        tone={tone}
        onCompose={onCompose}
      />
      <FigureCell
        grid={grid}
        place={{ row: place, column: 1 }}
        text={asOf}
        label={t('grid.cell', { label, column: t('grid.asOf') })}
        name={t('grid.asOf')}
        wrong={read?.asOfWrong === true}
        about={about}
        readOnly={locked}
        {...(why === null ? {} : { why })}
        {...(indicator.computed === undefined ? { hint: typedDay(cutOff).slice(0, 5) } : {})}
        tone={props.asOfConflict ? 'conflict' : read?.asOfWrong === true ? 'wrong' : 'plain'}
        onCompose={onCompose}
      />
    </>
  );
}

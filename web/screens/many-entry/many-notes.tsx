import { useTranslation } from 'react-i18next';
import { placeOf } from '#web/screens/many-entry/many-model.ts';
import classes from '#web/screens/many-entry/many-entry.module.css';
import type { ManyUnit } from '#web/screens/many-entry/use-many.ts';
import { CellChoices } from '#web/screens/report-entry/cell-choices.tsx';
import { FigureRemarks } from '#web/screens/report-entry/figure-remarks.tsx';
import grid from '#web/screens/report-entry/grid.module.css';
import { at } from '#web/screens/report-entry/model.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';

interface ManyNotesProps {
  readonly id: string | undefined;
  readonly of: ManyUnit;
  /** What has to be put right. */
  readonly said: readonly string[];
  readonly sync: Pick<ReportFields, 'set'>;
  readonly onCompose: (composing: boolean) => void;
}

/** Below a unit's row: what is wrong, then what stands out beside its own earlier figures, each with the line that explains it. */
export function ManyNotes({ id, of: { unit, name, stands, asked }, said, sync, onCompose }: ManyNotesProps) {
  const { t } = useTranslation('entry');
  return (
    <div id={id} className={`${grid.notes ?? ''} ${classes.notes ?? ''}`}>
      {said.length > 0 && <p className={classes.wrong}>{said.join(' · ')}</p>}
      {asked.map(({ label, seen }) => (
        <CellChoices
          key={seen.code}
          seen={seen}
          of={label}
          onReading={(typed) => sync.set({ [placeOf(unit, at.figure(seen.code))]: typed })}
        />
      ))}
      {stands.map(({ code, label, remarks, explanation, computed }) => (
        <div key={code} className={classes.stands}>
          <strong>{label}</strong>
          <FigureRemarks
            label={t('grid.cell', { label: name, column: label })}
            {...{ remarks, explanation, onCompose }}
            onExplain={computed ? null : (text) => sync.set({ [placeOf(unit, at.explained(code))]: text })}
          />
        </div>
      ))}
    </div>
  );
}

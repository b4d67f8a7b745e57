import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEndedWords } from '#web/app/ended-words.ts';
import classes from '#web/screens/board/board-row.module.css';
import { stateWord } from '#web/screens/board/state-word.ts';
import { type Step, stepsOf } from '#web/screens/board/steps.ts';
import type { BoardRow } from '#web/screens/board/use-board.ts';
import { clockTime, shortDay } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { Status } from '#web/kit/status.tsx';

export interface RowProps {
  readonly row: BoardRow;
  readonly number: number;
  readonly fields: number;
  readonly called: boolean;
  readonly selected: boolean;
  readonly marked: boolean;
  /** Null: nothing can be marked here. */
  readonly onMark: ((unit: string) => void) | null;
}

/** One unit: number, name, state, its thread of six steps, deadline, last reminder. Drawn anew only when it changed. */
export const BoardRowCells = memo(function BoardRowCells(props: RowProps) {
  const { row, number, fields, called, marked } = props;
  const { t } = useTranslation('board');
  const state = stateWord(t, row, called);
  const steps = stepsOf(t, row, fields, called);
  return (
    <>
      <Mark {...props} marked={marked} />
      <span role="gridcell" className={classes.number}>
        {number}
      </span>
      <Name row={row} className={classes.name} />
      <span role="gridcell" className={classes.state}>
        <Status {...state} />
        {row.extensionAsked !== null && (
          <span className={classes.asked} title={t('word.asked')}>
            <Icon name="extend" size={13} />
            <span className="visually-hidden">{t('word.asked')}</span>
          </span>
        )}
      </span>
      {steps.map((step, index) => (
        <StepCell key={step.code} step={step} next={steps[index + 1]} tone={state.tone} />
      ))}
      <span role="gridcell" className={classes.due} data-extended={row.extendedFrom !== null}>
        {row.dueOn === null ? '' : shortDay(row.dueOn)}
      </span>
      <span role="gridcell" className={classes.reminded} data-never={row.lastRemindedAt === null}>
        {row.lastRemindedAt === null
          ? t('reminded.never')
          : t('reminded.last', {
              day: shortDay(row.lastRemindedAt),
              time: clockTime(row.lastRemindedAt),
              times: row.remindersSent,
            })}
      </span>
    </>
  );
});

/** A unit that is no more says who answers for it now. */
export function Name({ row, className }: NameProps) {
  const { name, ended } = row;
  if (ended !== null) return <EndedName name={name} ended={ended} className={className} />;
  return (
    <span role="gridcell" className={className} data-name title={name}>
      {name}
    </span>
  );
}

interface NameProps {
  readonly row: Pick<BoardRow, 'name' | 'ended'>;
  readonly className: string | undefined;
}

interface EndedNameProps extends Pick<NameProps, 'className'> {
  readonly name: string;
  readonly ended: NonNullable<BoardRow['ended']>;
}

/** Few rows of hundreds have ended: its words are looked up for those only. */
function EndedName({ name, ended, className }: EndedNameProps) {
  const { mark, sentence } = useEndedWords();
  return (
    <span role="gridcell" className={className} data-name title={`${name}. ${sentence(ended, 'report')}`}>
      {name}
      <span className={classes.ended} data-nobody={ended.takenOverBy === null}>
        {mark(ended)}
      </span>
    </span>
  );
}

function StepCell({
  step,
  next,
  tone,
}: {
  readonly step: Step;
  readonly next: Step | undefined;
  readonly tone: string;
}) {
  const goesOn = step.state !== 'ahead' && next !== undefined && next.state !== 'ahead';
  return (
    <span role="gridcell" className={classes.step} data-step={step.code} data-state={step.state} data-tone={tone}>
      {step.state !== 'ahead' && step.state !== 'through' && (
        <>
          {step.code === 'accepted' ? (
            <Icon name="done" size={13} />
          ) : step.state === 'back' ? (
            <Icon name="returned" size={13} />
          ) : (
            <span className={classes.knot} aria-hidden="true" />
          )}
          {step.text === '' ? (
            <span className="visually-hidden">{step.said}</span>
          ) : (
            <span className={classes.text}>{step.text}</span>
          )}
        </>
      )}
      {goesOn && (
        <span
          className={classes.line}
          data-back={step.state === 'through' || next.state === 'through'}
          aria-hidden="true"
        />
      )}
    </span>
  );
}

export function Mark({ row, marked, onMark }: RowProps) {
  const { t } = useTranslation('board');
  return (
    <span role="gridcell" className={classes.mark} data-mark>
      {onMark !== null && (
        <label>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={marked}
            aria-label={t('act.mark', { unit: row.name })}
            onChange={() => onMark(row.unit)}
            onClick={(event) => event.stopPropagation()}
          />
        </label>
      )}
    </span>
  );
}

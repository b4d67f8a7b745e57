import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Status } from '#web/kit/status.tsx';
import { useTurnedWord } from '#web/screens/consolidation/use-turned-word.ts';
import classes from '#web/screens/report-entry/corrections.module.css';
import type { FieldType } from '#web/screens/report-entry/field.ts';
import type { Indicator, SeenFigure } from '#web/screens/report-entry/model.ts';
import type { Corrections } from '#web/screens/report-entry/use-corrections.ts';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';

interface CorrectionLineProps {
  readonly row: Corrections['figures'][number];
  readonly field: Indicator | undefined;
  readonly text: string;
  /** How it is read; undefined: nothing was typed, or it is not known yet. */
  readonly read: SeenFigure | undefined;
  readonly error: string | undefined;
  readonly first: boolean;
  /** What to type to say that there is none; null: it may not be said of this one. */
  readonly noFigure: string | null;
  readonly onText: (text: string) => void;
}

/** The sealed figure, what accepted notes made of it, and the new one as it is read. */
export function CorrectionLine({ row, field, text, read, error, first, noFigure, onText }: CorrectionLineProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const { t: entry } = useTranslation('entry');
  const { t: labelWord } = useTranslation('labels');
  const word = useValueWord();
  const [reading] = read?.readings ?? [];
  const none = read !== undefined && read.missing !== null;
  const unread = read !== undefined && read.value === null && !none;
  const fault = read?.fault?.sentence ?? (unread ? t('own.unread') : undefined);
  const turnedWord = useTurnedWord();
  const answers = answersOf(row.type).map((value) => turnedWord({ value, missing: null, type: row.type }));
  const moved = row.held !== row.sealed || row.missing !== null;
  const said = read === undefined || read.value === null || field === undefined ? null : word(field, read.value);
  return (
    <tr>
      <th scope="row">
        {row.label}
        {row.unitOfCount.trim() === '' ? '' : ` (${row.unitOfCount})`}
      </th>
      <td>
        {row.sealed === null ? t('notGiven') : turnedWord({ value: row.sealed, missing: null, type: row.type })}
        {moved && (
          <span className={classes.now}>
            {t('unitNow', { value: turnedWord({ value: row.held, missing: row.missing, type: row.type }) })}
          </span>
        )}
      </td>
      <td>
        <TextInput
          aria-label={t('write.valueOf', { label: row.label })}
          value={text}
          maxLength={400}
          data-autofocus={first || undefined}
          error={error ?? fault}
          onChange={(event) => onText(event.currentTarget.value)}
        />
        {answers.length > 0 && (
          <span className={classes.reasons}>
            {answers.map((answer) => (
              <Button key={answer} variant="default" size="compact-sm" onClick={() => onText(answer)}>
                {answer}
              </Button>
            ))}
          </span>
        )}
        {reading !== undefined && read !== undefined && (
          <span className={classes.now}>
            {t('own.readings', { typed: read.readings.map((one) => one.typed).join(' / ') })}
          </span>
        )}
        {noFigure !== null && text.trim() === '' && (
          <LinkButton onClick={() => onText(noFigure)}>{entry('grid.sayMissing')}</LinkButton>
        )}
        {read !== undefined && read.reasons.length > 0 && (
          <span className={classes.reasons}>
            {entry('grid.chooseReason')}{' '}
            {read.reasons.map(({ reason, typed }) => (
              <Button key={reason} variant="default" size="compact-sm" onClick={() => onText(typed)}>
                {labelWord(`missingReason.${reason}`)}
              </Button>
            ))}{' '}
            {entry('grid.ownReason')}
          </span>
        )}
        {none && <Status tone="ok" icon="check" word={turnedWord({ value: null, missing: read.missing })} />}
        {said !== null && said !== text.trim() && (
          <Status tone="ok" icon="check" word={entry('grid.readAs', { value: said })} />
        )}
      </td>
    </tr>
  );
}

/** Where there are few, each is offered: nobody has to know how it is typed. */
function answersOf(type: FieldType): readonly string[] {
  if (type.is === 'yesNo') return ['yes', 'no'];
  return type.is === 'choice' ? type.options.map(({ code }) => code) : [];
}

import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import classes from '#web/screens/report-entry/corrections.module.css';
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
  readonly onText: (text: string) => void;
}

/** The sealed figure, what accepted notes made of it, and the new one as it is read. */
export function CorrectionLine({ row, field, text, read, error, first, onText }: CorrectionLineProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const { t: entry } = useTranslation('entry');
  const word = useValueWord();
  const [reading] = read?.readings ?? [];
  const fault = read?.fault?.sentence ?? (read !== undefined && read.value === null ? t('own.unread') : undefined);
  const said = read === undefined || read.value === null || field === undefined ? null : word(field, read.value);
  return (
    <tr>
      <th scope="row">
        {row.label} ({row.unitOfCount})
      </th>
      <td>
        {row.sealed === null ? t('notGiven') : figure(row.sealed)}
        {row.held !== null && row.held !== row.sealed && (
          <span className={classes.now}>{t('unitNow', { value: figure(row.held) })}</span>
        )}
      </td>
      <td>
        <TextInput
          aria-label={t('write.valueOf', { label: row.label })}
          value={text}
          maxLength={100}
          data-autofocus={first || undefined}
          error={error ?? fault}
          onChange={(event) => onText(event.currentTarget.value)}
        />
        {reading !== undefined && read !== undefined && (
          <span className={classes.now}>
            {t('own.readings', { typed: read.readings.map((one) => one.typed).join(' / ') })}
          </span>
        )}
        {said !== null && said !== text.trim() && (
          <Status tone="ok" icon="check" word={entry('grid.readAs', { value: said })} />
        )}
      </td>
    </tr>
  );
}

import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWholeFault } from '#web/kit/field-rules.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import classes from '#web/screens/conference/conference.module.css';
import { Lines } from '#web/screens/conference/lines.tsx';

export interface AgendaLine {
  readonly time: string;
  readonly title: string;
  readonly presenter: string;
  readonly minutes: string;
}

export const agendaMinutes = { least: 1, most: 1440 };

interface AgendaLinesProps {
  readonly agenda: readonly AgendaLine[];
  readonly onChange: (agenda: readonly AgendaLine[]) => void;
  readonly errorAt?: (pointer: string) => string | undefined;
}

/** The agenda as it is typed: hour, how long, what, by whom; each item can go up and down. */
export function AgendaLines({ agenda, onChange, errorAt }: AgendaLinesProps) {
  const { t } = useTranslation('conference');
  const faultOf = useWholeFault();
  return (
    <Lines
      label={t('form.agenda')}
      lines={agenda}
      nameOf={({ title }) => title}
      onChange={onChange}
      empty={() => ({ time: '', title: '', presenter: '', minutes: '' })}
      addWord={t('form.addAgenda')}
      movable
    >
      {(item, index, change) => (
        <>
          <TextInput
            aria-label={t('form.agendaTitle', { number: index + 1 })}
            placeholder={t('form.columnTitle')}
            data-field={`agenda ${index}`}
            value={item.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
            error={errorAt?.(`/agenda/${index}/title`)}
          />
          <TextInput
            className={classes.short}
            aria-label={t('form.agendaTime', { number: index + 1 })}
            placeholder={t('form.columnTime')}
            maxLength={40}
            value={item.time}
            onChange={(event) => change({ time: event.currentTarget.value })}
          />
          <TextInput
            className={classes.short}
            aria-label={t('form.agendaMinutes', { number: index + 1 })}
            placeholder={t('form.columnMinutes')}
            inputMode="numeric"
            value={item.minutes}
            onChange={(event) => change({ minutes: event.currentTarget.value })}
            error={faultOf(item.minutes, agendaMinutes)}
          />
          <TextInput
            className={classes.grow}
            aria-label={t('form.agendaPresenter', { number: index + 1 })}
            placeholder={t('form.columnPresenter')}
            value={item.presenter}
            onChange={(event) => change({ presenter: event.currentTarget.value })}
          />
        </>
      )}
    </Lines>
  );
}

/** As it is sent; a line without a title is one not yet begun. Null: a number of minutes is none. */
export function agendaOf(lines: readonly AgendaLine[]) {
  const items = lines.filter(({ title, time, presenter }) => `${title}${time}${presenter}`.trim() !== '');
  if (items.some(({ minutes }) => minutes.trim() !== '' && readWhole(minutes, agendaMinutes) === null)) return null;
  return items.map(({ time, title, presenter, minutes }) => {
    const long = readWhole(minutes, agendaMinutes);
    return {
      ...{ time: time.trim(), title: title.trim(), presenter: presenter.trim() === '' ? null : presenter.trim() },
      ...(long === null ? {} : { minutes: long }),
    };
  });
}

import { ActionIcon } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { day, weekday, weekdayMark } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import classes from '#web/kit/month.module.css';
import { addMonths, dayByKey, weeksOf } from '#web/kit/month-days.ts';

export interface DayLook {
  /** Read aloud after the date, and shown by the screen as it likes. */
  readonly said?: string;
  readonly off?: boolean;
  readonly foreseen?: boolean;
  readonly body?: ReactNode;
}

interface MonthProps {
  readonly month: string;
  readonly onMonth: (month: string) => void;
  readonly chosen?: string | null;
  readonly today: string;
  readonly onDay: (date: string) => void;
  readonly look?: (date: string) => DayLook;
  /** Days with words in them, as a screen shows a month; else the small sheet a field opens. */
  readonly large?: boolean;
  readonly autoFocus?: boolean;
}

/** A month's sheet: arrows lead along the days, Page keys along the months, Enter chooses. */
export function Month(props: MonthProps) {
  const { month, onMonth, chosen = null, today, onDay, look, large = false, autoFocus = false } = props;
  const { t } = useTranslation('common');
  const within = (date: string): boolean => date.startsWith(month);
  const [reached, setReached] = useState<string | null>(null);
  const at = [reached ?? '', chosen ?? '', today].find(within) ?? `${month}-01`;
  const sheet = useRef<HTMLTableElement>(null);
  const moved = useRef(autoFocus);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    sheet.current?.querySelector<HTMLButtonElement>(`[data-date="${at}"]`)?.focus();
  }, [at]);
  const [year = '', number = ''] = month.split('-');
  const title = t('date.month', { year, month: String(Number(number)) });
  const weeks = weeksOf(month);
  // Esc closes the sheet of a field, and leaves the dialog around it open.
  const stays = large ? {} : { 'data-mantine-stop-propagation': true };
  return (
    <div className={classes.month} data-large={large}>
      <div className={classes.head}>
        <ActionIcon
          variant="default"
          aria-label={t('date.monthBefore')}
          onClick={() => onMonth(addMonths(month, -1))}
          {...stays}
        >
          <Icon name="left" />
        </ActionIcon>
        <strong aria-live="polite">{title}</strong>
        <ActionIcon
          variant="default"
          aria-label={t('date.monthAfter')}
          onClick={() => onMonth(addMonths(month, 1))}
          {...stays}
        >
          <Icon name="right" />
        </ActionIcon>
      </div>
      <table ref={sheet} className={classes.sheet} aria-label={title}>
        <thead>
          <tr>
            {weeks[0]?.map((date) => (
              <th key={date} scope="col" abbr={weekday(date)}>
                {weekdayMark(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(([monday = '', ...rest]) => (
            <tr key={monday}>
              {[monday, ...rest].map((date) => {
                if (!within(date)) return <td key={date} />;
                const { said, off = false, foreseen = false, body } = look?.(date) ?? {};
                return (
                  <td key={date} data-off={off}>
                    <button
                      type="button"
                      {...stays}
                      data-date={date}
                      data-foreseen={foreseen}
                      aria-label={[weekday(date), day(date), said].filter(Boolean).join(', ')}
                      aria-current={date === today ? 'date' : undefined}
                      aria-pressed={date === chosen}
                      tabIndex={date === at ? 0 : -1}
                      onClick={() => onDay(date)}
                      onKeyDown={(event) => {
                        const to = dayByKey(date, event.key);
                        if (to === null) return;
                        event.preventDefault();
                        moved.current = true;
                        setReached(to);
                        if (!within(to)) onMonth(to.slice(0, 7));
                      }}
                    >
                      <span>{Number(date.slice(8))}</span>
                      {body}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { LinkButton } from '#web/kit/link-button.tsx';
import { Button, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { concerns } from '#web/kit/history-drawer/said-of.ts';
import { HistoryEntry } from '#web/kit/history-drawer/history-entry.tsx';
import classes from '#web/kit/history-drawer/history.module.css';
import { useHistory } from '#web/kit/history-drawer/use-history.ts';
import { useSentences } from '#web/kit/history-drawer/use-sentences.ts';
import { Fault } from '#web/kit/fault.tsx';
import { civilDateOf, day, folded, weekday } from '#web/kit/format.ts';

const atOnce = 100;

interface HistoryListProps {
  /** `cycle/…`, `conference/…`, `task/…/…`, `organisation/main`, `template/…`, `calendar/vn`. */
  readonly stream: string;
  /** Only what concerns this unit. */
  readonly unit?: string | undefined;
  readonly onEveryUnit?: (() => void) | undefined;
}

/** Everything that happened, the newest on top, day by day; found by person, unit or act, with or without marks. */
export function HistoryList({ stream, unit, onEveryUnit }: HistoryListProps) {
  const { t } = useTranslation('history');
  const { t: common } = useTranslation('common');
  const { data: events, error } = useHistory(stream, true);
  const newest = events?.[0]?.at;
  const { say, unitName } = useSentences(civilDateOf(newest ?? new Date()));
  const [text, setText] = useState('');
  const [most, setMost] = useState(atOnce);
  const wanted = folded(useDeferredValue(text).trim());
  const said = useMemo(() => (events ?? []).map((event) => ({ event, ...say(event) })), [events, say]);
  const found = said.filter(
    ({ event, sentence, beside }) =>
      (unit === undefined || concerns(event, unit)) &&
      (wanted === '' || folded(`${sentence} ${beside ?? ''} ${event.actor.person}`).includes(wanted)),
  );
  const shown = found.slice(0, most);
  const byDay = daysOf(shown, ({ event }) => civilDateOf(event.at));
  const all = events?.length ?? 0;
  return (
    <div className={classes.history}>
      <div className={classes.tools}>
        <TextInput
          type="search"
          aria-label={t('search')}
          placeholder={t('searchExample')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <span role="status">
          {found.length === all ? t('count', { count: all }) : t('narrowed', { shown: found.length, count: all })}
        </span>
      </div>
      {unit !== undefined && (
        <p className={classes.narrowed}>
          {t('onlyUnit', { unit: unitName(unit) })}
          {onEveryUnit !== undefined && <LinkButton onClick={onEveryUnit}>{t('everyUnit')}</LinkButton>}
        </p>
      )}
      <Fault error={error} />
      {events === undefined && error === null && <p role="status">{common('loading')}</p>}
      {events !== undefined && found.length === 0 && <p>{all === 0 ? t('empty') : t('nothingFits')}</p>}
      {[...byDay].map(([date, entries]) => (
        <section key={date} aria-label={day(date)}>
          <h3 className={classes.day}>
            {day(date)} <span>{weekday(date)}</span>
          </h3>
          <ol className={classes.entries} aria-label={t('label')}>
            {entries.map(({ event, sentence, beside }) => (
              <HistoryEntry key={event.version} {...{ event, sentence, beside, unitName }} />
            ))}
          </ol>
        </section>
      ))}
      {found.length > most && (
        <Button variant="default" onClick={() => setMost(most + 4 * atOnce)}>
          {t('more', { count: found.length - most })}
        </Button>
      )}
    </div>
  );
}

function daysOf<T>(all: readonly T[], dayOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const date = dayOf(one);
    const before = found.get(date);
    if (before === undefined) found.set(date, [one]);
    else before.push(one);
  }
  return found;
}

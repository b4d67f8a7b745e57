import { useTranslation } from 'react-i18next';
import { clockTime } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import classes from '#web/screens/session/cockpit.module.css';
import type { DayItem } from '#web/screens/session/session-model.ts';

interface AgendaRunProps {
  readonly items: readonly DayItem[];
  readonly blocked: boolean;
  readonly onBegin: (item: DayItem) => void;
}

/** The whole agenda with what became of each item; any of them can be taken up, also one that was passed over. */
export function AgendaRun({ items, blocked, onBegin }: AgendaRunProps) {
  const { t } = useTranslation('session');
  return (
    <ol className={classes.items} aria-label={t('agenda.list')}>
      {items.map((item) => (
        <li key={item.number} data-state={item.state} aria-current={item.state === 'now' ? 'step' : undefined}>
          <Icon name={item.state === 'done' ? 'done' : item.state === 'now' ? 'right' : 'open'} />
          <span className={classes.planned}>{item.time}</span>
          <span className={classes.name}>{item.title}</span>
          <span className={classes.went}>{wentWords(t, item)}</span>
          {item.state !== 'now' && !blocked && (
            <LinkButton aria-label={t('agenda.beginOf', { title: item.title })} onClick={() => onBegin(item)}>
              {t(item.state === 'done' ? 'agenda.again' : 'agenda.begin')}
            </LinkButton>
          )}
        </li>
      ))}
    </ol>
  );
}

function wentWords(
  t: ReturnType<typeof useTranslation<'session'>>['t'],
  { state, from, to, minutes }: DayItem,
): string {
  if (state === 'ahead' || from === null) return minutes === null ? '' : t('agenda.minutes', { count: minutes });
  if (state === 'now' || to === null) return t('agenda.since', { time: clockTime(from) });
  return t('agenda.fromTo', { from: clockTime(from), to: clockTime(to) });
}

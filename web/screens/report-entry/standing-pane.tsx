import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FallsNote } from '#web/app/falls-note.tsx';
import { useFalls } from '#web/app/use-falls.ts';
import { useDueWords } from '#web/app/due-words.ts';
import { clockTime, day, dayAndTime } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { Status, type Tone } from '#web/kit/status.tsx';
import type { Act } from '#web/app/use-rights.ts';
import type { Form } from '#web/screens/report-entry/model.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';

interface StandingPaneProps {
  readonly form: Form;
  readonly mayAcknowledge: Act;
  readonly mayExtend: Act;
  readonly onAcknowledge: () => void;
  readonly onExtend: () => void;
  readonly onHistory: () => void;
}

/** The deadline and what can be done about it. */
export function StandingPane({
  form,
  mayAcknowledge,
  mayExtend,
  onAcknowledge,
  onExtend,
  onHistory,
}: StandingPaneProps) {
  const { t } = useTranslation('entry');
  const dueOf = useDueWords();
  const { dueAt, acknowledgedAt, extensionAsked, status } = form;
  const owes = form.waiting === null && (status === 'expected' || status === 'returned');
  return (
    <Pane title={t('deadline.title')} aside={owes ? <TimeLeft form={form} /> : undefined}>
      {dueAt !== null && <p>{t('due', { when: dueOf(dueAt) })}</p>}
      {/* A report that was handed in says itself that the call has come. */}
      {acknowledgedAt === null && owes && <p>{t('notAcknowledged')}</p>}
      {acknowledgedAt !== null && <p>{t('acknowledged', { when: dayAndTime(acknowledgedAt) })}</p>}
      {extensionAsked !== null && <Asked form={form} {...extensionAsked} />}
      <div className={`${classes.acts} no-print`}>
        {acknowledgedAt === null && owes && mayAcknowledge.allowed && (
          <Button variant="default" onClick={onAcknowledge}>
            {t('act.acknowledge')}
          </Button>
        )}
        {owes && mayExtend.allowed && extensionAsked === null && (
          <Button variant="default" onClick={onExtend}>
            {t('act.extension')}
          </Button>
        )}
        <Button variant="default" leftSection={<Icon name="history" />} onClick={onHistory}>
          {t('deadline.history')}
        </Button>
      </div>
    </Pane>
  );
}

/** In the words it was asked for, and where it would fall if that day is one off. */
function Asked({ form, hour, until }: { readonly form: Form; readonly hour: string; readonly until: string }) {
  const { t } = useTranslation('entry');
  const falls = useFalls(until, { ...form.cycle, host: form.cycle.host.id });
  return (
    <>
      <p>{t('extended', { until: `${hour} ${day(until)}` })}</p>
      {falls !== null && <FallsNote until={until} falls={falls} />}
    </>
  );
}

/** By domain time: that of a rehearsal is its own. */
export function TimeLeft({ form }: { readonly form: Form }) {
  const { t } = useTranslation('entry');
  if (form.dueAt === null) return null;
  const millis = Date.parse(form.dueAt) - Date.parse(form.cycle.now);
  const days = Math.floor(Math.abs(millis) / 86_400_000);
  const tone: Tone = millis < 0 ? 'overdue' : days < 3 ? 'soon' : 'calm';
  const word =
    millis < 0
      ? days === 0
        ? t('overToday', { time: clockTime(form.dueAt) })
        : t('over', { days })
      : days === 0
        ? t('leftToday')
        : t('left', { days });
  return <Status tone={tone} word={word} {...(tone === 'calm' ? { icon: 'clock' as const } : {})} />;
}

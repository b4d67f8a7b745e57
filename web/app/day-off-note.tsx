import { useTranslation } from 'react-i18next';
import { useWorkingDays } from '#web/app/use-working-days.ts';
import { day, weekday } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { addDays } from '#web/kit/month-days.ts';

interface DayOffNoteProps {
  /** As the calendar of this unit has it; null = the country's. */
  readonly host: string | null;
  readonly date: string;
  /** What is to be done by that day, where it is not the conference itself. */
  readonly due?: true;
}

/** A conference may be held on a day off, and a reviewer be given one: whoever plans or gives it should know that it is one. */
export function DayOffNote({ host, date, due }: DayOffNoteProps) {
  const { t } = useTranslation('common', { keyPrefix: due === true ? 'dueOff' : 'dayOff' });
  const { data } = useWorkingDays({ from: addDays(date, -1), to: date, unit: host });
  if (data === undefined || data.workingDays > 0) return null;
  const facts = { weekday: weekday(date), day: day(date) };
  const [special] = data.special;
  return (
    <div data-span="12">
      <Note
        tone="soon"
        icon="calendar"
        fact={special === undefined ? t('weekend', facts) : t('special', { ...facts, label: special.label })}
      >
        {t('what')}
      </Note>
    </div>
  );
}

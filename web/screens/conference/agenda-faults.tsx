import { useTranslation } from 'react-i18next';
import { Note } from '#web/kit/note.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

/** What of an agenda cannot be kept by the clock: told beside it, refused nowhere. */
export function AgendaFaults({ faults }: { readonly faults: Conference['agendaFaults'] }) {
  const { t } = useTranslation('conference');
  if (faults.length === 0) return null;
  return (
    <Note
      tone="soon"
      icon="clock"
      fact={faults
        .map(({ kind, item, other, minutes }) => t(`agenda.fault.${kind}`, { item, other, count: minutes }))
        .join(' ')}
    />
  );
}

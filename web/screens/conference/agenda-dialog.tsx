import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missing, wrong } from '#web/kit/reason.ts';
import { type AgendaLine, AgendaLines, agendaOf } from '#web/screens/conference/agenda-lines.tsx';
import { CorrectionDialog } from '#web/screens/conference/correction-dialog.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

interface DialogProps {
  readonly conference: Conference;
  readonly onClose: () => void;
}

/** The agenda after convening: hours, presenters, order. */
export function AgendaDialog({ conference, onClose }: DialogProps) {
  const { t } = useTranslation('conference');
  const [lines, setLines] = useState<readonly AgendaLine[]>(() =>
    conference.agenda.map(({ time, title, presenter, minutes }) => ({
      ...{ time, title, presenter: presenter ?? '', minutes: minutes === undefined ? '' : String(minutes) },
    })),
  );
  const agenda = agendaOf(lines);
  const unread = lines.findIndex((line) => agendaOf([line]) === null);
  const untitled = lines.findIndex(({ title, time, presenter }) => title.trim() === '' && `${time}${presenter}` !== '');
  return (
    <CorrectionDialog
      conference={conference}
      title={t('correct.agenda')}
      body={agenda === null || untitled !== -1 ? null : { agenda }}
      lacks={untitled === -1 ? wrong(`agenda ${unread}`) : missing(`agenda ${untitled}`)}
      onClose={onClose}
    >
      {(at) => <AgendaLines agenda={lines} onChange={setLines} errorAt={at} />}
    </CorrectionDialog>
  );
}

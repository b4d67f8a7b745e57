import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAllLeftOpen } from '#web/app/use-left-open.ts';
import { Note } from '#web/kit/note.tsx';
import { missing, wrong } from '#web/kit/reason.ts';
import { type AgendaLine, AgendaLines, agendaOf } from '#web/screens/conference/agenda-lines.tsx';
import { emptyItem } from '#web/screens/conference/convene-model.ts';
import { CorrectionDialog } from '#web/screens/conference/correction-dialog.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

interface DialogProps {
  readonly conference: Conference;
  readonly onClose: () => void;
}

/** The agenda after convening: hours, presenters, order, and what of earlier conferences is to be looked back on and stands not in it. */
export function AgendaDialog({ conference, onClose }: DialogProps) {
  const { t } = useTranslation('conference');
  const [lines, setLines] = useState<readonly AgendaLine[]>(() =>
    conference.agenda.map(({ time, title, presenter, minutes }) => ({
      ...{ time, title, presenter: presenter ?? '', minutes: minutes === undefined ? '' : String(minutes) },
    })),
  );
  const left = useAllLeftOpen(conference.cycles.map(({ cycle }) => cycle));
  const titles = [...new Set(left.flatMap(({ agenda: proposed }) => proposed))];
  const lacking = titles.filter((title) => lines.every((line) => line.title !== title));
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
      {(at) => (
        <>
          {lacking.length > 0 && (
            <Note
              tone="soon"
              fact={t('correct.lacksEarlier', { count: lacking.length })}
              act={
                <Button
                  variant="default"
                  onClick={() => setLines([...lacking.map((title) => ({ ...emptyItem, title })), ...lines])}
                >
                  {t('correct.addEarlier')}
                </Button>
              }
            >
              {lacking.join('; ')}
            </Note>
          )}
          <AgendaLines agenda={lines} onChange={setLines} errorAt={at} />
        </>
      )}
    </CorrectionDialog>
  );
}

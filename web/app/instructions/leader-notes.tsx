import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#web/app/instructions/instructions.module.css';
import { NoteDialog, type NoteOn } from '#web/app/instructions/note-dialog.tsx';
import { type Instruction, useInstructions } from '#web/app/instructions/use-instructions.ts';
import { useRights } from '#web/app/use-rights.ts';
import { day } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { Status, type StatusProps } from '#web/kit/status.tsx';

interface LeaderNotesProps {
  readonly on: NoteOn;
  readonly rehearsal?: boolean;
  /** By itself among sheets, and no part of one. */
  readonly sheet?: boolean;
}

/** Bút phê: what leaders wrote on this, and where it stands; a leader writes another here. Who reads none and writes none sees nothing. */
export function LeaderNotes({ on, rehearsal = false, sheet = false }: LeaderNotesProps) {
  const { t } = useTranslation('instructions');
  const { data } = useInstructions(on.place);
  const may = useRights(null)('directive.GiveInstruction').allowed && !rehearsal;
  const [writing, setWriting] = useState(false);
  const notes = data?.instructions ?? [];
  if (notes.length === 0 && !may) return null;
  return (
    <section aria-label={t('title')} className={sheet ? classes.sheet : undefined}>
      <header className={classes.head}>
        <h3>{t('title')}</h3>
        {may && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="edit" />}
            onClick={() => setWriting(true)}
          >
            {t('write')}…
          </Button>
        )}
      </header>
      {notes.length > 0 && (
        <ul className={classes.notes}>
          {notes.map((note) => (
            <Note key={note.conference} note={note} />
          ))}
        </ul>
      )}
      {writing && <NoteDialog on={on} onClose={() => setWriting(false)} />}
    </section>
  );
}

function Note({ note }: { readonly note: Instruction }) {
  const { t } = useTranslation('instructions');
  const status = useStatusOf(note);
  const { text, leader, on, to, person, dueOn, conference } = note;
  return (
    <li className={classes.note}>
      <p className={classes.text}>{text}</p>
      <div className={classes.told}>
        <span>{t('by', { leader, day: day(on) })}</span>
        <span>
          {person === null ? t('to', { unit: to.name }) : t('toPerson', { unit: to.name, person })}
          {dueOn !== null && `, ${t('due', { day: day(dueOn) })}`}
        </span>
        {status !== null && <Status {...status} />}
        {status !== null && (
          <Link to="/nhiem-vu/$conference/$number" params={{ conference, number: '1' }}>
            {t('open')}
          </Link>
        )}
      </div>
    </li>
  );
}

function useStatusOf({ status, word }: Instruction): StatusProps | null {
  const { t } = useTranslation('tasks');
  if (status === null) return null;
  if (status === 'withdrawn') return { tone: 'calm', icon: 'minus', word: t('state.withdrawn') };
  switch (word) {
    case 'doneOnTime':
      return { tone: 'ok', word: t('state.doneOnTime') };
    case 'doneLate':
      return { tone: 'late', icon: 'done', word: t('state.doneLate') };
    case 'runningOverdue':
      return { tone: 'overdue', word: t('number.overdue') };
    default:
      return { tone: 'calm', icon: 'clock', word: t('state.inTime') };
  }
}

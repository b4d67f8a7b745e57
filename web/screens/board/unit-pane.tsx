import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ToReview } from '#web/app/to-review.tsx';
import { NotesOnReport } from '#web/app/instructions/notes-on-report.tsx';
import { PaperButton } from '#web/app/report-paper/paper-button.tsx';
import { useRights } from '#web/app/use-rights.ts';
import type { OpenDialog } from '#web/screens/board/board-dialogs.tsx';
import { owes } from '#web/screens/board/board-model.ts';
import { DeadlineStory } from '#web/screens/board/deadline-story.tsx';
import { stateWord } from '#web/screens/board/state-word.ts';
import classes from '#web/screens/board/unit-pane.module.css';
import { UnitNotes } from '#web/screens/board/unit-notes.tsx';
import type { BoardRow } from '#web/screens/board/use-board.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Status } from '#web/kit/status.tsx';
import { because } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

export interface UnitPaneProps {
  readonly cycle: string;
  readonly row: BoardRow;
  /** The call is out: deadlines run. */
  readonly called: boolean;
  /** The cycle was cancelled: nothing explains a deadline any more. */
  readonly withdrawn: boolean;
  readonly locked: boolean;
  readonly onAct: (dialog: OpenDialog) => void;
  readonly onOpen: (unit: string) => void;
}

/** The chosen unit: why its deadline is what it is, what was sent, what comes next, and what can be done. */
export function UnitPane({ cycle, row, called, withdrawn, locked, onAct, onOpen }: UnitPaneProps) {
  const { t } = useTranslation('board');
  return (
    <section className={classes.pane} aria-label={row.name}>
      <header className={classes.head}>
        <h2>{row.name}</h2>
        <div className={classes.under}>
          <Status {...stateWord(t, row, called)} />
          <span>
            {row.status === 'submitted' && <ToReview cycle={cycle} unit={row.unit} />}
            {row.round > 0 && <PaperButton asLink of={{ cycle, unit: { id: row.unit, name: row.name } }} />}
            <LinkButton onClick={() => onOpen(row.unit)}>{t('act.open')}</LinkButton>
            <Link to="/nhat-ky/$kind/$name" params={{ kind: 'cycle', name: cycle }} search={{ unit: row.unit }}>
              {t('act.history')}
            </Link>
          </span>
        </div>
      </header>
      <div className={classes.body} tabIndex={0} role="region" aria-label={t('pane.details')}>
        <UnitNotes cycle={cycle} row={row} />
        <DeadlineStory cycle={cycle} row={row} withdrawn={withdrawn} />
        <NotesOnReport cycle={cycle} unit={row.unit} name={row.name} />
      </div>
      <footer className={classes.acts}>
        <Acts cycle={cycle} row={row} locked={locked} onAct={onAct} />
      </footer>
    </section>
  );
}

/** The first is what the unit needs most now. What this role never does is not shown; what it may not do now says why. */
function Acts({ cycle, row, locked, onAct }: Omit<UnitPaneProps, 'onOpen' | 'called' | 'withdrawn'>) {
  const { t } = useTranslation('board');
  const can = useRights(`cycle/${cycle}`, row.unit);
  const owing = owes(row);
  const asked = row.extensionAsked !== null;
  const acts = [
    { key: 'urge', action: 'reviewCycle.UrgeUnit', shown: owing, to: { kind: 'urge', units: [row.unit] } },
    {
      key: asked ? 'answer' : 'extend',
      action: 'reviewCycle.GrantExtension',
      shown: owing,
      to: { kind: 'extend', row },
    },
    { key: 'exempt', action: 'reviewCycle.ExemptUnit', shown: owing, to: { kind: 'exempt', row } },
    {
      key: 'suspend',
      action: 'reviewCycle.SuspendDeadlines',
      shown: owing && row.suspended === null && row.dueAt !== null,
      to: { kind: 'suspend', row },
    },
    {
      key: 'resume',
      action: 'reviewCycle.ResumeDeadlines',
      shown: row.suspended !== null,
      to: { kind: 'resume', row },
    },
    { key: 'reopen', action: 'reviewCycle.ReopenForUnit', shown: true, to: { kind: 'reopen', row } },
  ] as const;
  const possible = acts.filter(({ shown, action }) => shown && (can(action).allowed || can(action).reason !== null));
  const first = possible.find(({ action }) => can(action).allowed)?.key;
  const shown = possible.filter(({ key, action }) => key !== 'reopen' || can(action).allowed);
  return (
    <>
      {shown.map(({ key, action, to }) => {
        const { allowed, reason } = can(action);
        const why = locked ? t('act.locked') : allowed ? undefined : (reason ?? undefined);
        const look = { leftSection: key === 'urge' ? <Icon name="megaphone" /> : undefined };
        return key === first ? (
          <ActButton key={key} {...look} blocked={why !== undefined && because(why)} onAct={() => onAct(to)}>
            {t(`act.${key}`)}
          </ActButton>
        ) : (
          <Button
            key={key}
            {...look}
            variant="default"
            disabled={locked || !allowed}
            title={why}
            onClick={() => onAct(to)}
          >
            {t(`act.${key}`)}
          </Button>
        );
      })}
    </>
  );
}

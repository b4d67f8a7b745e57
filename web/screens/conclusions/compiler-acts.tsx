import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Can } from '#web/app/use-rights.ts';
import { ConcludeDialog } from '#web/screens/conclusions/conclude-dialog.tsx';
import classes from '#web/screens/conclusions/conclusions.module.css';
import { DraftDocx } from '#web/screens/conclusions/docx-button.tsx';
import { IssueDialog } from '#web/screens/conclusions/issue-dialog.tsx';
import { type Conference, type Preview, tasksOf } from '#web/screens/conclusions/model.ts';
import type { Compiler } from '#web/screens/conclusions/use-conclusions.ts';
import { day } from '#web/kit/format.ts';
import { because, firstOf, unlessAllowed } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

interface CompilerActsProps {
  readonly conference: Conference;
  readonly compiler: Compiler;
  readonly obstacles: Preview['obstacles'];
  readonly can: Can;
}

/** The leader concludes, the staff issues; who may do both does both in one act. */
export function CompilerActs({ conference, compiler, obstacles, can }: CompilerActsProps) {
  const { t } = useTranslation('conclusions');
  const [open, setOpen] = useState<'conclude' | 'issue' | null>(null);
  const concluding = can('conference.Conclude');
  const issuing = can('conference.IssueNotice');
  const { items, same } = compiler;
  const concludeFirst = !same;
  // Who issues waits for whoever concludes: that somebody else does it is no reason why a button is shut.
  const awaited = concluding.reason !== null && ['convened', 'held', 'concluded'].includes(conference.status);
  const concludes = !awaited
    ? unlessAllowed(concluding)
    : conference.today < conference.heldOn
      ? because(t('state.notYet', { date: day(conference.heldOn) }))
      : because(t(conference.conclusions === null ? 'issue.awaitsLeader' : 'issue.notConcluded'));
  const notYours = concludeFirst ? concludes : unlessAllowed(issuing);
  return (
    <div>
      <div className={classes.acts}>
        <DraftDocx conference={conference} compiler={compiler} />
        {concluding.allowed && concludeFirst && (
          <ActButton
            variant="default"
            blocked={items.length === 0 && because(t('emptyTitle'))}
            onAct={() => setOpen('conclude')}
          >
            {t('conclude.act')}
          </ActButton>
        )}
        <ActButton
          onAct={() => setOpen('issue')}
          blocked={firstOf(notYours, items.length === 0 && because(t('emptyTitle')))}
        >
          {t('issue.act', { count: tasksOf(items).length })}
        </ActButton>
      </div>
      {open === 'conclude' && (
        <ConcludeDialog
          conference={conference}
          compiler={compiler}
          obstacles={obstacles}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'issue' && (
        <IssueDialog
          conference={conference}
          compiler={compiler}
          concludeFirst={concludeFirst}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

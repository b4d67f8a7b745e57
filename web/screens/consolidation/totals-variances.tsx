import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights } from '#web/app/use-rights.ts';
import { Pane } from '#web/kit/pane.tsx';
import type { Consolidation, Variance } from '#web/screens/consolidation/consolidation.ts';
import { VarianceStanding } from '#web/screens/consolidation/totals-variance-note.tsx';
import classes from '#web/screens/consolidation/totals.module.css';
import { JudgeVarianceDialog } from '#web/screens/consolidation/totals-variance-judge.tsx';
import { noteAnchor } from '#web/screens/consolidation/note-anchor.ts';
import { VarianceDialog } from '#web/screens/consolidation/totals-variance-dialog.tsx';

interface VariancesPaneProps {
  readonly cycle: string;
  readonly consolidation: Consolidation;
}

/** What sealed figures turned out to be: who says so by which paper, and whether the leader has taken it. */
export function VariancesPane({ cycle, consolidation }: VariancesPaneProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const can = useRights(`cycle/${cycle}`);
  const [writing, setWriting] = useState(false);
  const [judged, setJudged] = useState<{ readonly note: Variance; readonly taken: boolean } | null>(null);
  const [record, judge] = [can('reviewCycle.RecordVariance'), can('reviewCycle.AcceptVariance')];
  const { variances } = consolidation;
  return (
    <Pane
      title={t('title')}
      aside={
        record.allowed && (
          <Button variant="default" size="compact-sm" onClick={() => setWriting(true)}>
            {t('open')}
          </Button>
        )
      }
    >
      {variances.length === 0 && <p className={classes.hint}>{t('none')}</p>}
      <ul className={classes.checks}>
        {variances.map((note) => (
          <li key={note.number} id={noteAnchor(note.number)} tabIndex={-1}>
            <VarianceStanding {...{ cycle, note }} name={t('of', { number: note.number, unit: note.name })} />
            {note.status === 'waiting' && judge.allowed && (
              <>
                <Button size="compact-sm" onClick={() => setJudged({ note, taken: true })}>
                  {t('accept.open')}
                </Button>{' '}
                <Button variant="default" size="compact-sm" onClick={() => setJudged({ note, taken: false })}>
                  {t('refuse.open')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {writing && <VarianceDialog cycle={cycle} consolidation={consolidation} onClose={() => setWriting(false)} />}
      {judged !== null && <JudgeVarianceDialog cycle={cycle} {...judged} onClose={() => setJudged(null)} />}
    </Pane>
  );
}

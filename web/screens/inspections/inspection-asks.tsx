import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showRehearsals } from '#web/app/rehearsal.ts';
import type { Can } from '#web/app/use-rights.ts';
import { Pane } from '#web/kit/pane.tsx';
import { AsksDialog } from '#web/screens/inspections/asks-dialog.tsx';
import { AnsweredMark } from '#web/screens/recommendations/answered-mark.tsx';
import classes from '#web/screens/recommendations/recommendations.module.css';
import type { Inspection } from '#web/screens/inspections/use-inspections.ts';

/** What the team asks of the units, and they of whoever is above; each leads to its answers. */
export function InspectionAsks({ of, can }: { readonly of: Inspection; readonly can: Can }) {
  const { t } = useTranslation('inspections');
  const [open, setOpen] = useState(false);
  const { allowed, reason } = can('inspection.StateInspectionRecommendations');
  return (
    <Pane
      title={t('asks.title')}
      aside={
        of.staff &&
        of.status === 'open' && (
          <Button variant="default" disabled={!allowed} title={reason ?? undefined} onClick={() => setOpen(true)}>
            {t('asks.write')}
          </Button>
        )
      }
    >
      {of.recommendations.length === 0 && <p className={classes.quiet}>{t('asks.none')}</p>}
      <ul className={classes.list}>
        {of.recommendations.map((one) => (
          <li key={one.id}>
            {/* An inspection is no rehearsal, whatever lists one looks at. */}
            <Link to="/kien-nghi" search={{ chon: `${of.inspection}/${one.id}` }} onClick={() => showRehearsals(false)}>
              {one.statement}
            </Link>
            <span className={classes.quiet}>{`${one.from} → ${one.to.map(({ name }) => name).join(', ')}`}</span>
            <AnsweredMark asked={one} />
          </li>
        ))}
      </ul>
      {open && <AsksDialog of={of} onClose={() => setOpen(false)} />}
    </Pane>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GivenFiles } from '#web/app/files/given-files.tsx';
import type { useRights } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { day } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { unlessAllowed } from '#web/kit/reason.ts';
import classes from '#web/screens/recommendations/recommendations.module.css';
import { AttachScanDialog } from '#web/screens/inspections/attach-scan-dialog.tsx';
import { type Inspection, useInspectionFiles } from '#web/screens/inspections/use-inspections.ts';

interface ScansProps {
  readonly of: Inspection;
  readonly can: ReturnType<typeof useRights>;
}

/** What was signed, scanned: plan and decision, records of sessions, the conclusion. */
export function Scans({ of, can }: ScansProps) {
  const { t } = useTranslation('inspections');
  const [adding, setAdding] = useState(false);
  const { data } = useInspectionFiles(of.inspection, of.scans.length > 0);
  if (!of.staff && of.scans.length === 0) return null;
  const called = ({ of: paper, session }: Inspection['scans'][number]): string => {
    const at = of.sessions.find(({ id }) => id === session);
    return at === undefined ? t(`scans.${paper}`) : `${t(`scans.${paper}`)}, ${day(at.day)}`;
  };
  return (
    <Pane title={t('scans.title')}>
      {of.scans.length === 0 && <p className={classes.quiet}>{t('scans.none')}</p>}
      {of.scans.map((scan, row) => (
        <div key={String(row)}>
          <p className={classes.quiet}>{called(scan)}</p>
          <GivenFiles label={called(scan)} files={scan.files} stored={data?.files} />
        </div>
      ))}
      {of.staff && of.status !== 'calledOff' && (
        <ActButton
          variant="default"
          leftSection={<Icon name="plus" />}
          blocked={unlessAllowed(can('inspection.AttachInspectionScan'))}
          onAct={() => setAdding(true)}
        >
          {t('scans.attach')}
        </ActButton>
      )}
      {adding && <AttachScanDialog of={of} onClose={() => setAdding(false)} />}
    </Pane>
  );
}

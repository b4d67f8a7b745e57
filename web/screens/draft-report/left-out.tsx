import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '#web/kit/act-button.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { missing } from '#web/kit/reason.ts';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

/** Sections that are not printed, each with its reason and the way back. */
export function LeftOutPart({ report }: { readonly report: ReportDraft }) {
  const { t } = useTranslation('draftReport');
  const { leftOut, closed } = report;
  if (leftOut.length === 0) return null;
  return (
    <section className={classes.part}>
      <h3>
        {t('leftOut.title')}
        <span className={classes.quiet}>{leftOut.length}</span>
      </h3>
      <ul className={classes.list}>
        {leftOut.map(({ id, heading, reason }) => (
          <li key={id}>
            <span>{t('leftOut.one', { heading, reason })}</span>
            {!closed && <LinkButton onClick={() => report.leaveOut(id, '')}>{t('leftOut.back')}</LinkButton>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LeaveOutProps {
  readonly report: ReportDraft;
  readonly id: string;
  readonly onClose: () => void;
}

/** A section of the outline everybody was asked by is left out for a reason, which stays with the report. */
export function LeaveOut({ report, id, onClose }: LeaveOutProps) {
  const { t } = useTranslation('draftReport');
  const [reason, setReason] = useState('');
  return (
    <div className={classes.acts}>
      <TextInput
        className={classes.grows}
        aria-label={t('leftOut.reason')}
        placeholder={t('leftOut.reason')}
        data-field="leftOut"
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ActButton
        blocked={reason.trim() === '' && missing('leftOut')}
        onAct={() => {
          report.leaveOut(id, reason);
          onClose();
        }}
      >
        {t('leftOut.act')}
      </ActButton>
      <Button variant="default" onClick={onClose}>
        {t('opinions.cancel')}
      </Button>
    </div>
  );
}

import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '#web/kit/act-button.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { missing } from '#web/kit/reason.ts';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { isKept, keptOf, type Section } from '#web/screens/draft-report/model.ts';
import type { Finding } from '#web/screens/draft-report/use-look.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface KeepProps {
  readonly section: Section;
  readonly finding: Finding;
  readonly report: Pick<ReportDraft, 'fields' | 'closed' | 'keep'>;
}

/** A number that stays although the totals say another: with a reason, which stands in the record of the approval. */
export function Keep({ section, finding, report }: KeepProps) {
  const { t } = useTranslation('draftReport');
  const [reason, setReason] = useState<string | null>(null);
  const kept = keptOf(report.fields, section.id).find((one) => isKept(one, finding));
  if (kept !== undefined) {
    return (
      <span>
        {t('checks.kept', { reason: kept.reason })}{' '}
        {!report.closed && (
          <LinkButton onClick={() => report.keep(section.id, finding, '')}>{t('checks.unkeep')}</LinkButton>
        )}
      </span>
    );
  }
  if (report.closed) return null;
  if (reason === null) return <LinkButton onClick={() => setReason('')}>{t('checks.keep')}</LinkButton>;
  return (
    <span className={classes.acts}>
      <TextInput
        aria-label={t('checks.reason')}
        placeholder={t('checks.reason')}
        data-field="reason"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ActButton
        blocked={reason.trim() === '' && missing('reason')}
        onAct={() => {
          report.keep(section.id, finding, reason);
          setReason(null);
        }}
      >
        {t('checks.keepAct')}
      </ActButton>
      <Button variant="default" onClick={() => setReason(null)}>
        {t('opinions.cancel')}
      </Button>
    </span>
  );
}

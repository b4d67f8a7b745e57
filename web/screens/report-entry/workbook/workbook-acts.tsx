import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';
import type { Form, ReportPath } from '#web/screens/report-entry/model.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';
import type { OpenReport } from '#web/screens/report-entry/use-draft.ts';
import { takeWorkbook } from '#web/screens/report-entry/workbook/look.ts';
import { WorkbookDialog } from '#web/screens/report-entry/workbook/workbook-dialog.tsx';

interface WorkbookActsProps {
  readonly path: ReportPath;
  readonly form: Form;
  readonly draft: OpenReport | null;
  readonly closed: boolean;
}

/** The report out to a spreadsheet, and a filled one back in. */
export function WorkbookActs({ path, form, draft, closed }: WorkbookActsProps) {
  const { t } = useTranslation('workbook');
  const [bringing, setBringing] = useState(false);
  const take = useMutation({
    mutationFn: async () => {
      await draft?.sync.saved();
      await takeWorkbook(path);
    },
  });
  return (
    <div className={`${classes.workbook} no-print`}>
      <Button
        variant="default"
        leftSection={<Icon name="download" />}
        loading={take.isPending}
        onClick={() => take.mutate()}
      >
        {t('take')}
      </Button>
      {draft !== null && !closed && (
        <Button variant="default" leftSection={<Icon name="document" />} onClick={() => setBringing(true)}>
          {t('bring')}
        </Button>
      )}
      <Fault error={take.error} />
      {draft !== null && bringing && (
        <WorkbookDialog path={path} form={form} draft={draft} onClose={() => setBringing(false)} />
      )}
    </div>
  );
}

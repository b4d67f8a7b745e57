import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { PdfButton } from '#web/app/report-paper/pdf-button.tsx';
import { takeConsolidated } from '#web/app/report-paper/take-consolidated.ts';
import { day } from '#web/kit/format.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Note } from '#web/kit/note.tsx';

interface ApprovedReportProps {
  readonly cycle: string;
  /** The part of the screen where the paper itself can be taken, if it has one: then only the way there. */
  readonly offeredAt?: string;
}

/** The consolidated report, once it is approved, where a unit looks for it: it stands under Nơi nhận and reads no other screen of it. */
export function ApprovedReport({ cycle, offeredAt }: ApprovedReportProps) {
  const { t } = useTranslation('paper');
  const { t: issued } = useTranslation('files');
  const { data } = useQuery({
    queryKey: keys.of(`cycle/${cycle}`, 'approved-report'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/report-draft/approved', { params: { path: { cycle } } })),
    // Not to be read is no fault of the screen it stands on.
    throwOnError: false,
  });
  const file = useMutation({ mutationFn: (format: 'docx' | 'pdf') => takeConsolidated(cycle, format) });
  const approved = data?.approved ?? null;
  if (data === undefined || approved === null) return null;
  return (
    <>
      <Note
        tone="ok"
        icon="document"
        fact={t('consolidated', { number: approved.number, date: day(approved.date) })}
        act={
          offeredAt !== undefined ? (
            <a href={`#${offeredAt}`}>{issued('issued.title')}</a>
          ) : (
            <Button.Group>
              <Button
                variant="default"
                loading={file.isPending && file.variables === 'docx'}
                leftSection={<Icon name="download" />}
                onClick={() => file.mutate('docx')}
              >
                {t('docx')}
              </Button>
              {data.pdf && (
                <PdfButton
                  made
                  loading={file.isPending && file.variables === 'pdf'}
                  onTake={() => file.mutate('pdf')}
                />
              )}
            </Button.Group>
          )
        }
      >
        {approved.title}
      </Note>
      <Fault error={file.error} />
    </>
  );
}

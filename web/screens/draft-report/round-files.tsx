import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { PdfButton } from '#web/app/report-paper/pdf-button.tsx';
import { saveAnswered } from '#web/app/report-paper/save-answered.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';

interface RoundFilesProps {
  readonly cycle: string;
  readonly round: number;
  readonly pdf: boolean;
}

/** The draft as it went round, with its table: to be printed, or passed on within the office that was asked. */
export function RoundFiles({ cycle, round, pdf }: RoundFilesProps) {
  const { t } = useTranslation('draftReport');
  const file = useMutation({
    mutationFn: (format: 'docx' | 'pdf') => {
      const params = { path: { cycle, round }, query: { format } };
      const asked = api.GET('/cycles/{cycle}/draft-rounds/{round}/document', { params, parseAs: 'blob' });
      return saveAnswered(asked, `du-thao-lan-${String(round)}.${format}`);
    },
  });
  return (
    <>
      <Fault error={file.error} />
      <div className={classes.acts}>
        <Button
          variant="default"
          loading={file.isPending && file.variables === 'docx'}
          leftSection={<Icon name="download" />}
          onClick={() => file.mutate('docx')}
        >
          {t('opinion.file')}
        </Button>
        <PdfButton made={pdf} loading={file.isPending && file.variables === 'pdf'} onTake={() => file.mutate('pdf')} />
      </div>
    </>
  );
}

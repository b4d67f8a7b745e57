import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { PdfButton } from '#web/app/report-paper/pdf-button.tsx';
import { saveAnswered } from '#web/app/report-paper/save-answered.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';

interface MinutesFilesProps {
  readonly conference: string;
  /** A PDF can be made here. */
  readonly pdf: boolean;
  /** Of a draft: what was typed a moment ago is part of the file, once it is kept. Null: they are approved. */
  readonly kept: (() => Promise<unknown>) | null;
}

/** The minutes as a paper, set when they are asked for. */
export function MinutesFiles({ conference, pdf, kept }: MinutesFilesProps) {
  const { t } = useTranslation('minutes');
  const file = useMutation({
    mutationFn: async (format: 'docx' | 'pdf') => {
      await kept?.();
      const params = { path: { conference }, query: { format } };
      const asked = api.GET('/conferences/{conference}/minutes/document', { params, parseAs: 'blob' });
      return saveAnswered(asked, `bien-ban.${format}`);
    },
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="document" />}
        loading={file.isPending && file.variables === 'docx'}
        onClick={() => file.mutate('docx')}
      >
        {t(kept !== null ? 'docx.draft' : 'docx.approved')}
      </Button>
      <PdfButton made={pdf} loading={file.isPending && file.variables === 'pdf'} onTake={() => file.mutate('pdf')} />
      <Fault error={file.error} />
    </>
  );
}

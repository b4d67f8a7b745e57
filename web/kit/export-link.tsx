import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '#web/kit/icon.tsx';

/** The list as a workbook, with the filter that is on the screen. */
export function ExportLink({
  list,
  filter,
}: {
  readonly list: string;
  readonly filter: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation('common');
  const query = new URLSearchParams(filter).toString();
  return (
    <Button
      component="a"
      href={`/exports/${list}.xlsx?${query}`}
      download
      variant="default"
      leftSection={<Icon name="download" />}
    >
      {t('act.exportXlsx')}
    </Button>
  );
}

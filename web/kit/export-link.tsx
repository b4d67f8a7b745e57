import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '#web/kit/icon.tsx';

export interface Export {
  readonly list: string;
  readonly filter: Readonly<Record<string, string>>;
  /** Which of two lists on one screen it is. */
  readonly word?: string;
  /** What else than a workbook it is had as. */
  readonly type?: 'xlsx' | 'yaml';
}

/** The list as a workbook, with the filter that is on the screen. Stands in the head of the page only, see `Page`. */
export function ExportLink({ of: { list, filter, word, type = 'xlsx' } }: { readonly of: Export }) {
  const { t } = useTranslation('common');
  const query = new URLSearchParams(filter).toString();
  return (
    <Button
      component="a"
      href={`/exports/${list}.${type}?${query}`}
      download
      variant="default"
      leftSection={<Icon name="download" />}
    >
      {word ?? t('act.exportXlsx')}
    </Button>
  );
}

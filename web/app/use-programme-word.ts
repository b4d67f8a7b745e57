import { useTranslation } from 'react-i18next';

/** What people call a programme: QCDC is Quy chế dân chủ; one this console has no word for keeps its code. */
export function useProgrammeWord(): (code: string) => string {
  const { t } = useTranslation('labels');
  return (code) => t(`programme.${code}` as 'programme.QCDC', { defaultValue: code });
}

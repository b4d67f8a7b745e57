import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Context } from '#web/screens/draft-report/model.ts';

const settings = ['community', 'stateBody', 'employer'] as const;

/** How a reference is called, whether its total is made or not; null: nothing of the template. */
export function useFigureName({ indicators }: Pick<Context, 'indicators'>): (ref: string) => string | null {
  const { t } = useTranslation('draftReport');
  const labels = useMemo(() => new Map(indicators.map(({ code, label }) => [code, label])), [indicators]);
  return useCallback(
    (ref) => {
      const [code = '', of] = ref.split('@');
      const label = labels.get(code);
      const setting = settings.find((one) => one === of);
      if (label === undefined || setting === undefined) return label ?? null;
      return `${label} (${t(`units.setting.${setting}`)})`;
    },
    [labels, t],
  );
}

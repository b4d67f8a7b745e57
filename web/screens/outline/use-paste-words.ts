import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { keysOf } from '#web/kit/closed-list.ts';
import { folded } from '#web/kit/format.ts';
import { indicatorKinds, settings } from '#web/screens/outline/model/content.ts';
import type { Column, PasteWords } from '#web/screens/outline/model/paste.ts';

const columns: Readonly<Record<Column, true>> = {
  ...{ number: true, label: true, unit: true, kind: true, of: true, by: true, setting: true },
  ...{ programme: true, required: true, source: true, code: true },
};

/** What an office's own table may say, in the words of the screen. */
export function usePasteWords(): PasteWords {
  const { t } = useTranslation('outline');
  const { t: word } = useTranslation('labels');
  return useMemo(() => {
    const listed = (text: string): readonly string[] => text.split('|').map(folded);
    const heads = Object.fromEntries(keysOf(columns).map((key) => [key, listed(t(`heads.${key}`))]));
    return {
      // Every column has its head: they are made of the same list.
      heads: heads as PasteWords['heads'],
      kind: new Map(
        indicatorKinds.flatMap((key) => [
          [folded(word(`indicatorKind.${key}`)), key],
          [key, key],
        ]),
      ),
      setting: new Map(
        settings.flatMap((key) => [
          [folded(word(`setting.${key}`)), key],
          [folded(t(`settingShort.${key}`)), key],
          [folded(key), key],
        ]),
      ),
      yes: new Set(listed(t('yes'))),
      no: new Set(listed(t('no'))),
    };
  }, [t, word]);
}

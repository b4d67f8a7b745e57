import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import type { Choosing } from '#web/screens/models/use-choice.ts';

/** Where a figure of a report led here: these are the models it counts. */
export function CountedNote({ choice: { asked, measure, choose } }: { readonly choice: Choosing }) {
  const { t } = useTranslation('models');
  const { t: label } = useTranslation('labels');
  if (measure === undefined) return null;
  const days = { from: asked.tu === null ? '…' : day(asked.tu), to: asked.den === null ? '…' : day(asked.den) };
  return (
    <Note
      tone="pen"
      icon="document"
      fact={t('counted', { measure: label(`modelMeasure.${measure}`), ...days })}
      act={
        <LinkButton onClick={() => choose({ dem: null, tu: null, den: null, loai: null })}>{t('showAll')}</LinkButton>
      }
    />
  );
}

import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { RemoveButton } from '#web/kit/remove-button.tsx';
import classes from '#web/screens/consolidation/review.module.css';
import { type Reasons, returnKinds } from '#web/screens/consolidation/use-reasons.ts';

interface PlaceMarkProps {
  readonly reasons: Reasons;
  readonly place: string;
  readonly label: string;
  /** What the button says where more than one stands at a place; left out: what all say. */
  readonly word?: string | undefined;
}

/** A place that may be sent back: nothing stands there until it is asked for. */
export function PlaceMark({ reasons, place, label, word }: PlaceMarkProps) {
  const { t } = useTranslation('consolidation');
  if (reasons.at(place) !== null) return <MarkFields reasons={reasons} place={place} label={label} />;
  return (
    <LinkButton aria-label={t('mark.addAt', { label })} onClick={() => reasons.set(place, { kind: null, remark: '' })}>
      {word ?? t('mark.add')}
    </LinkButton>
  );
}

/** What is wrong there, from the list, in words, or both. */
function MarkFields({ reasons, place, label }: PlaceMarkProps) {
  const { t } = useTranslation('consolidation');
  const { t: word } = useTranslation('labels');
  const mark = reasons.at(place);
  if (mark === null) return null;
  return (
    <div className={classes.mark}>
      <OneOf
        bare
        label={t('mark.kindAt', { label })}
        placeholder={t('mark.kind')}
        choices={returnKinds.map((key) => ({ key, word: word(`returnKind.${key}`) }))}
        chosen={mark.kind}
        onChoose={(kind) => reasons.set(place, { ...mark, kind })}
      />
      <Textarea
        className={classes.remark ?? ''}
        aria-label={t('figures.reasonFor', { label })}
        placeholder={mark.kind === 'other' ? t('mark.needed') : t('mark.remark')}
        autosize
        minRows={1}
        maxLength={4000}
        autoFocus
        value={mark.remark}
        onChange={(event) => reasons.set(place, { ...mark, remark: event.currentTarget.value })}
      />
      <RemoveButton label={t('mark.removeAt', { label })} onRemove={() => reasons.set(place, null)} />
    </div>
  );
}

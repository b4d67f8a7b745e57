import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Pane } from '#web/kit/pane.tsx';
import { RemoveButton } from '#web/kit/remove-button.tsx';
import { type Content, labelIn, type Relation } from '#web/screens/outline/model/content.ts';
import type { FaultsByPlace } from '#web/screens/outline/model/faults.ts';
import type { Acts } from '#web/screens/outline/use-outline.ts';
import { useRelationSentence } from '#web/screens/outline/use-relation-sentence.ts';
import classes from '#web/screens/outline/outline.module.css';

interface RelationsListProps {
  readonly content: Content;
  /** Null: it is read only. */
  readonly acts: Acts | null;
  readonly faults: FaultsByPlace;
}

/** What must hold between the figures, each as a sentence. */
export function RelationsList({ content, acts, faults }: RelationsListProps) {
  const { t } = useTranslation('outline');
  const sentence = useRelationSentence(content);
  const { relations } = content;
  return (
    <Pane title={t('relations.title', { count: relations.length })}>
      <p className={classes.hint}>{t('relations.hint')}</p>
      {relations.length === 0 && <p>{t('relations.none')}</p>}
      <ul className={classes.list}>
        {relations.map((relation, index) => (
          <li key={index}>
            <span className={classes.grow}>
              {sentence(relation)}
              {(faults.get(`relations/${String(index)}`) ?? []).map((detail) => (
                <span key={detail} className={classes.wrong} role="alert">
                  {' '}
                  {detail}
                </span>
              ))}
            </span>
            {acts !== null && relation.check === 'K2' && (
              <TextInput
                className={classes.digits}
                aria-label={t('relations.decimals', { label: labelIn(content, relation.share) })}
                value={String(relation.decimals)}
                inputMode="numeric"
                onChange={(event) => {
                  const typed = event.currentTarget.value.replace(/\D/g, '').slice(-1);
                  acts.change((all) => withRelation(all, index, { ...relation, decimals: Number(typed) }));
                }}
              />
            )}
            {acts !== null && (
              <RemoveButton
                label={t('relations.remove', { id: relation.id })}
                onRemove={() => acts.change((all) => ({ ...all, relations: all.relations.toSpliced(index, 1) }))}
              />
            )}
          </li>
        ))}
      </ul>
    </Pane>
  );
}

function withRelation(content: Content, index: number, relation: Relation): Content {
  return { ...content, relations: content.relations.with(index, relation) };
}

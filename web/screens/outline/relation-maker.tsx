import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { type Check, checks, type Content } from '#web/screens/outline/model/content.ts';
import { picksOf, relationOf, unusedId } from '#web/screens/outline/model/relations.ts';
import type { Acts } from '#web/screens/outline/use-outline.ts';
import { useRelationSentence } from '#web/screens/outline/use-relation-sentence.ts';
import classes from '#web/screens/outline/outline.module.css';
import { because } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

/** A relation that is being made: what kind, and the figures picked so far, the one that is checked first. */
export interface Making {
  readonly check: Check;
  readonly picks: readonly string[];
}

interface RelationMakerProps {
  readonly content: Content;
  readonly acts: Acts;
  readonly making: Making | null;
  readonly onMaking: (making: Making | null) => void;
}

/** Says which figure is picked next, and reads what is picked as the sentence it will be. */
export function RelationMaker({ content, acts, making, onMaking }: RelationMakerProps) {
  const { t } = useTranslation('outline');
  const sentence = useRelationSentence(content);
  if (making === null) {
    return (
      <div className={classes.acts}>
        <Button
          variant="default"
          leftSection={<Icon name="plus" />}
          disabled={content.indicators.length < 2}
          onClick={() => onMaking({ check: 'K1', picks: [] })}
        >
          {t('relations.add')}
        </Button>
      </div>
    );
  }
  const { check, picks } = making;
  const whole = picks.length >= picksOf(check).least;
  const made = relationOf(check, picks, unusedId(content.relations));
  return (
    <Pane title={t('relations.add')}>
      <OneOf
        grows
        label={t('relations.making')}
        choices={checks.map((key) => ({ key, word: t(`relations.check.${key}`) }))}
        chosen={check}
        onChoose={(next) => onMaking({ check: next, picks: picks.slice(0, picksOf(next).most) })}
        hint={t(`relations.step.${check}`)}
      />
      {picks.length > 0 && (
        <p role="status">
          <strong>{t('relations.picked', { sentence: sentence(made) })}</strong>
        </p>
      )}
      <div className={classes.acts}>
        <Button variant="default" onClick={() => onMaking(null)}>
          {t('relations.stop')}
        </Button>
        <ActButton
          blocked={!whole && because(t('relations.pickMore', { count: picksOf(check).least - picks.length }))}
          onAct={() => {
            acts.change((all) => ({ ...all, relations: [...all.relations, made] }));
            onMaking(null);
          }}
        >
          {t('relations.write')}
        </ActButton>
      </div>
    </Pane>
  );
}

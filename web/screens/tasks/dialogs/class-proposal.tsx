import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '#web/kit/note.tsx';
import type { TaskClasses } from '#web/screens/tasks/use-tasks.ts';

export type ProposedClass = TaskClasses['classes'][number];

interface ClassProposalProps {
  readonly one: ProposedClass;
  /** Those of it that are not chosen yet. */
  readonly left: readonly string[];
  readonly onTake: (units: readonly string[]) => void;
}

/** What the conclusion calls together, the rule that was read in it, and whom it means: taken in one act, each can be taken out again. */
export function ClassProposal({ one, left, onTake }: ClassProposalProps) {
  const { t } = useTranslation('tasks');
  if (one.units.length === 0) {
    return <Note tone="soon" icon="people" fact={t('assign.unread', { name: one.name })} />;
  }
  const rule = [...one.of.map((of) => t(`assign.class.${of}`)), ...one.at.map((at) => t(`assign.at.${at}`))].join(', ');
  return (
    <Note
      tone="soon"
      icon="people"
      fact={t('assign.read', { name: one.name, rule, count: one.units.length })}
      act={
        left.length > 0 && (
          <Button variant="default" onClick={() => onTake(left)}>
            {t('assign.take', { count: left.length })}
          </Button>
        )
      }
    />
  );
}

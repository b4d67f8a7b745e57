import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { MilestonesField } from '#web/screens/conclusions/milestones-field.tsx';
import type { Evidence, Numbered, Towards } from '#web/screens/conclusions/model.ts';

interface GivenFieldsProps {
  readonly item: Numbered;
  readonly onChange: (change: Partial<Numbered>) => void;
  /** Offered while nobody is named: the chairs, and who answers for other items. */
  readonly usual: readonly string[];
}

const towards = keysOf<Towards>({ up: 1, down: 1, sideways: 1 });
const evidences = keysOf<Evidence>({ report: 1, document: 1, minutes: 1, figures: 1, photos: 1 });

/** What belongs to a task (who answers for it, by what it is done, what proves it), or to whom a recommendation goes. */
export function GivenFields({ item, onChange, usual }: GivenFieldsProps) {
  const { t } = useTranslation('conclusions');
  const { t: label } = useTranslation('labels');
  const offered = useId();
  if (item.kind === 'direction') return null;
  if (item.kind === 'recommendation')
    return (
      <OneOf
        label={t('edit.towards')}
        choices={towards.map((key) => ({ key, word: label(`towards.${key}`) }))}
        chosen={item.towards}
        onChoose={(chosen) => onChange({ towards: chosen })}
      />
    );
  return (
    <>
      <TextInput
        label={t('edit.leader')}
        placeholder={t('edit.leaderHint')}
        value={item.leaderInCharge}
        list={offered}
        maxLength={500}
        onChange={(event) => onChange({ leaderInCharge: event.currentTarget.value })}
      />
      <datalist id={offered}>
        {usual.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextInput
        label={t('edit.measure')}
        placeholder={t('edit.measureHint')}
        value={item.measure}
        maxLength={1000}
        onChange={(event) => onChange({ measure: event.currentTarget.value })}
      />
      <OneOf<Evidence | ''>
        label={t('edit.evidence')}
        choices={[
          { key: '', word: t('edit.evidenceNone') },
          ...evidences.map((key) => ({ key, word: label(`evidenceKind.${key}`) })),
        ]}
        chosen={item.evidence ?? ''}
        onChoose={(evidence) => onChange({ evidence: evidence === '' ? null : evidence })}
      />
      <MilestonesField key={item.id} value={item.milestones} onChange={(milestones) => onChange({ milestones })} />
    </>
  );
}

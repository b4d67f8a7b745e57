import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { RemoveButton } from '#web/kit/remove-button.tsx';
import { chosenOf, keyOf, levelFor, withNow } from '#web/screens/organisation/kinds.ts';
import type { Unit } from '#web/screens/organisation/tree.ts';
import { UnitSelect } from '#web/screens/organisation/unit-select.tsx';
import { useKindChoices, useKindNow, useKindsOn } from '#web/screens/organisation/use-kinds.ts';
import type { Heir } from '#web/screens/reorganisation/model.ts';
import classes from '#web/screens/reorganisation/reorganisation.module.css';

interface HeirFieldProps {
  readonly heir: Heir;
  readonly effective: string | null;
  readonly units: readonly Unit[];
  readonly onChange: (heir: Heir) => void;
  /** Null: there has to be this one. */
  readonly onRemove: (() => void) | null;
  readonly error: string | undefined;
}

/** Who takes the place: chosen among those that are there, or named with its kind, level and superior. */
export function HeirField({ heir, effective, units, onChange, onRemove, error }: HeirFieldProps) {
  const { t } = useTranslation('reorganise');
  const { t: words } = useTranslation('labels');
  const now = useKindNow(heir);
  const kinds = withNow(useKindsOn(effective), now);
  const offered = useKindChoices(kinds);
  const chosen = keyOf(heir);
  const levels = chosenOf(kinds, chosen)?.levels ?? [heir.level];
  const isNew = heir.existing === null;
  return (
    <div className={classes.heir}>
      <FieldRow>
        <OneOf
          label={t('heirIs')}
          choices={[
            { key: 'new', word: t('heirNew') },
            { key: 'existing', word: t('heirExisting') },
          ]}
          chosen={isNew ? 'new' : 'existing'}
          onChoose={(key) => onChange({ ...heir, existing: key === 'new' ? null : '' })}
        />
        {isNew ? (
          <TextInput
            label={t('heirName')}
            value={heir.name}
            onChange={(event) => onChange({ ...heir, name: event.currentTarget.value })}
            error={error}
          />
        ) : (
          <UnitSelect
            label={t('heirName')}
            units={units}
            value={heir.existing === '' ? null : heir.existing}
            onChange={(existing) => onChange({ ...heir, existing: existing ?? '' })}
            placeholder={t('find')}
            error={error}
          />
        )}
        {onRemove !== null && <RemoveButton label={t('takeOut', { name: heir.name })} onRemove={onRemove} />}
      </FieldRow>
      {isNew && (
        <FieldRow>
          <OneOf
            label={t('heirKind')}
            grows
            choices={offered}
            chosen={chosen}
            onChoose={(key) => {
              const { kind, own } = chosenOf(kinds, key) ?? now;
              onChange({ ...heir, kind, ownKind: own?.id ?? null, level: levelFor(kinds, key, heir.level) });
            }}
          />
          <OneOf
            label={t('heirLevel')}
            choices={levels.map((key) => ({ key, word: words(`level.${key}`) }))}
            chosen={heir.level}
            onChoose={(level) => onChange({ ...heir, level })}
          />
          <UnitSelect
            label={t('heirParent')}
            units={units}
            value={heir.parent}
            onChange={(parent) => onChange({ ...heir, parent })}
            placeholder={t('find')}
            clearable
          />
        </FieldRow>
      )}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { SearchField } from '#web/kit/search-field.tsx';
import { type Choosing, levels, sorts, states } from '#web/screens/models/use-choice.ts';
import type { ModelList, ModelRegister } from '#web/screens/models/use-models.ts';

interface ModelToolsProps {
  readonly choice: Choosing;
  readonly registers: readonly ModelRegister[];
  readonly register: ModelRegister | undefined;
  readonly states: ModelList['states'] | undefined;
}

/** Which register, which state, and what else narrows the list. */
export function ModelTools({ choice, registers, register, states: counts }: ModelToolsProps) {
  const { t } = useTranslation('models');
  const { t: label } = useTranslation('labels');
  const { asked, choose } = choice;
  const kept = register?.kept === true;
  const every = { kept: counts?.kept ?? 0, stopped: counts?.stopped ?? 0 };
  return (
    <>
      {registers.length > 1 && (
        <OneOf
          label={t('register')}
          bare
          grows
          choices={registers.map(({ committee, name }) => ({ key: committee, word: name }))}
          chosen={register?.committee ?? null}
          onChoose={(ban) => choose({ ban, 'linh-vuc': null, 'don-vi': null })}
        />
      )}
      {kept && (
        <>
          <ChoiceRow
            label={t('states.label')}
            choices={[
              { key: '', word: t('states.all'), count: every.kept + every.stopped },
              ...states.map((key) => ({ key, word: t(`states.${key}`), count: every[key] })),
            ]}
            chosen={choice.state ?? ''}
            onChoose={(loc) => choose({ loc })}
          />
          <SearchField label={t('search')} text={asked.tim ?? ''} onSearch={(tim) => choose({ tim })} />
          <OneOf
            label={t('field.field')}
            bare
            grows
            choices={[
              { key: '', word: t('every.field') },
              ...register.fields.map(({ id, name }) => ({ key: id, word: name })),
            ]}
            chosen={asked['linh-vuc'] ?? ''}
            onChoose={(field) => choose({ 'linh-vuc': field })}
          />
          {register.units.length > 1 && (
            <OneOf
              label={t('field.unit')}
              bare
              grows
              choices={[
                { key: '', word: t('every.unit') },
                ...register.units.map(({ unit, name }) => ({ key: unit, word: name })),
              ]}
              chosen={asked['don-vi'] ?? ''}
              onChoose={(unit) => choose({ 'don-vi': unit })}
            />
          )}
          <OneOf
            label={t('field.level')}
            bare
            choices={[
              { key: '', word: t('every.level') },
              ...levels.map((key) => ({ key, word: label(`recognitionLevel.${key}`) })),
            ]}
            chosen={choice.level ?? ''}
            onChoose={(level) => choose({ 'cong-nhan': level })}
          />
          <OneOf
            label={t('sort.label')}
            bare
            choices={sorts.map((key) => ({ key, word: t(`sort.${key}`) }))}
            chosen={choice.sort}
            onChoose={(sap) => choose({ sap: sap === 'number' ? null : sap })}
          />
        </>
      )}
    </>
  );
}

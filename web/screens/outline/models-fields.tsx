import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { usualFields } from '#web/screens/models/fields-typed.ts';
import { measures } from '#web/screens/models/use-choice.ts';
import { useModelRegisters } from '#web/screens/models/use-models.ts';
import type { Indicator } from '#web/screens/outline/model/content.ts';
import { labels } from '#web/words/vi/labels.ts';

type Models = NonNullable<Indicator['models']>;

interface ModelsFieldsProps {
  readonly models: Models | undefined;
  /** Undefined: the unit counts it itself. */
  readonly onModels: (models: Models | undefined) => void;
  readonly error: string | undefined;
}

const kinds = keysOf(labels.modelKind);

/** Which count of the register of models the figure is: what is counted, of which kind, in which field. */
export function ModelsFields({ models, onModels, error }: ModelsFieldsProps) {
  const { t } = useTranslation('outline');
  const { t: word } = useTranslation('labels');
  const { t: ofModels } = useTranslation('models');
  const registers = useModelRegisters().data?.registers ?? [];
  // An administrator sees no register: the usual fields are proposed, and one that is named stays.
  const known = new Map(
    [...usualFields(ofModels('usualFields')), ...registers.flatMap(({ fields }) => fields)].map(({ id, name }) => [
      id,
      name,
    ]),
  );
  const field = models?.field;
  if (field !== undefined && !known.has(field)) known.set(field, field);
  return (
    <>
      <OneOf
        grows
        label={t('line.models')}
        placeholder={t('line.modelsNone')}
        choices={measures.map((key) => ({ key, word: word(`modelMeasure.${key}`) }))}
        chosen={models?.what ?? null}
        onChoose={(what) => onModels({ ...models, what })}
        onClear={() => onModels(undefined)}
        error={error}
      />
      {models !== undefined && (
        <>
          <OneOf
            grows
            label={t('line.modelsKind')}
            placeholder={t('line.modelsEveryKind')}
            choices={kinds.map((key) => ({ key, word: word(`modelKind.${key}`) }))}
            chosen={models.kind ?? null}
            onChoose={(kind) => onModels({ ...models, kind })}
            onClear={() => {
              const { kind: _before, ...rest } = models;
              onModels(rest);
            }}
          />
          <OneOf
            grows
            label={t('line.modelsField')}
            placeholder={t('line.modelsEveryField')}
            choices={[...known].map(([key, name]) => ({ key, word: name }))}
            chosen={models.field ?? null}
            onChoose={(key) => onModels({ ...models, field: key })}
            onClear={() => {
              const { field: _before, ...rest } = models;
              onModels(rest);
            }}
          />
        </>
      )}
    </>
  );
}

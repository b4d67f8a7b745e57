import { useTranslation } from 'react-i18next';
import type { Column } from '#web/kit/data-table.tsx';
import { Status } from '#web/kit/status.tsx';
import { typedSince } from '#web/screens/models/since.ts';
import type { Model, ModelRegister } from '#web/screens/models/use-models.ts';

/** A unit reads its own alone: whose they are is said where there are others. */
export function useColumns(register: ModelRegister | undefined): readonly Column<Model>[] {
  const { t } = useTranslation('models', { keyPrefix: 'column' });
  const { t: label } = useTranslation('labels');
  const state = ({ stopped }: Model): 'kept' | 'stopped' => (stopped === null ? 'kept' : 'stopped');
  const levels = ({ recognitions }: Model): string =>
    [...new Set(recognitions.map(({ level }) => label(`recognitionLevel.${level}`)))].join(', ');
  return [
    { key: 'name', head: t('name'), cell: ({ name }) => name },
    { key: 'number', head: t('number'), width: '64px', align: 'right', leaves: 3, cell: ({ number }) => number },
    {
      ...{ key: 'field', head: t('field'), width: '170px', leaves: 2 },
      below: ({ fieldName }) => fieldName,
      cell: ({ fieldName }) => fieldName,
    },
    ...((register?.units.length ?? 0) > 1
      ? [
          {
            ...({ key: 'unit', head: t('unit'), width: '170px', leaves: 2 } as const),
            below: ({ unitName }: Model) => unitName,
            cell: ({ unitName }: Model) => unitName,
          },
        ]
      : []),
    { key: 'since', head: t('since'), width: '84px', cell: ({ since }) => typedSince(since) },
    { key: 'level', head: t('level'), width: '110px', leaves: 3, cell: levels },
    {
      ...{ key: 'state', head: t('state'), width: '128px' },
      cell: (model) => (
        <Status tone={state(model) === 'kept' ? 'ok' : 'calm'} word={label(`modelState.${state(model)}`)} />
      ),
    },
  ];
}

import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import {
  type Recommendation,
  recipientKinds,
  recommendationOf,
  trimmed,
} from '#web/screens/conference/discussion-model.ts';
import { ListDialog } from '#web/screens/conference/list-dialog.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

interface DialogProps {
  readonly conference: Conference;
  readonly onClose: () => void;
}

const needed = ['from', 'to'] as const;

/** To whoever is above, or below: each has who says it, to whom, and by when an answer is wished. */
export function RecommendationsDialog({ conference, onClose }: DialogProps) {
  const { t } = useTranslation('conference');
  const offered = useId();
  const invited = [...new Set(conference.invitees.flatMap(({ unit, name }) => (unit === null ? [] : [name])))];
  const host = conference.committees[0]?.name ?? conference.host.name;
  const save = useCommand(
    (items: Recommendation[], key) =>
      api.POST('/conferences/{conference}/recommendations', {
        params: { path: { conference: conference.conference }, header: key },
        body: { items },
      }),
    { said: t('discussion.saved'), onDone: onClose },
  );
  return (
    <ListDialog
      title={t('discussion.recommendations.edit')}
      label={t('discussion.recommendations.title')}
      recorded={conference.recommendations}
      made={(statement, taken) => recommendationOf(host, statement, taken)}
      complete={(line) => needed.every((key) => line[key].trim() !== '')}
      numberOf={({ number }) => number}
      sent={save}
      onSend={(lines) => save.mutate(trimmed(lines))}
      onClose={onClose}
    >
      {(line, index, change) => {
        const field = (key: 'from' | 'to' | 'via' | 'deadline') => (
          <TextInput
            label={t(`discussion.recommendations.${key}`)}
            value={line[key] ?? ''}
            {...(key === 'to' ? { list: offered } : {})}
            onChange={(event) => change({ [key]: event.currentTarget.value })}
            error={errorAt(save.error, `/items/${String(index)}/${key}`)}
          />
        );
        return (
          <>
            {index === 0 && (
              <datalist id={offered}>
                {invited.map((name) => (
                  <option key={name} value={name} />
                ))}
              </datalist>
            )}
            <FieldRow>
              <OneOf
                label={t('discussion.recommendations.direction')}
                choices={(['up', 'down'] as const).map((key) => ({
                  key,
                  word: t(`discussion.recommendations.directions.${key}`),
                }))}
                chosen={line.direction}
                onChoose={(direction) => change({ direction })}
              />
              <OneOf
                label={t('discussion.recommendations.toKind')}
                choices={recipientKinds.map((key) => ({ key, word: t(`discussion.recommendations.toKinds.${key}`) }))}
                chosen={recipientKinds.find((one) => one === line.toKind) ?? null}
                onChoose={(toKind) => change({ toKind })}
              />
            </FieldRow>
            <FieldRow>
              {field('from')}
              {field('to')}
            </FieldRow>
            <FieldRow>
              {field('via')}
              {field('deadline')}
            </FieldRow>
          </>
        );
      }}
    </ListDialog>
  );
}

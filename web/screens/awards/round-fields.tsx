import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { RemoveButton } from '#web/kit/remove-button.tsx';
import classes from '#web/screens/awards/awards.module.css';
import type { AwardKind, Criterion } from '#web/screens/awards/use-awards.ts';

export const measures = keysOf<Criterion['measure']>({
  ...{ reportsInTime: 1, reportsAccepted: 1, tasksInTime: 1, modelsKept: 1, modelsRecognised: 1 },
});
export const recipients = keysOf<AwardKind['recipient']>({ collective: 1, person: 1 });
export const usualKinds = ['emulationFlag', 'certificateOfMerit', 'certificateOfCommendation'] as const;

export function isShare(measure: Criterion['measure']): boolean {
  return measure !== 'modelsKept' && measure !== 'modelsRecognised';
}

/** A kind as it is typed. */
export interface TypedKind {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly recipient: AwardKind['recipient'];
  readonly quota: string;
  readonly by: string;
}

export type TypedCriteria = Readonly<Record<Criterion['measure'], string>>;

export const noCriteria: TypedCriteria = {
  ...{ reportsInTime: '', reportsAccepted: '', tasksInTime: '', modelsKept: '', modelsRecognised: '' },
};

export function typedKinds(kinds: readonly AwardKind[]): readonly TypedKind[] {
  return kinds.map(({ id, kind, name, recipient, quota, by }) => ({
    id,
    kind,
    name,
    recipient,
    quota: String(quota),
    by,
  }));
}

export function typedCriteria(criteria: readonly Criterion[]): TypedCriteria {
  return Object.assign({}, noCriteria, Object.fromEntries(criteria.map((one) => [one.measure, String(one.atLeast)])));
}

const whole = /^\d{1,5}$/;

/** What the api is sent; null: a number cannot be read, or something is missing. */
export function sentRound(kinds: readonly TypedKind[], criteria: TypedCriteria) {
  const asked = measures.filter((measure) => criteria[measure].trim() !== '');
  const unread = asked.some((measure) => !whole.test(criteria[measure].trim()));
  if (unread || asked.length === 0 || kinds.length === 0) return null;
  if (kinds.some(({ name, quota, by }) => name.trim() === '' || by.trim() === '' || !whole.test(quota.trim())))
    return null;
  return {
    kinds: kinds.map(({ quota, name, by, ...kind }) => ({
      ...kind,
      name: name.trim(),
      by: by.trim(),
      quota: Number(quota),
    })),
    criteria: asked.map((measure) => ({ measure, atLeast: Number(criteria[measure].trim()) })),
  };
}

interface RoundFieldsProps {
  readonly kinds: readonly TypedKind[];
  readonly criteria: TypedCriteria;
  readonly onKinds: (kinds: readonly TypedKind[]) => void;
  readonly onCriteria: (criteria: TypedCriteria) => void;
}

/** What may be given, to whom, how often and by whom; and by which criteria. */
export function RoundFields({ kinds, criteria, onKinds, onCriteria }: RoundFieldsProps) {
  const { t } = useTranslation('awards');
  const { t: label } = useTranslation('labels');
  const put = (at: number, change: Partial<TypedKind>): void =>
    onKinds(kinds.map((one, index) => (index === at ? { ...one, ...change } : one)));
  const add = (): void =>
    onKinds([...kinds, { id: freshId(kinds), kind: '', name: '', recipient: 'collective', quota: '1', by: '' }]);
  return (
    <>
      <fieldset className={classes.group}>
        <legend>{t('field.kinds')}</legend>
        {kinds.map(({ id, kind, name, recipient, quota, by }, at) => (
          <div key={id} className={classes.kind}>
            <OneOf
              label={t('field.kind')}
              choices={[
                ...usualKinds.map((key) => ({ key: key as string, word: label(`awardKind.${key}`) })),
                { key: '', word: t('otherKind') },
              ]}
              chosen={usualKinds.find((one) => one === kind) ?? ''}
              onChoose={(key) => {
                const usual = usualKinds.find((one) => one === key);
                put(at, { kind: key, ...(usual === undefined ? {} : { name: label(`awardKind.${usual}`) }) });
              }}
              grows
            />
            <TextInput
              label={t('field.name')}
              data-field={`kinds/${String(at)}/name`}
              value={name}
              onChange={(event) => put(at, { name: event.currentTarget.value })}
            />
            <OneOf
              label={t('column.recipient')}
              choices={recipients.map((key) => ({ key, word: label(`awardRecipient.${key}`) }))}
              chosen={recipient}
              onChoose={(key) => put(at, { recipient: key })}
            />
            <TextInput
              label={t('field.quota')}
              inputMode="numeric"
              data-field={`kinds/${String(at)}/quota`}
              value={quota}
              onChange={(event) => put(at, { quota: event.currentTarget.value })}
            />
            <TextInput
              label={t('field.by')}
              data-field={`kinds/${String(at)}/by`}
              value={by}
              onChange={(event) => put(at, { by: event.currentTarget.value })}
            />
            <RemoveButton
              label={t('removeKind', { name })}
              onRemove={() => onKinds(kinds.filter((_one, index) => index !== at))}
            />
          </div>
        ))}
        <Button variant="default" onClick={add}>
          {t('addKind')}
        </Button>
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('field.criteria')}</legend>
        <div className={classes.criteria}>
          {measures.map((measure) => (
            <TextInput
              key={measure}
              label={label(`awardMeasure.${measure}`)}
              description={t(isShare(measure) ? 'hint.share' : 'hint.count')}
              inputMode="numeric"
              data-field={`criteria/${measure}`}
              value={criteria[measure]}
              onChange={(event) => onCriteria({ ...criteria, [measure]: event.currentTarget.value })}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

function freshId(kinds: readonly TypedKind[]): string {
  for (let n = kinds.length + 1; ; n += 1) {
    const id = `h${String(n)}`;
    if (!kinds.some((one) => one.id === id)) return id;
  }
}

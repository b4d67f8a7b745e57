import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { figure } from '#web/kit/format.ts';
import type { IconName } from '#web/kit/icon.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { Status, type Tone } from '#web/kit/status.tsx';
import type { Check } from '#web/screens/consolidation/consolidation.ts';
import classes from '#web/screens/consolidation/totals.module.css';

const tones: Readonly<Record<Check['outcome'], Tone>> = { fail: 'overdue', warn: 'soon', pass: 'ok' };
const icons: Readonly<Record<Check['outcome'], IconName>> = { fail: 'alert', warn: 'warning', pass: 'done' };
const outcomes = keysOf(tones);

/** What was held against what, the gravest first. */
export function ChecksPane({ checks }: { readonly checks: readonly Check[] }) {
  const { t } = useTranslation('consolidation');
  const of = (outcome: Check['outcome']) => checks.filter((each) => each.outcome === outcome);
  const gravest = outcomes.find((outcome) => of(outcome).length > 0) ?? 'pass';
  const [chosen, setChosen] = useState<Check['outcome'] | null>(null);
  const shown = chosen ?? gravest;
  return (
    <Pane title={t('checks.title')}>
      <ChoiceRow
        label={t('checks.title')}
        chosen={shown}
        onChoose={setChosen}
        choices={outcomes.map((key) => ({
          key,
          word: t(`outcome.${key}`),
          count: of(key).length,
          icon: icons[key],
          tone: tones[key],
        }))}
      />
      <ul className={classes.checks}>
        {of(shown).map((check) => (
          <li key={`${check.check} ${check.id}`}>
            <Status tone={tones[check.outcome]} icon={icons[check.outcome]} word={t(`outcome.${check.outcome}`)} />{' '}
            <strong>{check.rule}</strong>
            <p>{check.sentence}</p>
            {check.compared.length > 0 && (
              <dl className={classes.compared}>
                {check.compared.map(({ code, label, value }) => (
                  <Compared key={code} label={label} value={value === null ? t('figures.missing') : figure(value)} />
                ))}
              </dl>
            )}
          </li>
        ))}
      </ul>
      {of(shown).length === 0 && <p className={classes.hint}>{t('checks.none')}</p>}
    </Pane>
  );
}

function Compared({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

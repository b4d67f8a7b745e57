import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import type { Content } from '#web/screens/outline/model/content.ts';
import { worded } from '#web/screens/outline/model/formula.ts';
import classes from '#web/screens/outline/outline.module.css';

interface FormulaFieldProps {
  readonly content: Content;
  readonly index: number;
  /** Figures it can be made of, by code. */
  readonly choices: readonly { readonly key: string; readonly word: string }[];
  readonly error: string | undefined;
  readonly onFormula: (formula: string) => void;
}

/** By what a figure is reckoned; codes need not be known by heart, and what it says stands below in words. */
export function FormulaField({ content, index, choices, error, onFormula }: FormulaFieldProps) {
  const { t } = useTranslation('outline');
  const formula = content.indicators[index]?.computed ?? '';
  return (
    <>
      <TextInput
        label={t('line.computed')}
        description={t('line.computedHint')}
        value={formula}
        error={error}
        maxLength={500}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onFormula(event.currentTarget.value)}
      />
      {formula.trim() !== '' && (
        <p className={classes.hint} aria-live="polite">
          {t('line.computedReads', { formula: worded(content, formula) })}
        </p>
      )}
      <OneOf
        grows
        label={t('line.computedPick')}
        placeholder={t('line.computedPickHint')}
        choices={choices}
        chosen={null}
        onChoose={(code) => onFormula(added(formula, code))}
      />
    </>
  );
}

/** Added up, until somebody puts another sign there. */
function added(formula: string, code: string): string {
  const before = formula.trimEnd();
  if (before === '' || /[-+*/(:\u2212\u00D7\u00F7]$/.test(before)) return `${before}${before === '' ? '' : ' '}${code}`;
  return `${before} + ${code}`;
}

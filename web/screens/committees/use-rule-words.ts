import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import type { PlannedRule } from '#web/screens/committees/plan-rows.ts';

/** A review of the plan in words: what it is, and when it comes. */
export function useRuleWords() {
  const { t } = useTranslation('committees');
  const comes = (rule: PlannedRule): string => {
    if (rule.span === 'own') {
      const days = { from: day(rule.from), to: day(rule.to) };
      return rule.everyMonths === null
        ? t('plan.rule.once', days)
        : t('plan.rule.again', { ...days, count: rule.everyMonths });
    }
    if ('years' in rule) return t('plan.rule.years', { years: rule.years, endsIn: rule.endsIn });
    return rule.since === null ? '' : t('plan.rule.since', { year: rule.since });
  };
  return {
    reviewWord: (rule: PlannedRule): string => (rule.span === 'own' ? rule.name : t(`plan.span.${rule.span}`)),
    ruleSentence: (rule: PlannedRule): string =>
      [
        comes(rule),
        rule.until === null ? '' : t('plan.rule.until', { year: rule.until }),
        t('plan.lead', { count: rule.leadDays }),
      ]
        .filter((part) => part !== '')
        .join('; '),
  };
}

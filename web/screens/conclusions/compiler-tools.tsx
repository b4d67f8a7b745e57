import { useTranslation } from 'react-i18next';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { WholeInput } from '#web/kit/whole-input.tsx';
import type { IconName } from '#web/kit/icon.tsx';
import classes from '#web/screens/conclusions/conclusions.module.css';
import { countOf, type Lack, lackKinds } from '#web/screens/conclusions/missing.ts';
import type { Compiler } from '#web/screens/conclusions/use-conclusions.ts';

const declaredTasks = { least: 0, most: 999 };

export type LackFilter = 'all' | Lack;

const icons: Readonly<Record<Lack, IconName>> = {
  noDate: 'calendar',
  noUnit: 'warning',
  group: 'people',
  inferred: 'search',
  empty: 'edit',
};

interface CompilerToolsProps {
  readonly compiler: Compiler;
  readonly filter: LackFilter;
  readonly onFilter: (filter: LackFilter) => void;
  readonly onPaste: () => void;
  /** What earlier conclusions left and the draft does not have yet. */
  readonly leftOver: number;
  readonly onLeftOver: () => void;
}

/** Filters by what is missing, each with its count; the number that the speech names. */
export function CompilerTools({ compiler, filter, onFilter, onPaste, leftOver, onLeftOver }: CompilerToolsProps) {
  const { t } = useTranslation('conclusions');
  const { items, declaredCount } = compiler;
  const lacking = lackKinds.filter((lack) => lack === filter || countOf(items, lack) > 0);
  return (
    <div className={classes.tools}>
      <ChoiceRow<LackFilter>
        label={t('filter.label')}
        chosen={filter}
        onChoose={onFilter}
        choices={[
          { key: 'all', word: t('filter.all'), count: items.length },
          ...lacking.map((lack) => ({
            key: lack,
            word: t(`filter.${lack}`),
            count: countOf(items, lack),
            icon: icons[lack],
            ...(lack === 'noUnit' || lack === 'empty' ? { tone: 'soon' as const } : {}),
          })),
        ]}
      />
      <span className={classes.space} />
      {leftOver > 0 && <LinkButton onClick={onLeftOver}>{t('leftOver.open', { count: leftOver })}</LinkButton>}
      <LinkButton onClick={onPaste}>{t('speech.open')}</LinkButton>
      <label className={classes.declared}>
        {t('declared')}
        <WholeInput
          aria-label={t('declared')}
          number={declaredCount}
          bounds={declaredTasks}
          inputMode="numeric"
          onNumber={(count) => compiler.declare(count)}
        />
      </label>
    </div>
  );
}

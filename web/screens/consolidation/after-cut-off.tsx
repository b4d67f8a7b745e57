import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import type { Form } from '#web/screens/consolidation/form.ts';
import classes from '#web/screens/consolidation/review.module.css';

/** A figure keeps its own day even beyond the cut-off: said, refused never. */
export function AfterCutOff({ form }: { readonly form: Form }) {
  const { t } = useTranslation('consolidation');
  const flags = form.report?.flags ?? [];
  const days = [...new Set(flags.map(({ asOf }) => asOf))].sort();
  const labelOf = (code: string) => form.template.indicators.find((each) => each.code === code)?.label ?? code;
  return days.map((asOf) => {
    const figures = flags.filter((flag) => flag.asOf === asOf).map(({ figure }) => labelOf(figure));
    return (
      <details key={asOf} className={classes.hint}>
        <summary>
          {t('report.afterCutOff', { count: figures.length, day: day(asOf), cutOff: day(form.cycle.cutOff) })}
        </summary>
        {figures.join('; ')}
      </details>
    );
  });
}

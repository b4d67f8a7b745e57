import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#web/kit/link-button.tsx';
import classes from '#web/screens/conclusions/conclusions.module.css';
import type { Assessment, Conference } from '#web/screens/conclusions/model.ts';
import type { Compiler } from '#web/screens/conclusions/use-conclusions.ts';

const parts = ['results', 'shortcomings', 'causes'] as const satisfies readonly (keyof Assessment)[];

/** "I. Đánh giá chung": a line is a paragraph of the notice. What was recorded at the conference is offered, never put in. */
export function AssessmentPane({
  conference,
  compiler,
}: {
  readonly conference: Conference;
  readonly compiler: Compiler;
}) {
  const { t } = useTranslation('conclusions');
  const { assessment, assess } = compiler;
  const said = parts.reduce((sum, part) => sum + assessment[part].filter((text) => text.trim() !== '').length, 0);
  const offered = conference.shortcomings
    .filter(({ kind, inferred }) => kind === 'shortcoming' && !inferred)
    .map(({ statement, recurring }) => (recurring ? t('assessment.recurring', { text: statement }) : statement))
    .filter((text) => !assessment.shortcomings.includes(text));
  return (
    <details className={classes.assessment} open={said > 0 ? true : undefined}>
      <summary>
        {t('assessment.title')} <span className={classes.quiet}>{t('assessment.count', { count: said })}</span>
      </summary>
      <div className={classes.assessmentParts}>
        {parts.map((part) => (
          <Textarea
            key={part}
            label={t(`assessment.${part}`)}
            description={part === 'results' ? t('assessment.hint') : undefined}
            value={assessment[part].join('\n')}
            autosize
            minRows={2}
            maxRows={8}
            onChange={(event) => {
              const text = event.currentTarget.value;
              assess({ ...assessment, [part]: text === '' ? [] : text.split('\n') });
            }}
          />
        ))}
        {offered.length > 0 && (
          <LinkButton
            onClick={() =>
              assess({
                ...assessment,
                shortcomings: [...assessment.shortcomings, ...offered].filter((one) => one.trim() !== ''),
              })
            }
          >
            {t('assessment.offer', { count: offered.length })}
          </LinkButton>
        )}
      </div>
    </details>
  );
}

import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { saveAnswered } from '#web/app/report-paper/save-answered.ts';
import { Fault } from '#web/kit/fault.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import classes from '#web/app/issued-papers/issued-papers.module.css';

interface WholeBundleProps {
  readonly cycle: string;
  /** Which cycle, where a screen shows several; left out: its own. */
  readonly label?: string;
  /** Whether papers can be made into PDF here. */
  readonly pdf: boolean;
}

const formats = ['docx', 'pdf'] as const;

/** All papers of a cycle in one file, as far as the reader may have them. */
export function WholeBundle({ cycle, label, pdf }: WholeBundleProps) {
  const { t } = useTranslation('files');
  const take = useMutation({
    mutationFn: (format: (typeof formats)[number]) => {
      const params = { path: { cycle }, query: { format } };
      return saveAnswered(api.GET('/cycles/{cycle}/papers', { params, parseAs: 'blob' }), 'ho-so.zip');
    },
  });
  const called = label === undefined ? t('issued.bundle') : t('issued.bundleOf', { cycle: label });
  return (
    <div className={classes.paper}>
      <p className={classes.name}>{called}</p>
      <span className={classes.ways}>
        {formats
          .filter((format) => format === 'docx' || pdf)
          .map((format) => (
            <LinkButton
              key={format}
              aria-label={`${called}, ${t(`issued.bundleAs.${format}`)}`}
              disabled={take.isPending}
              onClick={() => take.mutate(format)}
            >
              {t(`issued.bundleAs.${format}`)}
            </LinkButton>
          ))}
      </span>
      <Fault error={take.error} />
    </div>
  );
}

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { Act } from '#web/app/use-rights.ts';
import classes from '#web/screens/conference/conference.module.css';
import type { Conference } from '#web/screens/conference/model.ts';

type Paper = Conference['papers'][number];

interface TakePaperBackProps {
  readonly conference: string;
  /** Undefined: none is chosen. */
  readonly paper: (Paper & { readonly number: number }) | undefined;
  readonly can: Act;
}

/** A paper that is not read after all stays listed, with its files; the same press brings it back. */
export function TakePaperBack({ conference, paper, can }: TakePaperBackProps) {
  const { t } = useTranslation('conference');
  const send = useCommand(
    (input: Paper & { readonly number: number }, key) =>
      api.POST('/conferences/{conference}/papers/correct', {
        params: { path: { conference }, header: key },
        body: {
          ...{ paper: input.number, by: input.by, byKind: input.byKind, title: input.title },
          withdrawn: !input.withdrawn,
        },
      }),
    { said: t('correct.done') },
  );
  return (
    <Button
      variant="default"
      disabled={!can.allowed || paper === undefined}
      title={send.error?.message ?? can.reason ?? undefined}
      loading={send.isPending}
      onClick={() => {
        if (paper !== undefined) send.mutate(paper);
      }}
    >
      {t(paper?.withdrawn === true ? 'papers.bringBack' : 'papers.takeBack')}
    </Button>
  );
}

export function PaperTitle({ paper: { title, withdrawn } }: { readonly paper: Paper }) {
  const { t } = useTranslation('conference');
  return (
    <>
      {title ?? t('papers.noTitle')}
      {withdrawn && <span className={classes.quiet}> · {t('papers.notRead')}</span>}
    </>
  );
}

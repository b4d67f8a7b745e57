import { keys } from '#web/app/query-keys.ts';
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { saveAs } from '#web/kit/save-as.ts';
import { type Conclusions, type Conference, toBody } from '#web/screens/conclusions/model.ts';

const pauseMillis = 700;
const mostTries = 60;

/** Waits until the engine has set the letter, then hands it to the browser under the name it was given. */
async function fetchDocument(href: string): Promise<void> {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const answer = await fetch(href);
    if (answer.status === 200) {
      const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'thong-bao.docx';
      saveAs(name, await answer.blob());
      return;
    }
    if (answer.status !== 202) throw new Error(`answered with ${String(answer.status)}`);
    await new Promise((resolve) => window.setTimeout(resolve, pauseMillis));
  }
  throw new Error('the document is not rendered');
}

/** What is on the screen as a .docx that says on every page that it is a draft. */
export function DraftDocx({
  conference,
  compiler,
}: {
  readonly conference: Conference;
  readonly compiler: Conclusions;
}) {
  const { t } = useTranslation('conclusions');
  const make = useMutation({
    mutationFn: async () => {
      const params = { path: { conference: conference.conference } };
      const body = { conclusions: toBody(compiler) };
      const { href } = await taken(api.POST('/conferences/{conference}/notice/draft', { params, body }));
      await fetchDocument(href);
    },
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="document" />}
        loading={make.isPending}
        onClick={() => make.mutate()}
      >
        {t('docx.draft')}
      </Button>
      <Fault error={make.error} />
    </>
  );
}

/** The letter as issued; there from the moment the engine has set it. */
export function IssuedDocx({ conference }: { readonly conference: Conference }) {
  const { t } = useTranslation('conclusions');
  const stream = `conference/${conference.conference}`;
  const { data } = useQuery({
    queryKey: keys.of(stream, 'documents'),
    queryFn: () => taken(api.GET('/documents', { params: { query: { stream } } })),
    refetchInterval: (query) =>
      query.state.data?.documents.every(({ renderedAt }) => renderedAt !== null) === true ? false : 1_000,
  });
  const document = data?.documents.find(({ key }) => key === 'conclusion-notice');
  if (document === undefined) return null;
  const ready = document.renderedAt !== null;
  return (
    <Button
      component="a"
      href={document.href}
      download
      variant="default"
      leftSection={<Icon name="document" />}
      data-disabled={!ready}
      aria-disabled={!ready}
    >
      {ready ? t('docx.issued') : t('docx.making')}
    </Button>
  );
}

import { useTranslation } from 'react-i18next';
import { ProblemError } from '#web/api/client.ts';
import { useAsked, usePart } from '#web/app/address.ts';
import { useRights } from '#web/app/use-rights.ts';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Page } from '#web/kit/page.tsx';
import { KeptByOthers } from '#web/screens/outline/kept-by-others.tsx';
import { OutlineEditor } from '#web/screens/outline/outline-editor.tsx';
import { OutlineWay } from '#web/screens/outline/outline-way.tsx';
import { keptOf } from '#web/screens/outline/model/kept.ts';
import { OldVersion } from '#web/screens/outline/old-version.tsx';
import { useTemplate } from '#web/screens/outline/use-templates.ts';

/** One outline: written, tried and compared here, or an old version of it to read. What was begun in this tab need not be there yet. */
export function Outline() {
  const { t } = useTranslation('outline');
  const template = usePart('template');
  const asked = Number(useAsked('ban'));
  const version = Number.isInteger(asked) && asked > 0 ? asked : null;
  const { data, error } = useTemplate(template, version);
  if (data !== undefined && version !== null && version !== data.versions.at(-1)) {
    return <OldVersion template={data.template} />;
  }
  const revise = useRights(data === undefined ? null : `template/${template}`)('template.ReviseTemplate');
  const missing = error instanceof ProblemError && error.problem.code === 'not-found';
  if (data === undefined && !(missing && keptOf(template) !== null)) {
    return (
      <Page title={t('title')} way={<OutlineWay />}>
        {missing ? <Empty title={t('notThere')} act={<OutlineWay />} /> : <Fault error={error} />}
      </Page>
    );
  }
  if (data !== undefined && !revise.allowed) {
    // Not known yet: nothing is shown that would be another screen a moment later.
    return revise.reason === null ? null : <KeptByOthers template={data.template} why={revise.reason} />;
  }
  return <OutlineEditor key={template} id={template} saved={data?.template ?? null} versions={data?.versions ?? []} />;
}

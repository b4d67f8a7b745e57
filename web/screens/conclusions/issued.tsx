import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';
import { IssuedDocx } from '#web/screens/conclusions/docx-button.tsx';
import { ItemList } from '#web/screens/conclusions/item-list.tsx';
import { type Conference, fromTasks, programmesOf, tasksOf } from '#web/screens/conclusions/model.ts';
import { AskedPane } from '#web/screens/recommendations/asked-pane.tsx';
import { PreviewPane } from '#web/screens/conclusions/preview-pane.tsx';
import { TermPane } from '#web/screens/conclusions/term-pane.tsx';
import { usePreview } from '#web/screens/conclusions/use-preview.ts';

interface IssuedProps {
  readonly conference: Conference;
  readonly way: ReactNode;
  readonly staff: boolean;
}

/** What was issued, to read: nothing here can be changed any more. */
export function IssuedConclusions({ conference, way, staff }: IssuedProps) {
  const { t } = useTranslation('conclusions');
  const programmes = useMemo(() => programmesOf(conference), [conference]);
  const { conclusions, notice } = conference;
  const items = conclusions === null ? [] : fromTasks(conclusions, programmes).items;
  const [selected, setSelected] = useState<string | null>(null);
  const marked = items.find(({ id }) => id === selected)?.number ?? null;
  return (
    <Page
      title={t('titleOf', { conference: conference.title })}
      way={way}
      side={
        <>
          <TermPane conference={conference} />
          <AskedPane conference={conference} />
          {staff && <Printed conference={conference.conference} marked={marked} />}
          {notice !== null && (
            <div>
              <IssuedDocx conference={conference} />
            </div>
          )}
        </>
      }
    >
      {notice === null ? (
        <Note tone="pen" fact={t('state.hidden')} />
      ) : (
        <Note
          tone="ok"
          fact={t('state.issued', { number: notice.noticeNumber, date: day(notice.date) })}
          act={<Link to="/nhiem-vu">{t('state.toTasks', { count: tasksOf(items).length })}</Link>}
        >
          {t('state.issuedWhat')}
        </Note>
      )}
      {items.length > 0 && (
        <ItemList
          items={items}
          shown={items}
          programmes={programmes}
          selected={selected}
          onSelect={setSelected}
          onEdit={null}
          onMove={() => undefined}
          onAdd={() => undefined}
          onConfirm={() => undefined}
          editing={null}
          editor={null}
        />
      )}
    </Page>
  );
}

function Printed({ conference, marked }: { readonly conference: string; readonly marked: number | null }) {
  const { data } = usePreview(conference, null);
  return <PreviewPane preview={data} marked={marked} />;
}

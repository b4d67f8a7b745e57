import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Note } from '#web/kit/note.tsx';
import { FaultsPane } from '#web/screens/outline/faults-pane.tsx';
import { LinePane } from '#web/screens/outline/line-pane.tsx';
import { goTo } from '#web/screens/outline/line-input.tsx';
import { nothingYet, type Template } from '#web/screens/outline/model/content.ts';
import { addIndicator, addSection, codesIn } from '#web/screens/outline/model/edit.ts';
import type { Marks } from '#web/screens/outline/model/marks.ts';
import type { Pasted } from '#web/screens/outline/model/paste.ts';
import { OutlineTable } from '#web/screens/outline/outline-table.tsx';
import { RelationMaker } from '#web/screens/outline/relation-maker.tsx';
import { RelationsList } from '#web/screens/outline/relations-list.tsx';
import { useActs } from '#web/screens/outline/use-acts.ts';
import type { OutlineState } from '#web/screens/outline/use-outline.ts';
import { useOutlineCheck } from '#web/screens/outline/use-outline-check.ts';
import classes from '#web/screens/outline/outline.module.css';

interface WriteViewProps {
  readonly state: OutlineState;
  readonly saved: Template | null;
  readonly marks: Marks | null;
}

/** The table at the left; the chosen line, what is wrong and what must hold at the right. */
export function WriteView({ state, saved, marks }: WriteViewProps) {
  const { t } = useTranslation('outline');
  const { content, chosen } = state;
  const { acts, making, setMaking, pasted } = useActs(state);
  const { faults, places, fresh, error } = useOutlineCheck(content, true);
  const savedCodes = useMemo(() => {
    const all = saved ?? nothingYet;
    return { sections: codesIn(all, 'sections'), indicators: codesIn(all, 'indicators') };
  }, [saved]);
  const add = (part: 'sections' | 'indicators'): void => {
    const last = content[part].length - 1;
    acts.change((all) => (part === 'sections' ? addSection(all, last) : addIndicator(all, last)));
    goTo(part, last + 1);
  };
  return (
    <div className={classes.split}>
      <div className={classes.main}>
        <Fault error={error} />
        {pasted !== null && <PastedNote pasted={pasted} />}
        <OutlineTable
          content={content}
          acts={acts}
          chosen={chosen}
          picks={making === null ? null : making.picks}
          saved={savedCodes}
          marks={marks}
          version={saved?.version ?? null}
          faults={places}
        />
        <div className={classes.tools}>
          <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => add('sections')}>
            {t('table.addSection')}
          </Button>
          <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => add('indicators')}>
            {t('table.addIndicator')}
          </Button>
        </div>
        <RelationsList content={content} acts={acts} faults={places} />
      </div>
      <aside className={classes.side}>
        <RelationMaker content={content} acts={acts} making={making} onMaking={setMaking} />
        <LinePane content={content} chosen={chosen} acts={acts} faults={places} />
        <FaultsPane content={content} faults={faults} fresh={fresh} onChoose={(place) => acts.choose(place)} />
      </aside>
    </div>
  );
}

function PastedNote({ pasted: { lines, unread } }: { readonly pasted: Pasted }) {
  const { t } = useTranslation('outline');
  const what = unread
    .slice(0, 5)
    .map(({ row, column, text }) => t('pasted.cell', { row, column: t(`column.${column}`), text }))
    .join('; ');
  return unread.length === 0 ? (
    <Note tone="ok" fact={t('pasted.done', { count: lines.length })} />
  ) : (
    <Note tone="soon" fact={t('pasted.unread', { count: lines.length, unread: unread.length, what })} />
  );
}

import { useTranslation } from 'react-i18next';
import { Icon } from '#web/kit/icon.tsx';
import type { Mark } from '#web/screens/outline/model/marks.ts';
import classes from '#web/screens/outline/outline.module.css';

/** How a line differs from the version in use. */
export function MarkCell({ mark }: { readonly mark: Mark | null }) {
  const { t } = useTranslation('outline');
  if (mark === null) return <td />;
  const word = { added: 'table.added', changed: 'table.changedMark', moved: 'table.movedMark' } as const;
  const icon = { added: 'plus', changed: 'edit', moved: 'right' } as const;
  return (
    <td className={classes.mark}>
      <Icon name={icon[mark]} size={12} /> {t(word[mark])}
    </td>
  );
}

import { LinkButton } from '#web/kit/link-button.tsx';
import { useTranslation } from 'react-i18next';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/conclusions/conclusions.module.css';
import type { Conclusions, Preview } from '#web/screens/conclusions/model.ts';

interface ObstaclesProps {
  readonly obstacles: Preview['obstacles'];
  readonly compiler: Conclusions;
  /** Opens the item at fault. */
  readonly onGo?: (id: string) => void;
}

/** Which item a pointer leads into; null = it is about the whole. */
export function itemAt(pointer: string | null, { items }: Conclusions) {
  const index = /^\/tasks\/(\d+)\//.exec(pointer ?? '')?.[1];
  return index === undefined ? null : (items[Number(index)] ?? null);
}

/** What would be refused, all at once and in the refusal's own words. */
export function Obstacles({ obstacles, compiler, onGo }: ObstaclesProps) {
  const { t } = useTranslation('conclusions');
  if (obstacles.length === 0) return null;
  return (
    <Note tone="overdue" fact={t('obstacle.title', { count: obstacles.length })}>
      <ul className={classes.obstacles}>
        {obstacles.map(({ code, pointer, detail }) => {
          const item = itemAt(pointer, compiler);
          const name = item === null ? null : t('obstacle.item', { number: item.number });
          return (
            <li key={`${code}${pointer ?? ''}`}>
              {item !== null && onGo !== undefined ? (
                <LinkButton onClick={() => onGo(item.id)}>{name}</LinkButton>
              ) : (
                name
              )}
              {name === null ? '' : ': '}
              {detail}
            </li>
          );
        })}
      </ul>
    </Note>
  );
}

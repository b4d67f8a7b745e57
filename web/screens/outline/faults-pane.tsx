import { useTranslation } from 'react-i18next';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { goTo } from '#web/screens/outline/line-input.tsx';
import type { Content } from '#web/screens/outline/model/content.ts';
import type { Place } from '#web/screens/outline/model/edit.ts';
import type { Fault } from '#web/screens/outline/model/faults.ts';
import { numbersOf } from '#web/screens/outline/model/numbering.ts';
import classes from '#web/screens/outline/outline.module.css';

interface FaultsPaneProps {
  readonly content: Content;
  readonly faults: readonly Fault[];
  readonly fresh: boolean;
  readonly onChoose: (place: Place) => void;
}

const mostShown = 12;

/** What stands between the outline and its saving; each line leads to its place. */
export function FaultsPane({ content, faults, fresh, onChoose }: FaultsPaneProps) {
  const { t } = useTranslation('outline');
  const numbers = numbersOf(content.indicators);
  const nameOf = (part: string, index: number): string => {
    if (part === 'sections') return t('line.section', { number: index + 1 });
    if (part === 'indicators') return t('line.indicator', { number: numbers[index]?.number || index + 1 });
    return t('faults.relation', { id: content.relations[index]?.id ?? '' });
  };
  return (
    <Pane
      title={t('faults.title')}
      aside={fresh ? undefined : <span className={classes.hint}>{t('faults.checking')}</span>}
    >
      <p aria-live="polite">{faults.length === 0 ? t('faults.none') : t('faults.some', { count: faults.length })}</p>
      <ul className={classes.faults}>
        {faults.slice(0, mostShown).map(({ pointer, detail }) => {
          const [part = '', at = ''] = pointer.split('/').slice(1);
          const index = Number(at);
          const said = at === '' ? detail : t('faults.at', { place: nameOf(part, index), detail });
          const line = part === 'sections' || part === 'indicators' ? part : null;
          return (
            <li key={`${pointer} ${detail}`}>
              {line === null || at === '' ? (
                said
              ) : (
                <LinkButton
                  onClick={() => {
                    onChoose({ part: line, index });
                    goTo(line, index);
                  }}
                >
                  {said}
                </LinkButton>
              )}
            </li>
          );
        })}
      </ul>
    </Pane>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#web/app/search/search-box.module.css';
import type { Found, FoundGroup } from '#web/app/search/use-search.ts';
import { day } from '#web/kit/format.ts';

interface FoundListProps {
  readonly id: string;
  readonly shown: boolean;
  readonly groups: readonly FoundGroup[];
  /** Which of all results the arrows stand on. */
  readonly at: number;
  readonly onChoose: (found: Found) => void;
  /** Said instead of results. */
  readonly children: ReactNode;
}

export function optionId(id: string, index: number): string {
  return `${id}option${String(index)}`;
}

/** Results by kind, the best kind first; the pointer goes down before the field loses focus, so a click arrives. */
export function FoundList({ id, shown, groups, at, onChoose, children }: FoundListProps) {
  const { t } = useTranslation('search');
  let index = -1;
  return (
    <div className={classes.found} hidden={!shown} onMouseDown={(event) => event.preventDefault()}>
      <div id={`${id}list`} role="listbox" aria-label={t('results')}>
        {groups.map(({ kind, results }) => (
          <div key={kind} role="group" aria-labelledby={`${id}${kind}`}>
            <div id={`${id}${kind}`} className={classes.kind} role="presentation">
              {t(`kind.${kind}`)}
            </div>
            {results.map((found) => {
              index += 1;
              return (
                <div
                  key={`${found.kind} ${found.id} ${found.address}`}
                  id={optionId(id, index)}
                  role="option"
                  aria-selected={index === at}
                  className={classes.option}
                  onClick={() => onChoose(found)}
                >
                  <FoundLine found={found} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p className={classes.said}>{children}</p>
    </div>
  );
}

function FoundLine({ found: { kind, title, detail, day: on, rehearsal } }: { readonly found: Found }) {
  const { t } = useTranslation('search');
  const { t: common } = useTranslation('common');
  const when = on === null ? null : kind === 'unit' ? t('ended', { day: day(on) }) : day(on);
  return (
    <>
      <span className={classes.title}>{title}</span>
      <span className={classes.detail}>
        {[detail, when, rehearsal ? common('rehearsal') : null].filter((part) => part !== null).join(' · ')}
      </span>
    </>
  );
}

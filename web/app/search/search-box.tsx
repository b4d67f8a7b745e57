import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { partsOf } from '#web/app/address.ts';
import { FoundList, optionId } from '#web/app/search/found-list.tsx';
import classes from '#web/app/search/search-box.module.css';
import { type Found, useFound } from '#web/app/search/use-search.ts';
import { Icon } from '#web/kit/icon.tsx';

const patience = 180;

/** The search box of the band: `/` opens it from anywhere, arrows choose, Enter goes there, Esc closes. */
export function SearchBox() {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [composing, setComposing] = useState(false);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [asked] = useDebouncedValue(composing ? '' : typed.trim(), patience);
  const { data, error } = useFound(asked);
  const groups = asked === '' ? [] : (data?.groups ?? []);
  const results = groups.flatMap((group) => group.results);
  const shown = open && asked !== '';
  useSlash(() => field.current?.focus());

  const go = (found: Found): void => {
    setOpen(false);
    setTyped('');
    field.current?.blur();
    if (found.kind === 'document') window.location.assign(found.address);
    else void navigate(partsOf(found.address));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      setOpen(false);
      field.current?.blur();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (results.length > 0) setAt((at + step + results.length) % results.length);
    } else if (event.key === 'Enter') {
      const found = results[at];
      if (found !== undefined) go(found);
    }
  };
  return (
    <div className={classes.box} role="search">
      <Icon name="search" />
      <input
        ref={field}
        className={classes.field}
        type="text"
        role="combobox"
        aria-label={t('label')}
        aria-expanded={shown}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-describedby={`${id}hint`}
        {...(shown && results.length > 0 ? { 'aria-activedescendant': optionId(id, at) } : {})}
        placeholder={t('placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setAt(0);
        }}
      />
      <kbd className={classes.key} aria-hidden="true">
        /
      </kbd>
      <span id={`${id}hint`} className="visually-hidden">
        {t('hint')}
      </span>
      <span className="visually-hidden" role="status">
        {shown && data !== undefined ? t('found', { count: results.length }) : ''}
      </span>
      <FoundList id={id} shown={shown} groups={groups} at={at} onChoose={go}>
        {error !== null && t('failed')}
        {error === null && data !== undefined && results.length === 0 && t('nothing', { text: asked })}
      </FoundList>
    </div>
  );
}

/** Never while something is being typed elsewhere. */
function useSlash(focus: () => void): void {
  const run = useRef(focus);
  run.current = focus;
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const { target } = event;
      if (
        target instanceof HTMLElement &&
        (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
      )
        return;
      event.preventDefault();
      run.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

import { type MouseEvent, type ReactNode, type Ref, useId, useLayoutEffect, useRef, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { unheardOf } from '#web/kit/closed-list.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { type Blocked, firstOf, type Reason } from '#web/kit/reason.ts';
import classes from '#web/kit/shut.module.css';

/**
 * A button that may be shut: why, for beside it, and what the button is given. It is not disabled, which would take it from the
 * keyboard and its reason from a screen reader: pressed, it leads to the field that opens it.
 */
export function useShut(shut: Blocked): { readonly why: ReactNode; readonly button: ShutProps } {
  const blocked = firstOf(shut);
  const { t } = useTranslation('common');
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [label, setLabel] = useState('');
  const field = blocked?.field ?? null;
  useLayoutEffect(() => {
    setLabel(field === null ? '' : labelOf(fieldAt(button.current, field)));
  });
  if (blocked === undefined) return { why: null, button: { ref: button } };
  const lead = (): void => {
    if (field !== null) focusIn(fieldAt(button.current, field));
  };
  const said = saidOf(blocked, t, label);
  return {
    why: (
      <p id={id} className={classes.why}>
        {field === null ? said : <LinkButton onClick={lead}>{said}</LinkButton>}
      </p>
    ),
    button:
      blocked.is === 'waiting'
        ? { ref: button, disabled: true, 'aria-describedby': id }
        : {
            ref: button,
            'aria-disabled': true,
            'data-disabled': true,
            'aria-describedby': id,
            onClick: (event) => {
              event.preventDefault();
              lead();
            },
          },
  };
}

function saidOf(blocked: Reason, t: TFunction, field: string): string {
  switch (blocked.is) {
    case 'missing':
    case 'wrong':
      return t(`shut.${blocked.is}`, { field });
    case 'said':
      return blocked.why;
    case 'waiting':
      return t('loading');
    default:
      return unheardOf(blocked, '');
  }
}

interface ShutProps {
  readonly ref: Ref<HTMLButtonElement>;
  /** For a moment, until what it needs is there. */
  readonly disabled?: true;
  readonly 'aria-disabled'?: true;
  readonly 'data-disabled'?: true;
  readonly 'aria-describedby'?: string;
  readonly onClick?: (event: MouseEvent) => void;
}

/** Fields stand in the button's own form, or else on its page. */
function fieldAt(button: HTMLElement | null, field: string): HTMLElement | null {
  const around = button?.closest('form, [role="dialog"], main') ?? document;
  return around.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
}

function labelOf(at: HTMLElement | null): string {
  const input = at === null ? null : focusable(at);
  const written = input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement ? input.labels?.[0] : null;
  return at?.dataset['called'] ?? at?.getAttribute('aria-label') ?? written?.textContent ?? '';
}

const inputs = 'input, textarea, select, button, [tabindex]';

function focusable(at: HTMLElement): HTMLElement | null {
  return at.matches(inputs) ? at : at.querySelector<HTMLElement>(inputs);
}

/** On it, or on the first thing in it that takes what is typed: in view, wherever it stands. */
export function focusIn(at: HTMLElement | null): void {
  if (at !== null) focusable(at)?.focus();
}

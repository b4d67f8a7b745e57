import type { KeyboardEvent } from 'react';
import type { Part } from '#web/screens/outline/model/edit.ts';
import { addIndicator, addSection, moveLine } from '#web/screens/outline/model/edit.ts';
import type { Acts } from '#web/screens/outline/use-outline.ts';
import classes from '#web/screens/outline/outline.module.css';

interface LineInputProps {
  readonly part: Part;
  readonly index: number;
  readonly field: 'label' | 'unit';
  readonly label: string;
  readonly text: string;
  readonly acts: Acts;
  readonly faults: readonly string[] | undefined;
  readonly onText: (text: string) => void;
}

/** A cell that is always open: Enter goes down and adds a line at the end, Alt with an arrow moves the line, a block is pasted, Ctrl Z takes back. */
export function LineInput({ part, index, field, label, text, acts, faults, onText }: LineInputProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z') {
      // The browser's own would know nothing of lines that were pasted or moved.
      event.preventDefault();
      acts.undo();
      return;
    }
    const by = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (event.altKey && event.key !== 'Enter') {
      acts.change((content) => moveLine(content, { part, index }, by === 1 ? 1 : -1));
      goTo(part, index + by, field);
    } else if (event.key === 'Enter' && document.getElementById(idOf(part, index + 1, field)) === null) {
      acts.change((content) => (part === 'sections' ? addSection(content, index) : addIndicator(content, index)));
      goTo(part, index + 1, 'label');
    } else goTo(part, index + by, field);
  };
  return (
    <input
      id={idOf(part, index, field)}
      className={classes.input}
      value={text}
      aria-label={label}
      aria-invalid={faults !== undefined}
      title={faults?.join(' ')}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onText(event.currentTarget.value)}
      onFocus={() => acts.choose({ part, index })}
      onKeyDown={onKeyDown}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text/plain');
        // One cell of a spreadsheet ends with a line break, and is typed into the cell like any text.
        if (!/[\t\n]/.test(pasted.trimEnd())) return;
        event.preventDefault();
        acts.paste({ part, index }, pasted);
      }}
    />
  );
}

function idOf(part: Part, index: number, field: string): string {
  return `line-${part}-${String(index)}-${field}`;
}

/** Once it is drawn: the line may have been added just now. */
export function goTo(part: Part, index: number, field: 'label' | 'unit' = 'label'): void {
  window.setTimeout(() => document.getElementById(idOf(part, index, field))?.focus());
}

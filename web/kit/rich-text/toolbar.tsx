import { undo } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import { addColumnAfter, addRowAfter } from '@tiptap/pm/tables';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { insertTable, removeColumn, removeRow, toggled } from '#web/kit/rich-text/commands.ts';
import classes from '#web/kit/rich-text/rich-text.module.css';
import { nodes } from '#web/kit/rich-text/schema.ts';
import type { Words } from '#web/i18n.ts';

/** What the tools say of the place the hand is at. */
export interface EditorStanding {
  readonly item: 'bullet' | 'number' | null;
  readonly inTable: boolean;
  readonly canUndo: boolean;
}

interface ToolbarProps {
  readonly label: string;
  readonly standing: EditorStanding;
  readonly run: (command: Command) => void;
}

interface Tool {
  readonly word: keyof Words['common']['richText']['tool'];
  readonly command: Command;
  readonly on?: boolean;
}

/** One stop of the Tab key; arrows go from tool to tool. What cannot be done here is not there. */
export function Toolbar({ label, standing, run }: ToolbarProps) {
  const { t } = useTranslation('common');
  return (
    <div
      role="toolbar"
      className={`${classes.tools} no-print`}
      aria-label={t('richText.tools', { label })}
      onKeyDown={toNextTool}
    >
      {toolsFor(standing).map(({ word, command, on }, index) => (
        <button
          key={word}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          data-on={on}
          {...(on === undefined ? {} : { 'aria-pressed': on })}
          // The hand stays where it is in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(command)}
        >
          {t(`richText.tool.${word}`)}
        </button>
      ))}
    </div>
  );
}

function toolsFor({ item, inTable, canUndo }: EditorStanding): readonly Tool[] {
  const lists: readonly Tool[] = [
    { word: 'bullets', command: toggled(nodes.bullet), on: item === 'bullet' },
    { word: 'numbers', command: toggled(nodes.number), on: item === 'number' },
    { word: 'table', command: insertTable },
  ];
  const table: readonly Tool[] = [
    { word: 'addRow', command: addRowAfter },
    { word: 'addColumn', command: addColumnAfter },
    { word: 'removeRow', command: removeRow },
    { word: 'removeColumn', command: removeColumn },
  ];
  return [...(inTable ? table : lists), ...(canUndo ? [{ word: 'undo' as const, command: undo }] : [])];
}

function toNextTool({ key, currentTarget }: KeyboardEvent<HTMLElement>): void {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const tools = [...currentTarget.querySelectorAll('button')];
  const at = tools.findIndex((tool) => tool === document.activeElement);
  if (step !== 0 && at >= 0) tools[(at + step + tools.length) % tools.length]?.focus();
}

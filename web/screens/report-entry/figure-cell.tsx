import {
  type ClipboardEvent,
  type FocusEvent,
  type ChangeEvent,
  type KeyboardEvent,
  type MouseEvent,
  useRef,
} from 'react';
import type { CellPlace } from '#web/screens/report-entry/grid-moves.ts';
import classes from '#web/screens/report-entry/grid.module.css';
import { type CellField, cellId, type useGrid } from '#web/screens/report-entry/use-grid.ts';

type Grid = ReturnType<typeof useGrid>;

const mostInALine = 14;

interface FigureCellProps {
  readonly grid: Grid;
  readonly place: CellPlace;
  readonly text: string;
  readonly label: string;
  /** Above it where the table has no heads. */
  readonly name?: string;
  readonly wrong: boolean;
  /** Ids of what is said about it. */
  readonly about: string | undefined;
  readonly readOnly: boolean;
  /** Why it alone is locked. */
  readonly why?: string;
  readonly hint?: string;
  /** Words, not a figure: they begin at the left. */
  readonly words?: boolean;
  /** Words that may take several lines. */
  readonly lines?: boolean;
  /** Offered while it is typed into. */
  readonly choices?: readonly string[];
  readonly tone: 'plain' | 'wrong' | 'conflict' | 'returned' | 'ask';
  readonly onCompose: (composing: boolean) => void;
}

/** An input that is always there: an input method begins to compose in it at once, without a key that opens it first. */
export function FigureCell(props: FigureCellProps) {
  const { grid, place, text, label, wrong, about, readOnly, tone } = props;
  const { choices = [] } = props;
  const offers = choices.length > 0 && !readOnly;
  const pressed = useRef(false);
  // An input keeps to one line: what does not fit it is shown over it until it is typed into.
  const long = text.length > mostInALine || text.includes('\n');
  const field = {
    id: cellId(grid.pointerOf(place)),
    className: classes.input,
    value: text,
    readOnly,
    'aria-label': label,
    'aria-invalid': wrong,
    'aria-describedby': about,
    'aria-readonly': readOnly,
    'data-words': props.words === true,
    autoComplete: 'off',
    spellCheck: false,
    placeholder: readOnly ? undefined : props.hint,
    'data-column': place.column,
    onChange: (event: ChangeEvent<CellField>) => grid.onInput(place, event.currentTarget.value),
    onFocus: (event: FocusEvent<CellField>) => grid.onFocus(place, event.currentTarget),
    onMouseDown: (event: MouseEvent<CellField>) => {
      pressed.current = document.activeElement !== event.currentTarget;
    },
    onMouseUp: (event: MouseEvent<CellField>) => {
      // The click that chooses the cell must not put a caret into what it has just marked.
      if (pressed.current) event.preventDefault();
      pressed.current = false;
    },
    onBlur: () => grid.onBlur(place),
    onKeyDown: (event: KeyboardEvent<CellField>) => grid.onKeyDown(place, event),
    onCopy: (event: ClipboardEvent<CellField>) => grid.onCopy(place, event),
    onPaste: (event: ClipboardEvent<CellField>) => grid.onPaste(place, event),
    onCompositionStart: () => props.onCompose(true),
    onCompositionEnd: () => props.onCompose(false),
  };
  const oneLine = {
    inputMode: props.words === true ? ('text' as const) : ('decimal' as const),
    list: offers ? `${cellId(grid.pointerOf(place))}-choices` : undefined,
  };
  return (
    <td
      role="gridcell"
      data-tone={tone}
      data-chosen={grid.isChosen(place)}
      data-locked={readOnly}
      data-long={long}
      data-name={props.name}
      className={classes.cell}
      title={props.why}
    >
      {props.lines === true ? <textarea rows={1} {...field} /> : <input {...field} {...oneLine} />}
      {long && (
        <span className={classes.whole} aria-hidden="true">
          {text}
        </span>
      )}
      {offers && (
        <datalist id={`${cellId(grid.pointerOf(place))}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </td>
  );
}

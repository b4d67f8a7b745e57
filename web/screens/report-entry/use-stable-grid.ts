import { useMemo, useRef } from 'react';
import type { useGrid } from '#web/screens/report-entry/use-grid.ts';

type Grid = ReturnType<typeof useGrid>;

/** The same object for ever, which always does what the newest one would: a row that shows nothing new is not drawn anew. */
export function useStableGrid(grid: Grid): Grid {
  const latest = useRef(grid);
  latest.current = grid;
  return useMemo(
    (): Grid => ({
      onFocus: (...given) => latest.current.onFocus(...given),
      onInput: (...given) => latest.current.onInput(...given),
      onBlur: (...given) => latest.current.onBlur(...given),
      onKeyDown: (...given) => latest.current.onKeyDown(...given),
      onCopy: (...given) => latest.current.onCopy(...given),
      onPaste: (...given) => latest.current.onPaste(...given),
      isChosen: (...given) => latest.current.isChosen(...given),
      pointerOf: (...given) => latest.current.pointerOf(...given),
    }),
    [],
  );
}

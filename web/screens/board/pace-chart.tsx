import { useTranslation } from 'react-i18next';
import { labelAt, labelSide } from '#web/screens/board/label-side.ts';
import classes from '#web/screens/board/pace-chart.module.css';
import type { Pace } from '#web/screens/board/use-board.ts';
import { shortDay } from '#web/kit/format.ts';

const size = { width: 322, height: 124, left: 26, right: 44, top: 10, bottom: 20 };

/** Two step lines, labelled where they end; days off shaded, today a blue line. The table beside it says the same. */
export function PaceChart({ pace }: { readonly pace: Pace }) {
  const { t } = useTranslation('board');
  const { days, total } = pace;
  const inner = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };
  const x = (index: number): number => size.left + (inner.width * index) / Math.max(1, days.length);
  const y = (count: number): number => size.top + inner.height * (1 - count / Math.max(1, total));
  const at = days.findIndex(({ date }) => date === pace.today);
  const now = x(Math.min(days.length, (at < 0 ? days.length - 1 : at) + 0.5));
  const expected = stairs(
    days.map((day) => day.expected),
    x,
    y,
    days.length,
  );
  const come = days.flatMap((day) => (day.handedIn === null ? [] : [day.handedIn]));
  const handedIn = stairs(come, x, y, at < 0 ? come.length : at + 0.5);
  const marks = ticks(total);
  const every = Math.max(1, Math.ceil(days.length / 6));
  const yIn = y(pace.handedInNow);
  const yDue = y(pace.expectedNow);
  // The higher count is written above its line, the lower one below; close to each other both stand at the right.
  const near = Math.abs(yIn - yDue) < 14;
  const top = Math.min(yIn, yDue) - 5;
  const low = Math.max(yIn, yDue);
  const below = low > size.height - size.bottom - 14 ? Math.min(top - 13, low - 5) : low + 14;
  const ofIn = yIn <= yDue ? top : below;
  const ofDue = yIn <= yDue ? below : top;
  const words = {
    expected: t('pace.expected', { count: pace.expectedNow }),
    handedIn: t('pace.handedIn', { count: pace.handedInNow }),
  };
  const room = { from: size.left, to: size.width };
  const inSide = labelSide(words.handedIn, now, room, 'after');
  const dueSide = labelSide(words.expected, now, room, near ? inSide : 'before');
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
      role="img"
      aria-label={t('pace.alt', { handedIn: pace.handedInNow, expected: pace.expectedNow, total })}
    >
      {days.map(({ date, working }, index) =>
        working ? null : (
          <rect
            key={date}
            className={classes.off}
            x={x(index)}
            y={size.top}
            width={x(1) - x(0)}
            height={inner.height}
          />
        ),
      )}
      {marks.map((mark) => (
        <g key={mark}>
          <line className={classes.grid} x1={size.left} x2={size.width - size.right} y1={y(mark)} y2={y(mark)} />
          <text className={classes.mark} x={size.left - 5} y={y(mark) + 4} textAnchor="end">
            {mark}
          </text>
        </g>
      ))}
      {days.map(({ date }, index) =>
        index % every === 0 && (at < 0 || Math.abs(x(index) - x(at)) > 34) ? (
          <text key={date} className={classes.mark} x={x(index + 0.5)} y={size.height - 5} textAnchor="middle">
            {shortDay(date)}
          </text>
        ) : null,
      )}
      {at >= 0 && (
        <>
          <line className={classes.today} x1={now} x2={now} y1={size.top} y2={size.height - size.bottom} />
          <text className={classes.todayMark} x={now} y={size.height - 5} textAnchor="middle">
            {shortDay(pace.today)}
          </text>
        </>
      )}
      <path className={classes.expected} d={expected} />
      <path className={classes.handedIn} d={handedIn} />
      <circle className={classes.due} cx={now} cy={yDue} r="3" />
      <circle className={classes.in} cx={now} cy={yIn} r="3.5" />
      <text className={classes.mark} y={Math.max(size.top + 8, ofDue)} {...labelAt(now, dueSide)}>
        {words.expected}
      </text>
      <text className={classes.inMark} y={Math.max(size.top + 8, ofIn)} {...labelAt(now, inSide)}>
        {words.handedIn}
      </text>
    </svg>
  );
}

/** A line that stays level through a day and rises at its beginning. */
function stairs(
  counts: readonly number[],
  x: (index: number) => number,
  y: (count: number) => number,
  end: number,
): string {
  const [first = 0, ...rest] = counts;
  const steps = rest.map((count, index) => `H${x(index + 1).toFixed(1)}V${y(count).toFixed(1)}`);
  return `M${x(0).toFixed(1)} ${y(first).toFixed(1)}${steps.join('')}H${x(end).toFixed(1)}`;
}

function ticks(total: number): readonly number[] {
  if (total <= 4) return Array.from({ length: total + 1 }, (_one, index) => index);
  const raw = total / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= raw) ?? raw;
  const marks = Array.from({ length: Math.floor(total / step) + 1 }, (_one, index) => index * step);
  const last = marks.at(-1) ?? 0;
  return total - last > step / 2 ? [...marks, total] : marks;
}

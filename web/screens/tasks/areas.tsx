import { useTranslation } from 'react-i18next';
import classes from '#web/screens/tasks/areas.module.css';
import type { OverTime } from '#web/screens/tasks/use-tasks.ts';
import { day, shortDay } from '#web/kit/format.ts';

type Points = OverTime['points'];

const size = { width: 322, height: 150, left: 30, right: 96, top: 10, bottom: 20 };
const inner = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };

/** Three areas on each other: done below, in time, overdue on top; labelled where they end, so that no legend is needed. */
export function Areas({ points }: { readonly points: Points }) {
  const { t } = useTranslation('tasks');
  const last = points.at(-1);
  if (last === undefined) return null;
  const most = Math.max(1, ...points.map(({ total }) => total));
  const x = (index: number): number => size.left + (inner.width * index) / Math.max(1, points.length - 1);
  const y = (count: number): number => size.top + inner.height * (1 - count / most);
  const layers = [
    { key: 'done' as const, from: () => 0, to: (p: Points[number]) => p.done },
    { key: 'inTime' as const, from: (p: Points[number]) => p.done, to: (p: Points[number]) => p.done + p.inTime },
    { key: 'overdue' as const, from: (p: Points[number]) => p.done + p.inTime, to: (p: Points[number]) => p.total },
  ];
  const alone = points.length === 1 ? [...points, ...points] : points;
  const labels = spread(layers.map(({ key, from, to }) => ({ key, at: y((from(last) + to(last)) / 2) })));
  const every = Math.max(1, Math.ceil(points.length / 4));
  const end = size.width - size.right;
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
      role="img"
      aria-label={t('chart.alt', { ...last, day: day(last.day) })}
    >
      {[...new Set([0, Math.round(most / 2), most])].map((mark) => (
        <g key={mark}>
          <line className={classes.grid} x1={size.left} x2={end} y1={y(mark)} y2={y(mark)} />
          <text className={classes.mark} x={size.left - 4} y={y(mark) + 4} textAnchor="end">
            {mark}
          </text>
        </g>
      ))}
      {layers.map(({ key, from, to }) => (
        <path
          key={key}
          className={classes[key]}
          d={area(
            alone,
            points.length === 1 ? (i) => x(0) + i * inner.width : x,
            (p) => y(from(p)),
            (p) => y(to(p)),
          )}
        />
      ))}
      {labels.map(({ key, at }) => (
        <text key={key} className={classes[`${key}Mark`]} x={end + 5} y={at + 4}>
          {last[key]} {t(`chart.${key}`)}
        </text>
      ))}
      {points.map(({ day: on }, index) =>
        index % every === 0 ? (
          <text key={on} className={classes.mark} x={x(index)} y={size.height - 5} textAnchor="middle">
            {shortDay(on)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

function area(
  points: Points,
  x: (index: number) => number,
  low: (point: Points[number]) => number,
  high: (point: Points[number]) => number,
): string {
  const above = points.map((point, index) => `${x(index).toFixed(1)} ${high(point).toFixed(1)}`);
  const below = points.map((point, index) => `${x(index).toFixed(1)} ${low(point).toFixed(1)}`).reverse();
  return `M${[...above, ...below].join('L')}Z`;
}

/** Labels that would stand on each other are moved apart, from the bottom upwards. */
function spread<K extends string>(labels: readonly { readonly key: K; readonly at: number }[]) {
  let limit = size.top + inner.height;
  return labels.map(({ key, at }) => {
    const placed = Math.min(at, limit);
    limit = placed - 14;
    return { key, at: placed };
  });
}

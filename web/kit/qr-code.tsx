import { qrMatrix } from '#web/kit/qr-matrix.ts';

const quiet = 4;

/** Drawn here, so that a secret is never sent to another host to be drawn. Nothing when the text is too long for it. */
export function QrCode({
  text,
  label,
  className,
}: {
  readonly text: string;
  readonly label: string;
  readonly className?: string | undefined;
}) {
  const matrix = qrMatrix(text);
  if (matrix === null) return null;
  const size = matrix.length + 2 * quiet;
  const path = matrix
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

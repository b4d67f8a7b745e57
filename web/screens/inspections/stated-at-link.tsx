import { Link } from '@tanstack/react-router';

interface StatedAtLinkProps {
  readonly kind: 'conference' | 'inspection';
  readonly name: string;
  readonly title: string;
}

/** Where something was stated: at a conference, or by an inspection. */
export function StatedAtLink({ kind, name, title }: StatedAtLinkProps) {
  return kind === 'conference' ? (
    <Link to="/hoi-nghi/$conference" params={{ conference: name }}>
      {title}
    </Link>
  ) : (
    <Link to="/kiem-tra/$inspection" params={{ inspection: name }}>
      {title}
    </Link>
  );
}

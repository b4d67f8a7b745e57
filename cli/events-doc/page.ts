import { type AggregateDoc, type EventDoc, readAggregate } from '#cli/events-doc/read-events.ts';
import { readTypes, type TypeDoc } from '#cli/events-doc/read-types.ts';
import { folders, readSource } from '#cli/events-doc/source.ts';
import type { Field, Named } from '#cli/events-doc/type-text.ts';

const preface = `# Events

Made by \`npm run docs:events\` from \`domain/*/events.ts\` and \`db/event-store/upcast.ts\`. Do not edit it by hand: CI compares.

An event is stored once and never rewritten. Beside its data, shown here, every event has its ledger and position, its
stream and version, the domain time at which it happened, the time at which it was recorded, who acted, the command
behind it and the hash that chains it to the one before. \`v1\` is the schema version in which it is stored today.
`;

/** The whole page. The same sources give the same bytes, on any machine. */
export function eventsPage(): string {
  const source = readSource();
  const named: Named = new Set();
  const aggregates = Object.entries(folders).map(([kind, folder]) => readAggregate(source, kind, folder, named));
  const types = readTypes(source, named);
  const parts = [
    preface,
    contents(aggregates),
    ...aggregates.map((one) => aggregatePart(one, aggregates)),
    typesPart(types),
  ];
  return `${parts.map((part) => part.trim()).join('\n\n')}\n`;
}

function contents(aggregates: readonly AggregateDoc[]): string {
  const rows = aggregates.map(
    ({ kind, folder, events }) => `| [${kind}](#${kind.toLowerCase()}) | \`domain/${folder}/\` | ${events.length} |`,
  );
  return ['| aggregate | stated in | events |', '|---|---|---|', ...rows].join('\n');
}

function aggregatePart({ kind, events }: AggregateDoc, all: readonly AggregateDoc[]): string {
  return [`## ${kind}`, ...events.map((event) => eventPart(kind, event, all))].join('\n\n');
}

function eventPart(kind: string, event: EventDoc, all: readonly AggregateDoc[]): string {
  const others = all.filter((one) => one.kind !== kind && one.events.some(({ type }) => type === event.type));
  // Upcasters are found by the type alone: whoever changes one of the two must know of the other.
  const shared =
    others.length === 0
      ? ''
      : `Also the name of an event of ${others.map((one) => one.kind).join(', ')}; the two share their schema version.`;
  const body = event.fields === null ? `- data: \`${event.data}\`` : event.fields.map(fieldLine).join('\n');
  return [`### ${event.type} · v${event.schemaVersion}`, event.doc, shared, body]
    .filter((part) => part !== '')
    .join('\n\n');
}

function typesPart(types: readonly TypeDoc[]): string {
  const parts = types.map(({ name, file, doc, fields, definition }) =>
    [
      `### ${name}`,
      `\`${file}\`${doc === '' ? '' : ` · ${doc}`}`,
      fields === null ? unionLines(definition) : fields.map(fieldLine).join('\n'),
    ].join('\n\n'),
  );
  return [
    '## Types',
    'What the fields above are made of, in the order of the alphabet. A name that two files use stands here twice.',
    ...parts,
  ].join('\n\n');
}

/** Short unions on one line; of long ones one member a line, so that a diff shows the member that came. */
function unionLines(definition: string): string {
  if (definition.length <= 100) return `- \`${definition}\``;
  return members(definition)
    .map((member) => `- \`${member}\``)
    .join('\n');
}

/** Splits at the bars of the outermost level. */
function members(definition: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let member = '';
  for (const letter of definition) {
    if ('{[(<'.includes(letter)) depth += 1;
    if ('}])>'.includes(letter)) depth -= 1;
    if (letter === '|' && depth === 0) {
      found.push(member.trim());
      member = '';
    } else member += letter;
  }
  return [...found, member.trim()];
}

function fieldLine({ name, optional, type, doc }: Field): string {
  return `- \`${name}${optional ? '?' : ''}\`: \`${type}\`${doc === '' ? '' : ` · ${doc}`}`;
}

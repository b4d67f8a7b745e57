import type { Export } from '#web/kit/export-link.tsx';

/** A saved version as a workbook and as YAML. */
export function exportsOf(template: string, version: number | null, yaml: string): readonly Export[] {
  const filter = { template, ...(version === null ? {} : { version: String(version) }) };
  return [
    { list: 'template', filter },
    { list: 'template', filter, type: 'yaml', word: yaml },
  ];
}

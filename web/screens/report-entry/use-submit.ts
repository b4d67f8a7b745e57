import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, taken } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { OpenReport } from '#web/screens/report-entry/use-draft.ts';
import { at, type Form, type ReportPath, type Seen, type Values } from '#web/screens/report-entry/model.ts';
import type { paths } from '#web/api/schema.d.ts';

export type ReportBody = NonNullable<
  paths['/cycles/{cycle}/reports/{unit}/submit']['post']['requestBody']
>['content']['application/json'];

/** What of a form decides how its report is handed in. */
export interface Asked extends Pick<Form, 'onBehalf'> {
  readonly cycle: { readonly period: { readonly code: string } };
  readonly template: Pick<Form['template'], 'sections'>;
  /** What comes with it; left out: nothing. */
  readonly files?: readonly NonNullable<ReportBody['files']>[number][];
  /** Places that were marked when it came back; '' = the whole report. */
  readonly marks: readonly string[];
}

/** The report as it is handed in: figures in the words they were typed in, which the record keeps beside the number. */
export function bodyOf(form: Asked, value: Values, seen: Seen): ReportBody {
  const replies = form.marks.flatMap((place) => {
    const text = value(at.reply(place)).trim();
    return text === '' ? [] : [{ path: place === '' ? null : place, text }];
  });
  const missing = seen.figures.flatMap(({ code, missing: said }) => (said === null ? [] : [{ code, ...said }]));
  return {
    period: form.cycle.period.code,
    figures: seen.figures
      .filter(({ missing: said }) => said === null)
      .map(({ code, asOf }) => {
        const explanation = value(at.explained(code)).trim();
        return {
          ...{ code, value: value(at.figure(code)).trim(), asOf },
          ...(explanation === '' ? {} : { explanation }),
        };
      }),
    ...(missing.length === 0 ? {} : { missing }),
    sections: form.template.sections
      .map(({ code }) => ({ code, text: value(at.section(code)) }))
      .filter(({ text }) => text.trim() !== ''),
    signer: { post: value(at.post).trim(), name: value(at.name).trim() },
    documentNumber: value(at.number).trim() || null,
    ...(replies.length === 0 ? {} : { replies }),
    ...(form.files === undefined || form.files.length === 0
      ? {}
      : { files: form.files.map(({ id, kind }) => ({ id, kind })) }),
    onBehalf: form.onBehalf ? { reason: value(at.reason).trim(), document: value(at.paper).trim() } : null,
  };
}

/** The note above the form says what became of it. First the draft is safe, then the report goes: an engine that is away, or a session that has ended, loses neither. */
export function useSubmit(path: ReportPath, form: Form, draft: OpenReport | null, onDone: () => void) {
  const [saving, setSaving] = useState(false);
  const [received, setReceived] = useState<string | null>(null);
  const { data: became } = useQuery({
    queryKey: keys.command(received),
    queryFn: () => taken(api.GET('/commands/{commandId}', { params: { path: { commandId: received ?? '' } } })),
    enabled: received !== null && form.waiting === null,
  });
  const command = useCommand(
    (body: ReportBody, key) =>
      api.POST('/cycles/{cycle}/reports/{unit}/submit', { params: { path, header: key }, body }),
    {
      said: null,
      onDone: ({ outcome, commandId }) => {
        setReceived(outcome === 'waiting' ? commandId : null);
        onDone();
      },
    },
  );
  return {
    refused: received !== null && became?.outcome.kind === 'refused' ? became.outcome.detail : null,
    pending: saving || command.isPending,
    error: command.error,
    reset: command.reset,
    async submit(body: ReportBody): Promise<void> {
      setSaving(true);
      await draft?.sync.saved();
      setSaving(false);
      command.mutate(body);
    },
  };
}

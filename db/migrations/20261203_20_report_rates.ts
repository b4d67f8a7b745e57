import { type Kysely, sql } from 'kysely';

/**
 * What rates of completeness and punctuality are counted from: how a unit's first hand-in was judged, and how much of what it is
 * asked its last report answers. Rows that are there get both once, from events and plan, as a rebuild makes them. Frozen: later
 * changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table cycle_member add column first_in jsonb, add column places jsonb`.execute(db);
  await sql`
    update cycle_member member set first_in = told.first_in
    from (
      select distinct on (stream, data::jsonb ->> 'unit') stream, data::jsonb ->> 'unit' as unit, jsonb_build_object(
        'at', data::jsonb #> '{report,arrivedAt}',
        'dueAt', data::jsonb #> '{report,dueAt}',
        'late', data::jsonb #> '{report,late}') as first_in
      from events where type = 'ReportSubmitted'
      order by stream, data::jsonb ->> 'unit', version
    ) told
    where member.cycle = told.stream and member.unit = told.unit`.execute(db);
  await sql`
    with line as (
      select cycle.stream, one ->> 'code' as code, one ->> 'setting' as setting, true as figure,
        coalesce((one ->> 'required')::boolean, false) or coalesce(one ->> 'requiredFrom' <= cycle.cut_off::text, false) as required
      from cycle_view cycle, jsonb_array_elements(cycle.doc #> '{plan,template,indicators}') one
      where one ->> 'kind' in ('count', 'total', 'part')
      union all
      select cycle.stream, one ->> 'code', one ->> 'setting', false,
        coalesce((one ->> 'required')::boolean, false) or coalesce(one ->> 'requiredFrom' <= cycle.cut_off::text, false)
      from cycle_view cycle, jsonb_array_elements(cycle.doc #> '{plan,template,sections}') one
    ), said as (
      select cycle, unit, true as figure, figure ->> 'code' as code, true as given
      from cycle_member, jsonb_array_elements(report -> 'figures') figure
      union
      select cycle, unit, true, missing ->> 'code', false
      from cycle_member, jsonb_array_elements(report -> 'missing') missing
      union
      select cycle, unit, false, section ->> 'code', true
      from cycle_member, jsonb_array_elements(report -> 'sections') section
      where section ->> 'text' ~ '[^[:space:]]'
    ), counted as (
      select member.cycle, member.unit,
        count(*) filter (where line.required) as required,
        count(*) filter (where line.required and said.given) as required_given,
        count(*) filter (where line.required and not said.given) as required_none,
        count(*) as asked,
        count(*) filter (where said.given) as given,
        count(*) filter (where not said.given) as none
      from cycle_member member
      join line on line.stream = member.cycle
        and (line.setting is null or member.setting is null or line.setting = member.setting)
      left join said on said.cycle = member.cycle and said.unit = member.unit and said.code = line.code and said.figure = line.figure
      group by member.cycle, member.unit
    )
    update cycle_member member set places = jsonb_build_object(
      'required', jsonb_build_object('asked', coalesce(counted.required, 0), 'given', coalesce(counted.required_given, 0), 'none', coalesce(counted.required_none, 0)),
      'all', jsonb_build_object('asked', coalesce(counted.asked, 0), 'given', coalesce(counted.given, 0), 'none', coalesce(counted.none, 0)))
    from cycle_member same
    left join counted on counted.cycle = same.cycle and counted.unit = same.unit
    where same.cycle = member.cycle and same.unit = member.unit`.execute(db);
  await sql`alter table cycle_member alter column places set not null`.execute(db);
}

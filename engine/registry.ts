import { awardRound } from '#domain/award-round/aggregate.ts';
import { calendarTable } from '#domain/calendar-table/aggregate.ts';
import { conference } from '#domain/conference/aggregate.ts';
import { inspection } from '#domain/inspection/aggregate.ts';
import { directive } from '#domain/directive/aggregate.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import { modelRegister } from '#domain/model-register/aggregate.ts';
import { organisation } from '#domain/organisation/aggregate.ts';
import { outsideIndex } from '#domain/outside-index/aggregate.ts';
import { reportTemplate } from '#domain/report-template/aggregate.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import { register, type Registry } from '#engine/ports.ts';
import { projectAwards } from '#db/projections/award.projector.ts';
import { projectConference } from '#db/projections/conference.projector.ts';
import { projectInspection } from '#db/projections/inspection.projector.ts';
import { projectDirective } from '#db/projections/directive.projector.ts';
import { projectCycle } from '#db/projections/cycle.projector.ts';
import { projectModels } from '#db/projections/model.projector.ts';
import { projectOrganisation } from '#db/projections/organisation.projector.ts';
import { projectOutsideIndex } from '#db/projections/outside-index.projector.ts';
import { projectTask } from '#db/projections/task.projector.ts';

/** Templates and calendars are read from their own state; they have no rows. */
const nothingToProject = (): void => undefined;

export const registry: Registry = {
  reviewCycle: register(reviewCycle, projectCycle, ['CycleCancelled']),
  conference: register(conference, projectConference),
  followUpTask: register(followUpTask, projectTask),
  organisation: register(organisation, projectOrganisation),
  template: register(reportTemplate, nothingToProject),
  calendar: register(calendarTable, nothingToProject),
  outsideIndex: register(outsideIndex, projectOutsideIndex),
  directive: register(directive, projectDirective),
  modelRegister: register(modelRegister, projectModels),
  inspection: register(inspection, projectInspection),
  awardRound: register(awardRound, projectAwards),
};

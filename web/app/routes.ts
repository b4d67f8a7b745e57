import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { asked } from '#web/app/asked.ts';
import { administration, cycle, ofConference, ofTasks, root, shell } from '#web/app/frames.ts';

/**
 * Every address of the console: Vietnamese words without marks, `$name` varies, `asked` names what may stand after `?`.
 * A screen is loaded when it is opened. Letters, work items and results of the search lead here: domain/words/console-addresses.ts.
 */
const taskSearch = asked(
  ...([
    'state',
    'age',
    'noUnit',
    'noDate',
    'silent',
    'waiting',
    'expected',
    'late',
    'side',
    'unit',
    'conference',
    'cycle',
    'programme',
    'leader',
    'q',
    'inPlaceOf',
  ] as const),
  ...(['sort', 'by', 'page'] as const),
);
const tasksScreen = lazyRouteComponent(() => import('#web/screens/tasks/tasks.tsx'), 'Tasks');
const historyScreen = lazyRouteComponent(() => import('#web/screens/history/history.tsx'), 'History');

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    // The router's own way to lead elsewhere is to throw what it made.
    // oxlint-disable-next-line typescript/only-throw-error
    throw redirect({ to: '/viec-can-xu-ly' });
  },
});
const login = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: asked('ve', 'loi'),
  component: lazyRouteComponent(() => import('#web/screens/login/login.tsx'), 'Login'),
});
const setUp = createRoute({
  getParentRoute: () => root,
  path: '/thiet-lap',
  component: lazyRouteComponent(() => import('#web/screens/setup/set-up.tsx'), 'SetUp'),
});
const start = createRoute({
  getParentRoute: () => root,
  path: '/bat-dau',
  component: lazyRouteComponent(() => import('#web/screens/start/start.tsx'), 'Start'),
});
const work = createRoute({
  getParentRoute: () => shell,
  path: '/viec-can-xu-ly',
  validateSearch: asked('loai'),
  component: lazyRouteComponent(() => import('#web/screens/work/work.tsx'), 'Work'),
});
const overview = createRoute({
  getParentRoute: () => shell,
  path: '/tinh-hinh',
  validateSearch: asked('chuong-trinh', 'theo'),
  component: lazyRouteComponent(() => import('#web/screens/overview/overview.tsx'), 'Overview'),
});
const cycles = createRoute({
  getParentRoute: () => shell,
  path: '/ky-bao-cao',
  validateSearch: asked('loai'),
  component: lazyRouteComponent(() => import('#web/screens/cycles/cycles.tsx'), 'Cycles'),
});
const newPlan = createRoute({
  getParentRoute: () => shell,
  path: '/ky-bao-cao/lap-ke-hoach',
  validateSearch: asked('tu'),
  component: lazyRouteComponent(() => import('#web/screens/plan-wizard/new-plan.tsx'), 'NewPlan'),
});
const conferences = createRoute({
  getParentRoute: () => shell,
  path: '/hoi-nghi',
  validateSearch: asked('loc'),
  component: lazyRouteComponent(() => import('#web/screens/conference/conferences.tsx'), 'Conferences'),
});
const convene = createRoute({
  getParentRoute: () => shell,
  path: '/hoi-nghi/trieu-tap',
  validateSearch: asked('ky'),
  component: lazyRouteComponent(() => import('#web/screens/conference/convene.tsx'), 'Convene'),
});
const conference = createRoute({
  getParentRoute: () => ofConference,
  path: '/hoi-nghi/$conference',
  validateSearch: asked('muc', 'tra-loi'),
  component: lazyRouteComponent(() => import('#web/screens/conference/conference.tsx'), 'ConferencePage'),
});
const cockpit = createRoute({
  getParentRoute: () => ofConference,
  path: '/hoi-nghi/$conference/dieu-hanh',
  component: lazyRouteComponent(() => import('#web/screens/session/cockpit.tsx'), 'Cockpit'),
});
/** For the projector: without band and bar, so not within the shell. */
const hall = createRoute({
  getParentRoute: () => root,
  path: '/hoi-nghi/$conference/man-hinh',
  component: lazyRouteComponent(() => import('#web/screens/session/hall.tsx'), 'Hall'),
});
const conclusions = createRoute({
  getParentRoute: () => ofConference,
  path: '/hoi-nghi/$conference/ket-luan',
  component: lazyRouteComponent(() => import('#web/screens/conclusions/conclusions.tsx'), 'Conclusions'),
});
const tasks = createRoute({
  getParentRoute: () => ofTasks,
  path: '/nhiem-vu',
  validateSearch: taskSearch,
  component: tasksScreen,
});
const task = createRoute({
  getParentRoute: () => ofTasks,
  path: '/nhiem-vu/$conference/$number',
  validateSearch: taskSearch,
  component: tasksScreen,
});
const history = createRoute({
  getParentRoute: () => shell,
  path: '/nhat-ky/$kind/$name',
  validateSearch: asked('unit'),
  component: historyScreen,
});
const historyOfTask = createRoute({
  getParentRoute: () => shell,
  path: '/nhat-ky/$kind/$name/$number',
  validateSearch: asked('unit'),
  component: historyScreen,
});
const mailbox = createRoute({
  getParentRoute: () => shell,
  path: '/hop-thu',
  validateSearch: asked('stream', 'status', 'template', 'unit', 'text', 'from', 'to'),
  component: lazyRouteComponent(() => import('#web/screens/mailbox/mailbox.tsx'), 'Mailbox'),
});
const organisation = createRoute({
  getParentRoute: () => shell,
  path: '/to-chuc',
  validateSearch: asked('ngay', 'tim', 'don-vi', 'he-thong', 'unit', 'viec'),
  component: lazyRouteComponent(() => import('#web/screens/organisation/organisation.tsx'), 'Organisation'),
});
const committees = createRoute({
  getParentRoute: () => shell,
  path: '/to-chuc/ban-chi-dao',
  validateSearch: asked('ban'),
  component: lazyRouteComponent(() => import('#web/screens/committees/committees.tsx'), 'Committees'),
});
const unitKinds = createRoute({
  getParentRoute: () => shell,
  path: '/to-chuc/loai-don-vi',
  component: lazyRouteComponent(() => import('#web/screens/organisation/unit-kinds.tsx'), 'UnitKinds'),
});
const registerImport = createRoute({
  getParentRoute: () => shell,
  path: '/to-chuc/nhap-danh-muc',
  component: lazyRouteComponent(() => import('#web/screens/register-import/register-import.tsx'), 'RegisterImport'),
});
const reorganisation = createRoute({
  getParentRoute: () => shell,
  path: '/to-chuc/sap-xep',
  validateSearch: asked('don-vi'),
  component: lazyRouteComponent(() => import('#web/screens/reorganisation/reorganisation.tsx'), 'ReorganisationScreen'),
});
const calendar = createRoute({
  getParentRoute: () => shell,
  path: '/lich-lam-viec',
  validateSearch: asked('nam', 'don-vi'),
  component: lazyRouteComponent(() => import('#web/screens/working-calendar/working-calendar.tsx'), 'WorkingCalendar'),
});
const account = createRoute({
  getParentRoute: () => shell,
  path: '/tai-khoan',
  component: lazyRouteComponent(() => import('#web/screens/account/account.tsx'), 'Account'),
});
const accounts = createRoute({
  getParentRoute: () => administration,
  path: '/quan-tri',
  validateSearch: asked('tai-khoan'),
  component: lazyRouteComponent(() => import('#web/screens/admin/accounts.tsx'), 'Accounts'),
});
const setUpProgress = createRoute({
  getParentRoute: () => administration,
  path: '/thiet-lap-ban-dau',
  component: lazyRouteComponent(() => import('#web/screens/setup/progress.tsx'), 'Progress'),
});
/** Hosts have outlines of their own since; old bookmarks lead on. */
const outlinesOnce = createRoute({
  getParentRoute: () => shell,
  path: '/quan-tri/de-cuong',
  beforeLoad: () => {
    // The router's own way to lead elsewhere is to throw what it made.
    // oxlint-disable-next-line typescript/only-throw-error
    throw redirect({ to: '/de-cuong' });
  },
});
const outlineOnce = createRoute({
  getParentRoute: () => shell,
  path: '/quan-tri/de-cuong/$template',
  beforeLoad: ({ params }) => {
    // As above.
    // oxlint-disable-next-line typescript/only-throw-error
    throw redirect({ to: '/de-cuong/$template', params });
  },
});
const outlines = createRoute({
  getParentRoute: () => shell,
  path: '/de-cuong',
  component: lazyRouteComponent(() => import('#web/screens/outline/outlines.tsx'), 'Outlines'),
});
const outline = createRoute({
  getParentRoute: () => shell,
  path: '/de-cuong/$template',
  validateSearch: asked('ban', 'xem'),
  component: lazyRouteComponent(() => import('#web/screens/outline/outline.tsx'), 'Outline'),
});
const inspections = createRoute({
  getParentRoute: () => shell,
  path: '/kiem-tra',
  component: lazyRouteComponent(() => import('#web/screens/inspections/inspections.tsx'), 'Inspections'),
});
const planInspection = createRoute({
  getParentRoute: () => shell,
  path: '/kiem-tra/lap',
  validateSearch: asked('sua'),
  component: lazyRouteComponent(() => import('#web/screens/inspections/plan-inspection.tsx'), 'PlanInspection'),
});
const inspection = createRoute({
  getParentRoute: () => shell,
  path: '/kiem-tra/$inspection',
  component: lazyRouteComponent(() => import('#web/screens/inspections/inspection.tsx'), 'InspectionPage'),
});
const concludeInspection = createRoute({
  getParentRoute: () => shell,
  path: '/kiem-tra/$inspection/ket-luan',
  component: lazyRouteComponent(() => import('#web/screens/inspections/conclude.tsx'), 'ConcludeInspection'),
});
const recommendations = createRoute({
  getParentRoute: () => shell,
  path: '/kien-nghi',
  validateSearch: asked('tim', 'loc', 'huong', 'chon'),
  component: lazyRouteComponent(() => import('#web/screens/recommendations/recommendations.tsx'), 'Recommendations'),
});
const shortcomings = createRoute({
  getParentRoute: () => shell,
  path: '/ton-tai-han-che',
  validateSearch: asked('tim', 'loc'),
  component: lazyRouteComponent(() => import('#web/screens/shortcomings/shortcomings.tsx'), 'Shortcomings'),
});
const outsideIndices = createRoute({
  getParentRoute: () => shell,
  path: '/chi-so-ngoai',
  validateSearch: asked('noi'),
  component: lazyRouteComponent(() => import('#web/screens/outside-indices/outside-indices.tsx'), 'OutsideIndices'),
});
const awardRounds = createRoute({
  getParentRoute: () => shell,
  path: '/thi-dua',
  component: lazyRouteComponent(() => import('#web/screens/awards/rounds.tsx'), 'AwardRoundsScreen'),
});
const awardRound = createRoute({
  getParentRoute: () => shell,
  path: '/thi-dua/$round',
  component: lazyRouteComponent(() => import('#web/screens/awards/round.tsx'), 'AwardRoundScreen'),
});
const models = createRoute({
  getParentRoute: () => shell,
  path: '/mo-hinh',
  validateSearch: asked(
    'ban',
    'tim',
    'loc',
    'linh-vuc',
    'don-vi',
    'cong-nhan',
    'dem',
    'tu',
    'den',
    'sap',
    'trang',
    'so',
  ),
  component: lazyRouteComponent(() => import('#web/screens/models/models.tsx'), 'Models'),
});
const modelsFromFile = createRoute({
  getParentRoute: () => shell,
  path: '/mo-hinh/nhap',
  validateSearch: asked('ban'),
  component: lazyRouteComponent(() => import('#web/screens/models/from-file.tsx'), 'ModelsFromFile'),
});
const papers = createRoute({
  getParentRoute: () => shell,
  path: '/van-ban-giao-viec',
  component: lazyRouteComponent(() => import('#web/screens/directives/papers.tsx'), 'Papers'),
});
const enterPaper = createRoute({
  getParentRoute: () => shell,
  path: '/van-ban-giao-viec/nhap',
  validateSearch: asked('vao'),
  component: lazyRouteComponent(() => import('#web/screens/directives/enter-paper.tsx'), 'EnterPaper'),
});
const paper = createRoute({
  getParentRoute: () => shell,
  path: '/van-ban-giao-viec/$directive',
  component: lazyRouteComponent(() => import('#web/screens/directives/paper.tsx'), 'Paper'),
});
const delegations = createRoute({
  getParentRoute: () => administration,
  path: '/quan-tri/uy-quyen',
  component: lazyRouteComponent(() => import('#web/screens/admin/delegations.tsx'), 'Delegations'),
});
const sessions = createRoute({
  getParentRoute: () => administration,
  path: '/quan-tri/phien',
  component: lazyRouteComponent(() => import('#web/screens/admin/sessions.tsx'), 'Sessions'),
});
const tokens = createRoute({
  getParentRoute: () => administration,
  path: '/quan-tri/ma-truy-cap',
  component: lazyRouteComponent(() => import('#web/screens/admin/tokens.tsx'), 'Tokens'),
});
const parked = createRoute({
  getParentRoute: () => administration,
  path: '/quan-tri/lenh-loi',
  component: lazyRouteComponent(() => import('#web/screens/admin/parked.tsx'), 'Parked'),
});
const accessLog = createRoute({
  getParentRoute: () => administration,
  path: '/quan-tri/nhat-ky',
  component: lazyRouteComponent(() => import('#web/screens/admin/access-log.tsx'), 'AccessLog'),
});
const doctor = createRoute({
  getParentRoute: () => administration,
  path: '/quan-tri/tinh-trang',
  component: lazyRouteComponent(() => import('#web/screens/admin/doctor.tsx'), 'Doctor'),
});
const printBundle = createRoute({
  getParentRoute: () => shell,
  path: '/hop-thu/in',
  validateSearch: asked('stream', 'don-vi', 'loai'),
  component: lazyRouteComponent(() => import('#web/screens/mailbox/print-bundle.tsx'), 'PrintBundle'),
});
const ownLetters = createRoute({
  getParentRoute: () => shell,
  path: '/thu-gui-toi',
  component: lazyRouteComponent(() => import('#web/screens/mailbox/own-letters.tsx'), 'OwnLetters'),
});
const house = createRoute({
  getParentRoute: () => administration,
  path: '/quan-tri/cach-dung',
  component: lazyRouteComponent(() => import('#web/screens/admin/house.tsx'), 'HouseScreen'),
});
const anchors = createRoute({
  getParentRoute: () => administration,
  path: '/quan-tri/niem-so',
  component: lazyRouteComponent(() => import('#web/screens/admin/anchors.tsx'), 'Anchors'),
});
const erasePerson = createRoute({
  getParentRoute: () => administration,
  path: '/quan-tri/xoa-du-lieu',
  component: lazyRouteComponent(() => import('#web/screens/admin/erase-person.tsx'), 'ErasePerson'),
});
const board = createRoute({
  getParentRoute: () => cycle,
  path: '/ky-bao-cao/$cycle',
  validateSearch: asked('loc', 'sap', 'don-vi', 'viec'),
  component: lazyRouteComponent(() => import('#web/screens/board/board.tsx'), 'Board'),
});
const plan = createRoute({
  getParentRoute: () => cycle,
  path: '/ky-bao-cao/$cycle/ke-hoach',
  component: lazyRouteComponent(() => import('#web/screens/plan-wizard/planned-cycle.tsx'), 'PlannedCycle'),
});
const entry = createRoute({
  getParentRoute: () => cycle,
  path: '/ky-bao-cao/$cycle/bao-cao/$unit',
  component: lazyRouteComponent(() => import('#web/screens/report-entry/report-entry.tsx'), 'ReportEntry'),
});
const manyEntry = createRoute({
  getParentRoute: () => cycle,
  path: '/ky-bao-cao/$cycle/nhap-nhieu',
  component: lazyRouteComponent(() => import('#web/screens/many-entry/many-entry.tsx'), 'ManyEntry'),
});
const review = createRoute({
  getParentRoute: () => cycle,
  path: '/ky-bao-cao/$cycle/duyet',
  validateSearch: asked('loc', 'don-vi'),
  component: lazyRouteComponent(() => import('#web/screens/consolidation/review.tsx'), 'Review'),
});
const totals = createRoute({
  getParentRoute: () => cycle,
  path: '/ky-bao-cao/$cycle/tong-hop',
  component: lazyRouteComponent(() => import('#web/screens/consolidation/totals.tsx'), 'Totals'),
});
const rates = createRoute({
  getParentRoute: () => cycle,
  path: '/ky-bao-cao/$cycle/ty-le',
  validateSearch: asked('xem', 'cap', 'sap'),
  component: lazyRouteComponent(() => import('#web/screens/rates/rates.tsx'), 'RatesScreen'),
});
const draftReport = createRoute({
  getParentRoute: () => cycle,
  path: '/ky-bao-cao/$cycle/du-thao',
  component: lazyRouteComponent(() => import('#web/screens/draft-report/draft-report.tsx'), 'DraftReport'),
});
const giveOpinion = createRoute({
  getParentRoute: () => cycle,
  path: '/ky-bao-cao/$cycle/gop-y',
  component: lazyRouteComponent(() => import('#web/screens/draft-report/give-opinion.tsx'), 'GiveOpinion'),
});

export const routeTree = root.addChildren([
  login,
  setUp,
  start,
  hall,
  shell.addChildren([
    home,
    work,
    overview,
    cycles,
    newPlan,
    conferences,
    convene,
    ofConference.addChildren([conference, cockpit, conclusions]),
    ofTasks.addChildren([tasks, task]),
    history,
    historyOfTask,
    mailbox,
    organisation,
    committees,
    unitKinds,
    registerImport,
    printBundle,
    ownLetters,
    reorganisation,
    calendar,
    outlines,
    outline,
    outsideIndices,
    models,
    modelsFromFile,
    awardRounds,
    awardRound,
    papers,
    enterPaper,
    paper,
    inspections,
    planInspection,
    inspection,
    concludeInspection,
    recommendations,
    shortcomings,
    outlinesOnce,
    outlineOnce,
    account,
    administration.addChildren([
      ...[accounts, delegations, sessions, tokens, parked, accessLog],
      ...[anchors, erasePerson, doctor, setUpProgress, house],
    ]),
    cycle.addChildren([board, plan, entry, manyEntry, review, totals, rates, draftReport, giveOpinion]),
  ]),
]);

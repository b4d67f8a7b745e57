/** By reason, as access.ts has them in Vietnamese; that file asks for every one of them. */
export const englishAccess = {
  'role-not-entitled': [
    'This is done by the {who}; the {role} cannot do it.',
    'This is not done by the {role}.',
    'This account may not do it.',
  ],
  'not-by-token':
    'This binds the unit: whoever holds the position signs in and does it himself; a token of a program cannot.',
  'right-not-held':
    'The position in use was not given the right to do this; ask somebody in the unit who holds it, or the administrator.',
  'engine-only': 'The system does this by itself; nobody does it by hand.',
  'not-your-committee': [
    'This is done by the hosting body ({who}); your unit is not the hosting body.',
    'This is done by the hosting body.',
  ],
  'not-your-unit': 'This belongs to another unit; only its own people may do it.',
  'judges-own-unit':
    'Whoever reports does not judge the report: you hold a position in the reporting unit, too; somebody else of the hosting body does this.',
  'copy-to-change': [
    'This one is common to the whole installation and kept by the {who}; copy it for your hosting body and change the copy.',
    'This one is common to the whole installation; copy it for your hosting body and change the copy.',
  ],
  'judges-own-report': 'Whoever sent the report does not judge it; somebody else of the hosting body does this.',
  'call-acknowledged-already': 'The unit has acknowledged the call.',
  'task-accepted-already': 'The unit has accepted the task.',
  'task-passed-opened': 'What was passed down has begun already.',
  'task-passed-over': 'What was passed down has ended already.',
  'no-committee-of-yours': 'Your unit has no committee in the system yet; the administrator registers one first.',
};

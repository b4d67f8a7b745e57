/** Rules of this house that no linter brings: run by oxlint as a plugin. */
const present = {
  create(context) {
    const report = (node) => context.report({ node, message: 'Time comes in with the command.' });
    return {
      "NewExpression[callee.name='Date'][arguments.length=0]": report,
      "CallExpression[callee.name='Date']": report,
    };
  },
};

export default { meta: { name: 'house' }, rules: { 'no-present': present } };

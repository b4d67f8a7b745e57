/** Made from the API description by `npm run web:types`: do not edit. */
export interface paths {
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is logged in, in which position, and what is still asked for; 401 when nobody is */
        get: operations["readSession"];
        put?: never;
        /** Log in by login and password; the answer sets the cookie. `GET /session` says what is still asked for */
        post: operations["logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The six digits of the authenticator; the first ones after an enrolment confirm it */
        post: operations["giveCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/second-factor/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret for the authenticator; it counts from the first code given on */
        post: operations["enrolSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on in another of one’s positions, an own or a delegated one */
        post: operations["choosePosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the own password; asks for the present one, and ends all other sessions */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log out; right also when nobody was logged in any more */
        post: operations["logOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the installation still waits for its first administrator */
        get: operations["readSetUp"];
        put?: never;
        /** The first administrator, by the link that the start printed; it works once */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts with their positions, by name; a part of name, login or address, with or without marks */
        get: operations["listAccounts"];
        put?: never;
        /** A new account; the answer holds its one-time password, which is shown now and never again */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which rights each role can hold, and which it usually does */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account with all its positions, past ones included */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name and mail address; events already recorded keep the name they were recorded with */
        post: operations["changeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody comes in with it any more: its sessions end, its tokens are void for good, its positions count no longer */
        post: operations["disableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It may be used again; sessions and tokens from before stay void */
        post: operations["enableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lifts the pause after failed log-ins */
        post: operations["unlockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A one-time password, shown now and never again; every session of the account ends */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** After a lost telephone: the next log-in enrols a new one; every session of the account ends */
        post: operations["resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A role in a unit for a period, with the usual rights of the role, fewer or more of what it can hold */
        post: operations["givePosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/positions/{position}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** At once: its sessions go on in another position of their person, or end; or on a last day from today on */
        post: operations["endPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which position on a day, of one unit or of all */
        get: operations["listPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accounts and positions of a list of people; who is there already keeps account and password */
        post: operations["importPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Positions and delegations that administrators want for themselves and another is to give; oldest first */
        get: operations["listOwnWishes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-wishes/{wish}/give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another administrator gives what one wants for himself */
        post: operations["giveOwnWish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-wishes/{wish}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is not given; whoever wanted it may take it back himself */
        post: operations["declineOwnWish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who handed which position to whom, for which days and by which paper; newest first */
        get: operations["listDelegations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/positions/{position}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another person acts in this position on these days, by this paper; events name both */
        post: operations["giveDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delegations/{delegation}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** At once, with every session by it */
        post: operations["revokeDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is logged in now, most recently busy first; at most 1000 */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whoever sits there has to log in again */
        post: operations["endSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which programs may call, in whose position, and when they last did; newest first */
        get: operations["listApiTokens"];
        put?: never;
        /** A token for a program, which acts in that position; shown now and never again */
        post: operations["makeApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-tokens/{token}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The program is refused from now on */
        post: operations["revokeApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who came, was refused or took something out, and what was changed about accounts; newest first */
        get: operations["readAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doctor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong with this installation, and what to do */
        get: operations["readDoctor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anchors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed heads of all ledgers, one for each day, newest first */
        get: operations["listAnchors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anchors/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them whole: to be printed, or kept as a file elsewhere */
        get: operations["readAnchor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anchors/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether the record still is what was signed: by the anchors kept here, and by those handed in from elsewhere */
        post: operations["compareAnchors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/erasure-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How often a person is met: what an erasure would take, and what it would leave */
        post: operations["previewErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a person out for good: the keys of his names, his account, his letters. It cannot be undone */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the installation is set up: what is there, what is missing, and what comes next */
        get: operations["readSetUpProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/house": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How this installation is used: tried out, by an office on one machine, or with a mail server */
        get: operations["readHouse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/house/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set how it is used; the programs take it up by themselves where one start runs them all */
        post: operations["changeHouse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cycles the unit hosts or reports to; rehearsals only when asked for */
        get: operations["listCycles"];
        put?: never;
        /** Plan a cycle, or a rehearsal of it; the answer names its address */
        post: operations["reviewCycle.PlanCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/replan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan the cycle anew before the call is issued: all but committee, period and clock */
        post: operations["reviewCycle.ReplanCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/left-open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the last conclusions left open, as the call for reports would name it now */
        get: operations["readLeftOpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue the call for reports: from here on the deadlines are armed */
        post: operations["reviewCycle.IssueCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit has the call */
        post: operations["reviewCycle.AcknowledgeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in a unit's report; the time of arrival decides whether it is on time */
        post: operations["reviewCycle.SubmitReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a report with reasons: it counts as not handed in, and only what they name opens again */
        post: operations["reviewCycle.ReturnReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open more of a returned report: what was marked before stays open */
        post: operations["reviewCycle.OpenPlaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may be asked to look at its reports, by the position held */
        get: operations["listReviewers"];
        put?: never;
        /** Name who looks at the reports of these units and by which day; a later naming takes the place of an earlier */
        post: operations["reviewCycle.AssignReviewer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a report: from here on its figures count */
        post: operations["reviewCycle.AcceptReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/extension/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a later deadline */
        post: operations["reviewCycle.RequestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/extension/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant a later deadline to this unit alone */
        post: operations["reviewCycle.GrantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/extension/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a later deadline */
        post: operations["reviewCycle.RefuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the clock: no reminder and no end, and each unit keeps the working days it has left */
        post: operations["reviewCycle.SuspendDeadlines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the clock go on: each unit has the working days it had left, from the day after */
        post: operations["reviewCycle.ResumeDeadlines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/follow-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the open deadlines and reminders that fall differently by the published calendar, or keep them all */
        post: operations["reviewCycle.FollowCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/exempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit owes no report */
        post: operations["reviewCycle.ExemptUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind this unit now, beside the ladder */
        post: operations["reviewCycle.UrgeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a report from this unit alone again, until a date */
        post: operations["reviewCycle.ReopenForUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/close-collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the collection; who is missing is named */
        post: operations["reviewCycle.CloseCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/consolidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the totals of the accepted reports and check them */
        post: operations["reviewCycle.Consolidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve the consolidation */
        post: operations["reviewCycle.ApproveConsolidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/variances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's sealed figures as they stand now, and its notes on them with what became of each */
        get: operations["readVariances"];
        put?: never;
        /** State what sealed figures of a unit turned out to be; the totals stay, and show it beside once accepted */
        post: operations["reviewCycle.RecordVariance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/variances/{number}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a variance note: beside the sealed totals stands what they come to with it */
        post: operations["reviewCycle.AcceptVariance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/variances/{number}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a variance note */
        post: operations["reviewCycle.RefuseVariance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the cycle; open tasks that go on are named */
        post: operations["reviewCycle.CloseCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the cycle */
        post: operations["reviewCycle.CancelCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a plan comes to: deadlines, and every letter if no unit reports. Nothing is stored */
        post: operations["previewPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cycle: plan, call, deadlines, where it stands; a unit is not told who is missing */
        get: operations["readCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/stations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cycle's life as six stations, and its days: phases, ends, days off */
        get: operations["readCycleStations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every member unit, step by step, and where its report stands; a unit sees its own row */
        get: operations["readCycleBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/pace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports handed in, day by day, against those whose deadline has come */
        get: operations["readCyclePace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/urging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a reminder by hand would do, for every unit that owes a report: who gets it, or why nobody does */
        get: operations["readCycleUrging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's report as it stands, for the unit itself and for the host */
        get: operations["readReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's report as a form to fill in: outline, figures, deadline, last period, draft and receipt */
        get: operations["readReportForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How figures as typed would be read, and everything that handing them in would find; nothing is stored */
        post: operations["lookAtReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/check-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Numbers in the texts of a report as typed, held against its figures as typed, those of the period before and each other; remarks, which stand in the way of nothing */
        post: operations["lookAtReportTexts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's report as a workbook to fill in: what is open is unlocked, the last period beside it */
        get: operations["readReportWorkbook"];
        put?: never;
        /** What a filled workbook would change in the draft, and every fault of it by its cell; nothing is stored */
        post: operations["lookAtReportWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which papers of a report there are, and in whose name and layout they stand */
        get: operations["readReportPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's report as a paper (BC) in its layout, its figures as an annex */
        get: operations["readReportPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/previous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The unit's last accepted report of an earlier cycle of the same committee, and of all that stood for it then, by the same indicators */
        get: operations["readPreviousReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/last-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands beside a report: the tasks that the last conference on its programmes gave the unit, as they stand now, and what its sections said the period before */
        get: operations["readLastTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/own-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of a report that stand out beside the unit's own accepted ones of up to eight earlier periods: worth a look, never an error */
        get: operations["readOwnHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every round of a unit's report and what became of it */
        get: operations["readReportRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units that are in no total as things stand: nothing handed in, or not accepted yet */
        get: operations["readMissingUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/consolidation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Totals of the accepted reports, each open to the units behind it, with the checks */
        get: operations["readConsolidation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/consolidation/superseded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last totals that are no longer in force, and which report was opened again after them */
        get: operations["readSupersededConsolidation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/consolidation/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One printed figure opened: the units behind it, who signed and who sent, in which round, when */
        get: operations["readConsolidationLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/explain/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a unit's deadline came about, line by line, and its ladder of reminders */
        get: operations["explainDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/calendar-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open deadlines and reminders that fall differently by the calendar in force, until somebody has confirmed it */
        get: operations["readCalendarChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened in the cycle; a unit sees what concerns it */
        get: operations["readCycleHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/report-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the consolidated report is written of: outline, totals to refer to, units with their settings, its head */
        get: operations["readConsolidatedReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/report-draft/sections/{section}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the accepted reports say in one section, and who is missing from it with why */
        get: operations["readReportSection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/report-draft/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Typed numbers of the text: which could refer to a total, and what they say against the totals, the reports of the units named and each other */
        post: operations["lookAtReportText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/report-draft/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consolidated report as a paper, .docx or PDF: as it was approved, else as it is drafted, which it says on every page */
        get: operations["readReportDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/report-draft/circulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the draft of the consolidated report round for opinions, sealed as it stands (xin ý kiến) */
        post: operations["reviewCycle.CirculateDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/draft-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The drafts of the consolidated report that went round for opinions, with what was said and answered */
        get: operations["readDraftRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/opinions/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a unit that was asked says to the draft of the consolidated report, on a section of it or on the whole */
        post: operations["reviewCycle.GiveOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/report-draft/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What became of an opinion: taken (tiếp thu), or why not (giải trình) */
        post: operations["reviewCycle.AnswerOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cycles/{cycle}/report-draft/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve the consolidated report as it stands in the draft: it gets its number, and its text is locked */
        post: operations["reviewCycle.ApproveConsolidatedReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The conferences of the actor’s committee and those its unit is invited to, the latest day first */
        get: operations["listConferences"];
        put?: never;
        /** Convene a conference that closes one or several cycles of one host; host, committees, letterhead and, for a rehearsal, the clock come from the cycles */
        post: operations["conference.ConveneConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue the invitations: one letter under one number; after the latest day only ad hoc and with a reason */
        post: operations["conference.IssueInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer an invitation; a group without a unit is answered for by the host */
        post: operations["conference.ReplyInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a discussion paper */
        post: operations["conference.RegisterPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The connection points and the roll-call of each; null where nobody has called it yet */
        get: operations["readConferencePoints"];
        put?: never;
        /** Add a connection point */
        post: operations["conference.AddPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the conference to another day: only what is still open is planned anew */
        post: operations["conference.MoveConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/postpone-or-cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the conference off without a new day, or cancel it */
        post: operations["conference.PostponeOrCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/roll-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the roll-call of one point, by the host or by the unit that sits there; a second one corrects the first */
        post: operations["conference.RecordRollCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record an award given at the conference; the names may be left out, the count may not */
        post: operations["conference.RecordAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/shortcomings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the shortcomings and focus topics spoken of; the list replaces the one before */
        post: operations["conference.RecordShortcomings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/directions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the directions of the report; they never become tasks, and the list replaces the one before */
        post: operations["conference.RecordDirections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record recommendations, upward and downward; the list replaces the one before */
        post: operations["conference.RecordRecommendations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/conclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft the conclusions: numbered tasks. Nobody named and no date are legal and flagged; each draft replaces the former until the notice is issued */
        post: operations["conference.Conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue the conclusion notice and create all its tasks in one act */
        post: operations["conference.IssueNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What hangs on the day of a conference, and its invitation as it would be printed. Nothing is stored */
        post: operations["previewConvening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The invitation as it would be issued, to whom, and when those who do not answer are reminded. Nothing is stored */
        post: operations["previewInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/change/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What moving, putting off or cancelling would come to: new latest days, and who is written to. Nothing is stored */
        post: operations["previewConferenceChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/notice/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The conclusion notice as it would be issued from these conclusions (left out: those drafted), what would follow, and what would stand in its way. Nothing is stored */
        post: operations["previewNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/notice/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The notice of these conclusions as a .docx that says on every page that it is a draft; the answer names where it can be fetched, 202 there while it is being rendered */
        post: operations["draftNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every count and date of a conference; tasks are counted as concluded, whatever was decided on them since */
        get: operations["readConferenceSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of a conference since its notice; a unit sees those it is assigned to */
        get: operations["readConferenceTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A conference as it stands; a draft of the conclusions is shown to the host’s staff only */
        get: operations["readConference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conferences/{conference}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to a conference; who is invited sees no drafts and nobody else’s roll-call */
        get: operations["readConferenceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide which units do the task, and which one leads: a class of bodies becomes units only by this */
        post: operations["followUpTask.AssignUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/due-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the task a date; it holds for every unit of the task */
        post: operations["followUpTask.SetDueDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the task for a unit that is assigned */
        post: operations["followUpTask.AcceptTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report progress with evidence: text and document number */
        post: operations["followUpTask.ReportProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/extension/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the giver of the task for a later date */
        post: operations["followUpTask.AskExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/extension/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant an extension to one unit: the date asked for, or another one */
        post: operations["followUpTask.GrantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/extension/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse an extension, with the reason */
        post: operations["followUpTask.RefuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report the task done; somebody else has to verify it */
        post: operations["followUpTask.ReportDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify a report: never by whoever made it or by the unit itself */
        post: operations["followUpTask.VerifyTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a report with reasons: it counts as not done */
        post: operations["followUpTask.ReturnTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the task again, for one unit or for all, with a new date or the former one */
        post: operations["followUpTask.ReopenTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the task: the giver alone may */
        post: operations["followUpTask.WithdrawTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Urge one unit, or every unit that still owes its report */
        post: operations["followUpTask.UrgeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks the actor’s committee gave and those its unit is assigned to */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/partition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Done on time, done late, running in time, running overdue: they always sum to the total; tasks without a date are counted a second time beside them */
        get: operations["partitionTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The five numbers a leader steers by and those without a date beside; `by` breaks them down */
        get: operations["readTaskNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/over-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many tasks there were in each standing at the end of each day, by the terms as they are now: an extension granted later takes earlier overdue days back */
        get: operations["readTasksOverTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task with every unit’s share in it */
        get: operations["readTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the deadline of a task, or of one unit in it, came about, and when it is reminded of */
        get: operations["explainTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{conference}/{number}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to a task; a unit sees what concerns all or itself */
        get: operations["readTaskHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the caller, by due day: the acts its role and position entitle it to and nothing else */
        get: operations["readWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units, cycles, conferences, tasks and letters by their text, without marks; the exact ones first */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The register as it is known on a day; only what differs is recorded */
        post: operations["organisation.ImportOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/import-read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The cells of a pasted table, of a CSV file’s text or of a workbook (.xlsx, base64); nothing is kept */
        post: operations["readList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/import-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a list of units and people would change, cell by cell what stands against it, and the command it makes */
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units valid on a day: all, or those directly under one, of a level, of a kind */
        get: operations["listUnits"];
        put?: never;
        /** Establish a unit */
        post: operations["organisation.EstablishUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/units/{unit}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a unit another name, and if need be another kind, from a day on */
        post: operations["organisation.RenameUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/units/{unit}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a unit under another one from a day on */
        post: operations["organisation.MoveUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/units/{unit}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a unit stands in the Party's or the Front's hierarchy from a day on */
        post: operations["organisation.PlaceUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/units/{unit}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a unit with its last day */
        post: operations["organisation.DissolveUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/units/{unit}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right what was entered by mistake: no change in the world, so no day, no document and no former name */
        post: operations["organisation.CorrectUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/reorganisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merged, split, moved, of another level, dissolved: who follows whom, what begins and ends with it, who takes over */
        post: operations["organisation.RecordReorganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/reorganisations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a reorganisation would touch: reports, tasks, people, contacts, committees, and what of it is not plain */
        post: operations["previewReorganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/units/{unit}/taker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who answers for what a unit that ended still owes: by the administrator, or a coordinator it stood below */
        post: operations["organisation.NameTaker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/units/{unit}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace all of a unit's contacts: where its mail goes */
        post: operations["organisation.SetContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/committees/{committee}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A steering committee, its yearly plan and the review it calls for next */
        get: operations["readCommittee"];
        put?: never;
        /** Register a steering committee, or revise it */
        post: operations["organisation.RegisterCommittee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/committees/{committee}/yearly-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the committee reviews every year, and how early its next cycle is proposed */
        post: operations["organisation.SetYearlyPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/committees/{committee}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a steering committee otherwise from a day on; up to then it keeps its name */
        post: operations["organisation.RenameCommittee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/committees/{committee}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The members of a steering committee, as its latest decision lists them; replaces the list */
        post: operations["organisation.SetCommitteeMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/committees/{committee}/number-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How the documents of a steering committee are numbered; no number is given twice in a series */
        post: operations["organisation.SetNumberSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of unit that can begin on a day, each with its levels: what has ended is not among them */
        get: operations["listKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/own-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of unit that the office added, those that have ended among them */
        get: operations["listOwnKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/own-kinds/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a kind of unit of the office’s own within a shipped one, or rename, end or put right one that is there */
        post: operations["organisation.DefineUnitKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit as it was called and placed on a day, with its past */
        get: operations["readUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/units/{unit}/successors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands for a unit on a day; undecided = a person must name a successor */
        get: operations["readSuccessors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/units/{unit}/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree under a unit as a cycle would pin it on that day, parents before children */
        get: operations["readTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/units/{unit}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Territories of a level under a unit on a day, by kind */
        get: operations["countUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/committees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steering committees, all or those of one host */
        get: operations["listCommittees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of the register with its legal basis */
        get: operations["readOrganisationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report template, its current version or an old one */
        get: operations["readTemplate"];
        put?: never;
        /** Define a report template: outline, indicators and what must hold between them. `<unit>.<name>` is that host's own, `<name>` the installation's */
        post: operations["template.DefineTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{template}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The whole next version of a template; cycles keep the version they were planned with */
        post: operations["template.ReviseTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report templates with their current version: those of the caller's hosts, then the installation's */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{template}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a template and why it was made */
        get: operations["readTemplateHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/shipped/outlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outlines that come with the product; taking one is defining a template with what it says */
        get: operations["listShippedOutlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/shipped/schema.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** JSON Schema of a report template as a YAML file; the same as docs/report-template.schema.json */
        get: operations["readOutlineSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table of special days in force, or an earlier version, and the days foreseen after its end */
        get: operations["readCalendar"];
        put?: never;
        /** Publish a whole table of special days, the country’s or a unit’s own; what it does not list is an ordinary day */
        post: operations["calendar.PublishCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change single days of a table in force, by a document: a holiday, a day in lieu, two days swapped */
        post: operations["calendar.ChangeCalendarDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/culture-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether 24/11, the Day of Vietnamese Culture, is a day off, from which year on and by which document */
        post: operations["calendar.ObserveCultureDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a unit’s own table: it follows the nearest one above it again */
        post: operations["calendar.WithdrawOwnCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a whole table would change of open deadlines, reminders, conferences and tasks. Nothing is stored */
        post: operations["previewCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/days/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What changing these days would change of open deadlines, reminders, conferences and tasks. Nothing is stored */
        post: operations["previewCalendarDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/culture-day/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What taking 24/11 as a day off would change. Nothing is stored */
        post: operations["previewCultureDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/withdraw/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What ending a unit’s own table would change. Nothing is stored */
        post: operations["previewWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units with a table of working days of their own; whoever is neither one nor below one follows the country’s */
        get: operations["readCalendarTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every published table */
        get: operations["readCalendarHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outside-indices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indices that outsiders published, as the hosts the caller works for or reports to have entered them */
        get: operations["listOutsideIndices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outside-indices/{host}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter an index that outsiders published (PCI, PAPI, SIPAS): with its source, never part of a total */
        post: operations["outsideIndex.RecordOutsideIndex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outside-indices/{host}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an index right that was entered, with the reason; what stood stays in the history */
        post: operations["outsideIndex.CorrectOutsideIndex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outside-indices/{host}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an index back that should not have been entered, with the reason */
        post: operations["outsideIndex.WithdrawOutsideIndex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outside-indices/{host}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was entered, put right and withdrawn of indices that outsiders published, by whom and why */
        get: operations["readOutsideIndexHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters of a cycle or a conference */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter as a .docx; 202 while it is not rendered yet */
        get: operations["downloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/report/{cycle}/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft as it stands; one that nobody has begun is empty, at revision 0 */
        get: operations["readReportDraft"];
        put?: never;
        post?: never;
        /** Empty the draft; whoever still has it open is told */
        delete: operations["discardReportDraft"];
        options?: never;
        head?: never;
        /** Save some fields; those somebody else has changed since `base` are not taken and come back */
        patch: operations["saveReportDraft"];
        trace?: never;
    };
    "/drafts/report/{cycle}/{unit}/present": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lay the draft before whoever signs (trình ký), as it stands now */
        post: operations["presentReportDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/report/{cycle}/{unit}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back: it is not ready yet */
        post: operations["recallReportDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/report/{cycle}/{unit}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a presented draft back to whoever prepares it, with a remark */
        post: operations["giveBackReportDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/conclusions/{conference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft as it stands; one that nobody has begun is empty, at revision 0 */
        get: operations["readConclusionsDraft"];
        put?: never;
        post?: never;
        /** Empty the draft; whoever still has it open is told */
        delete: operations["discardConclusionsDraft"];
        options?: never;
        head?: never;
        /** Save some fields; those somebody else has changed since `base` are not taken and come back */
        patch: operations["saveConclusionsDraft"];
        trace?: never;
    };
    "/drafts/consolidated/{cycle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft as it stands; one that nobody has begun is empty, at revision 0 */
        get: operations["readConsolidatedDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Save some fields; those somebody else has changed since `base` are not taken and come back */
        patch: operations["saveConsolidatedDraft"];
        trace?: never;
    };
    "/drafts/consolidated/{cycle}/present": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lay the draft before whoever signs (trình ký), as it stands now */
        post: operations["presentConsolidatedDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/consolidated/{cycle}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back: it is not ready yet */
        post: operations["recallConsolidatedDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/plan/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft as it stands; one that nobody has begun is empty, at revision 0 */
        get: operations["readPlanDraft"];
        put?: never;
        post?: never;
        /** Empty the draft; whoever still has it open is told */
        delete: operations["discardPlanDraft"];
        options?: never;
        head?: never;
        /** Save some fields; those somebody else has changed since `base` are not taken and come back */
        patch: operations["savePlanDraft"];
        trace?: never;
    };
    "/cycles/{cycle}/reports/{unit}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files of a unit's report: of its rounds, and of the draft for whoever writes it */
        get: operations["listReportFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that came with a report, to be kept; who takes it is recorded */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same file to be looked at in the browser: a picture or a PDF */
        get: operations["viewFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do here and now, and why not; without a stream what the caller may begin */
        get: operations["readRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a report by K1–K11, K13 and K14, and flag what is legal but needs a look; nothing is stored */
        post: operations["checkReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/outline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Every fault of a report template while it is written, and what its checks find in figures typed to try it */
        post: operations["checkOutline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/outline-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A report template read from a file: all of it, or every fault with its cell or line; nothing is stored */
        post: operations["readOutlineFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a piece of text says as a number, a ratio, a document number or a day; two readings are asked back */
        get: operations["parseText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/resolve-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The year of a day that is stated without one (K13), resolved from the review; the reasons go with it */
        get: operations["resolveYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/window": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The data window of a period and its cut-off (NĐ 09/2019/NĐ-CP art. 12), and the days from there to a date */
        get: operations["askWindow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/windows-abut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Do the windows of both halves abut and make the year’s (K14)? */
        get: operations["windowsAbut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The day by which a conference’s conclusions are due in writing, or its invitations are to be sent */
        get: operations["askDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/working-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Working days after one day up to and including another, and the special days passed on the way */
        get: operations["askWorkingDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/silence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From which day a task without a date is flagged when nothing is heard of it */
        get: operations["askSilence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/questions/lower-committees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chairs and standing deputies of the committees of a lower level, one each per territory on that day: inferred from the tree, never a stated number */
        get: operations["askLowerCommittees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/work.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: What waits for the caller, by due day: the acts its role and position entitle it to and nothing else */
        get: operations["exportWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/cycles.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: Cycles the unit hosts or reports to; rehearsals only when asked for */
        get: operations["exportCycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/board.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: Every member unit, step by step, and where its report stands; a unit sees its own row */
        get: operations["exportCycleBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/missing.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: Units that are in no total as things stand: nothing handed in, or not accepted yet */
        get: operations["exportMissingUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/consolidation.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: Totals of the accepted reports, each open to the units behind it, with the checks */
        get: operations["exportConsolidation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/conferences.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: The conferences of the actor’s committee and those its unit is invited to, the latest day first */
        get: operations["exportConferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/points.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: The connection points and the roll-call of each; null where nobody has called it yet */
        get: operations["exportConferencePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/opinions.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: The drafts of the consolidated report that went round for opinions, with what was said and answered */
        get: operations["exportOpinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/outside-indices.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: Indices that outsiders published, as the hosts the caller works for or reports to have entered them */
        get: operations["exportOutsideIndices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/invitations.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: A conference as it stands; a draft of the conclusions is shown to the host’s staff only */
        get: operations["exportInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/tasks.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: The tasks the actor’s committee gave and those its unit is assigned to */
        get: operations["exportTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/deliveries.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: The delivery log, one row per recipient: of a cycle, conference or task, or of all that the committee sent */
        get: operations["exportDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/units.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: Units valid on a day: all, or those directly under one, of a level, of a kind */
        get: operations["exportUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: A report template, its current version or an old one */
        get: operations["exportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/template.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As YAML, whose JSON Schema the api gives: A report template, its current version or an old one */
        get: operations["exportTemplateYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/register-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form of the register’s import, with the units there are and the words it takes */
        get: operations["exportRegisterTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/accounts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: Accounts with their positions, by name; a part of name, login or address, with or without marks */
        get: operations["exportAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/access-log.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a spreadsheet: Who came, was refused or took something out, and what was changed about accounts; newest first */
        get: operations["exportAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Database and Temporal are reachable */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commands/{commandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of a command and what became of it; after a 202 this is where to ask again */
        get: operations["readCommand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parked-commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Commands that were received and that the product failed at: nothing was done, and nothing is lost */
        get: operations["listParkedCommands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parked-commands/{receipt}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try such a command again, under its receipt and its time of arrival */
        post: operations["retryParkedCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: `change` names streams that changed, `resync` says that some may have been missed, `moves` that it starts anew and where it is opened then */
        get: operations["watchChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mail the sink has taken: a page, or JSON by the Accept header */
        get: operations["readMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as JSON whatever the Accept header says */
        get: operations["readMailJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail */
        get: operations["readOneMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The delivery log, one row per recipient: of a cycle, conference or task, or of all that the committee sent */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One letter with its text, and the times it was carried again */
        get: operations["readDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a letter again, to whoever holds the post now; a rehearsal stays in the sink */
        post: operations["resendDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/letters/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters to whoever holds the post that the caller holds in his unit, and those about his account */
        get: operations["listOwnLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/letters/to-print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters that no mail carries, with their texts, by whom they are handed to: one bundle to print */
        get: operations["listLettersToPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/letters/handed-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Letters that were printed and handed over; what was handed over before is left as it was */
        post: operations["handLettersOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/letters/taken-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The mark that letters were handed over was a mistake; they wait to be printed again */
        post: operations["takeLettersBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every book of events and how many it holds */
        get: operations["listLedgers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledgers/{ledger}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Walks the chain of hashes from the first event to the last */
        get: operations["verifyLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To the OpenID provider; exists only where one is configured */
        get: operations["beginSingleSignOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/sso/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Back from the provider: a session, or the login page with the reason why not */
        get: operations["finishSingleSignOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one can sign in here */
        get: operations["waysToSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/report/{cycle}/{unit}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a file to the draft of a report: its bytes as the body, whatever it is called */
        post: operations["attachReportFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Evaluation only: an API token for a person in a role of a unit; account and position are made if missing */
        post: operations["mintToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evaluation only: whether the example is loaded, and whom one can play in it */
        get: operations["listPersonas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Evaluation only: load the example; again does nothing twice. 202 while it goes on: GET /evaluation/personas tells */
        post: operations["loadExample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Evaluation only: a session as somebody of the loaded example */
        post: operations["openPersonaSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @enum {string} */
        SettingInput: "community" | "stateBody" | "employer";
        /** @enum {string} */
        LetterTemplateInput: "callIssued" | "deadlineReminder" | "deadlineOverdue" | "deadlineEscalated" | "collectionClosingSoon" | "manualUrge" | "reportReceipt" | "reportReturned" | "reportAccepted" | "extensionAsked" | "extensionGranted" | "extensionRefused" | "exempted" | "cycleProposed" | "conferenceMoved" | "deadlineMoved" | "deadlineSuspended" | "deadlineResumed" | "opinionAsked" | "opinionDue" | "varianceRecorded" | "varianceAccepted" | "varianceRefused" | "varianceInReport" | "invitation" | "invitationReminder" | "noticeIssued" | "taskAssigned" | "taskReminder" | "taskOverdue" | "taskEscalated" | "taskSilent" | "taskReported" | "taskVerified" | "taskReturned" | "taskExtensionAsked" | "taskExtensionDecided";
        Ended: {
            /** @enum {string} */
            kind: "merged" | "split" | "levelChanged" | "dissolved";
            /** @description The first day without it */
            since: string;
            into: {
                unit: string;
                name: string;
            }[];
            document: string | null;
            /** @description Who answers for what it still owes; null: nobody, and nobody is reminded */
            takenOverBy: {
                unit: string;
                name: string;
                person: string | null;
            } | null;
            /** @description The document by which that was settled, where it is another */
            handedOnBy: string | null;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            /**
             * @description Closed: the name of a rule or a kind of error
             * @enum {string}
             */
            code: "address-too-long" | "ambiguous-number" | "bad-request" | "body-too-large" | "command-failed" | "cross-site" | "cycle-expects-no-conference" | "cycle-not-open" | "database-unavailable" | "delivery-still-queued" | "delivery-without-address" | "draft-changed" | "draft-closed" | "draft-empty" | "draft-not-presented" | "engine-unavailable" | "example-closed" | "example-not-loaded" | "file-cut-off" | "file-empty" | "file-infected" | "file-old-office" | "file-store-unavailable" | "file-too-large" | "file-type-not-taken" | "file-unknown" | "file-waiting" | "file-with-macros" | "files-sealed" | "headers-too-large" | "house-needs-real-account" | "house-set-by-environment" | "idempotency-key-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "internal" | "invalid-input" | "last-administrator" | "login-refused" | "malformed-json" | "method-not-allowed" | "negative-number" | "not-a-number" | "not-by-token" | "not-found" | "not-permitted" | "not-served" | "outside-calendar" | "password-change-required" | "pdf-busy" | "pdf-failed" | "pdf-not-available" | "position-ended" | "position-required" | "range-not-there" | "rehearsal-mixed-with-real" | "report-not-there" | "request-too-slow" | "second-administrator-needed" | "second-factor-enrolled" | "second-factor-refused" | "second-factor-required" | "second-factor-unreadable" | "setup-closed" | "sso-denied" | "sso-level-too-low" | "sso-mismatch" | "sso-not-provisioned" | "sso-unavailable" | "stopping" | "storage-full" | "superior-does-not-call" | "too-many-drafts" | "too-many-files" | "too-many-requests" | "unauthenticated" | "unit-taken-over" | "unknown-committee" | "unknown-cycle" | "unknown-host" | "unknown-template" | "unknown-unit" | "unsupported-media-type";
            /** @description A Vietnamese sentence for the person */
            detail: string;
            requestId: string;
            /** @description JSON pointer to the value at fault */
            pointer?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
            /** @description Roles that can lift it */
            liftedBy?: ("admin" | "coordinator" | "leader" | "unitHead" | "reporter" | "system")[];
            facts?: {
                [key: string]: string | number;
            };
            /** @description Who did what stands in the way; absent where it was nobody, or not to be told */
            by?: string;
            /**
             * Format: date-time
             * @description When that was done, in domain time
             */
            at?: string;
            receipt?: number;
        };
        ReviewCycleProblem: {
            type: string;
            title: string;
            status: number;
            /**
             * @description Closed: the name of a rule or a kind of error
             * @enum {string}
             */
            code: "address-too-long" | "ambiguous-number" | "bad-request" | "body-too-large" | "calendar-published-meanwhile" | "call-already-issued" | "call-not-issued" | "call-number-malformed" | "call-number-taken" | "collection-closed" | "collection-still-open" | "command-failed" | "conference-before-reports" | "conference-in-the-past" | "conference-outside-calendar" | "consolidation-already-approved" | "consolidation-not-approved" | "cross-site" | "cycle-already-concluded" | "cycle-already-planned" | "cycle-already-proposed" | "cycle-cancelled" | "cycle-closed" | "cycle-expects-no-conference" | "cycle-not-by-token" | "cycle-not-concluded" | "cycle-not-open" | "cycle-not-permitted" | "cycle-not-planned" | "cycle-reason-missing" | "cycle-right-not-held" | "cycle-unit-not-yours" | "cycle-unknown" | "cycle-without-conference" | "database-unavailable" | "deadline-days-malformed" | "deadline-hour-malformed" | "deadline-in-the-past" | "deadline-on-day-off" | "deadline-outside-calendar" | "deadline-still-running" | "deadline-suspended" | "delivery-still-queued" | "delivery-without-address" | "draft-changed" | "draft-closed" | "draft-empty" | "draft-not-presented" | "engine-unavailable" | "example-closed" | "example-not-loaded" | "extension-not-asked" | "extension-not-later" | "figure-also-missing" | "figure-exceeds-total" | "figure-may-not-be-missing" | "figure-missing" | "figure-missing-unsaid" | "figure-negative" | "figure-no-such-day" | "figure-not-a-day" | "figure-not-a-number" | "figure-not-an-option" | "figure-not-whole" | "figure-not-yes-or-no" | "figure-of-another-setting" | "figure-parts-do-not-sum" | "figure-percent-unasked" | "figure-share-does-not-match" | "figure-share-of-nothing" | "figure-text-empty" | "figure-text-too-long" | "figure-too-fine" | "figure-twice" | "figure-unknown" | "file-cut-off" | "file-empty" | "file-infected" | "file-old-office" | "file-store-unavailable" | "file-too-large" | "file-type-not-taken" | "file-unknown" | "file-waiting" | "file-with-macros" | "files-sealed" | "hard-check-failed" | "headers-too-large" | "house-needs-real-account" | "house-set-by-environment" | "idempotency-key-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "internal" | "invalid-input" | "last-administrator" | "login-refused" | "malformed-json" | "method-not-allowed" | "negative-number" | "not-a-number" | "not-by-token" | "not-found" | "not-permitted" | "not-served" | "nothing-accepted" | "nothing-suspended" | "nothing-to-suspend" | "opinion-due-in-the-past" | "opinion-empty" | "opinion-not-asked" | "opinion-of-nobody" | "opinion-round-ended" | "opinion-round-over" | "opinion-round-unknown" | "opinion-section-unknown" | "opinion-unknown" | "outside-calendar" | "override-by-leader-only" | "password-change-required" | "pdf-busy" | "pdf-failed" | "pdf-not-available" | "plan-clock-differs" | "plan-clock-malformed" | "plan-conference-convened" | "plan-conference-differs" | "plan-cut-off-outside-window" | "plan-host-differs" | "plan-indicator-twice" | "plan-indicator-unknown" | "plan-ladder-empty" | "plan-ladder-repeats-step" | "plan-parent-circle" | "plan-parent-unknown" | "plan-programme-not-of-committee" | "plan-range-reversed" | "plan-section-limit-malformed" | "plan-section-twice" | "plan-sign-off-not-needed" | "plan-sign-off-unnamed" | "plan-stream-differs" | "plan-unit-twice" | "plan-without-conference" | "plan-without-members" | "plan-without-programme" | "position-ended" | "position-required" | "range-not-there" | "rehearsal-mixed-with-real" | "reply-empty" | "reply-not-asked" | "report-already-accepted" | "report-already-returned" | "report-already-submitted" | "report-approved-already" | "report-date-before-totals" | "report-date-in-future" | "report-draft-empty" | "report-figure-lost" | "report-file-twice" | "report-files-sealed" | "report-files-too-many" | "report-not-returned" | "report-not-submitted" | "report-not-there" | "report-number-kept-without-reason" | "report-number-malformed" | "report-number-taken" | "report-number-wrong" | "report-of-own-hand" | "report-of-own-unit" | "report-on-behalf-not-needed" | "report-on-behalf-unstated" | "report-place-sealed" | "report-round-superseded" | "report-signer-missing" | "report-text-too-long" | "report-wrong-period" | "reports-already-consolidated" | "reports-not-consolidated" | "request-too-slow" | "return-place-unknown" | "return-without-reason" | "review-due-in-the-past" | "review-not-needed" | "review-of-nobody" | "second-administrator-needed" | "second-factor-enrolled" | "second-factor-refused" | "second-factor-required" | "second-factor-unreadable" | "section-missing" | "section-of-another-setting" | "section-too-long" | "section-twice" | "section-unknown" | "setup-closed" | "sso-denied" | "sso-level-too-low" | "sso-mismatch" | "sso-not-provisioned" | "sso-unavailable" | "stopping" | "storage-full" | "superior-does-not-call" | "task-not-of-cycle" | "task-not-open" | "tasks-still-open" | "too-many-drafts" | "too-many-files" | "too-many-requests" | "too-soon-after-data-closes" | "too-soon-after-lower-level" | "unauthenticated" | "unit-already-open" | "unit-exempted" | "unit-outside-cycle" | "unit-reminded-today" | "unit-reopening-ended" | "unit-reopening-running" | "unit-taken-over" | "unknown-committee" | "unknown-cycle" | "unknown-host" | "unknown-template" | "unknown-unit" | "unsupported-media-type" | "variance-already-accepted" | "variance-already-refused" | "variance-already-waits" | "variance-changes-nothing" | "variance-not-of-totals" | "variance-not-summed" | "variance-of-nothing" | "variance-of-own-hand" | "variance-old-differs" | "variance-unknown" | "variance-without-paper";
            /** @description A Vietnamese sentence for the person */
            detail: string;
            requestId: string;
            /** @description JSON pointer to the value at fault */
            pointer?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
            /** @description Roles that can lift it */
            liftedBy?: ("admin" | "coordinator" | "leader" | "unitHead" | "reporter" | "system")[];
            facts?: {
                [key: string]: string | number;
            };
            /** @description Who did what stands in the way; absent where it was nobody, or not to be told */
            by?: string;
            /**
             * Format: date-time
             * @description When that was done, in domain time
             */
            at?: string;
            receipt?: number;
        };
        ConferenceProblem: {
            type: string;
            title: string;
            status: number;
            /**
             * @description Closed: the name of a rule or a kind of error
             * @enum {string}
             */
            code: "address-too-long" | "ambiguous-number" | "bad-request" | "body-too-large" | "command-failed" | "conference-ad-hoc-bound" | "conference-already-convened" | "conference-before-the-day" | "conference-cancelled" | "conference-class-is-no-unit" | "conference-count-malformed" | "conference-date-in-future" | "conference-day-outside-calendar" | "conference-day-past" | "conference-day-reached" | "conference-ended" | "conference-host-cannot-be-addressee" | "conference-hour-malformed" | "conference-id-repeated" | "conference-invitation-too-late" | "conference-invitations-issued" | "conference-invitations-not-issued" | "conference-names-do-not-match-count" | "conference-not-by-token" | "conference-not-concluded" | "conference-not-invited" | "conference-not-taking-part" | "conference-not-the-host" | "conference-not-your-invitation" | "conference-notice-before-the-day" | "conference-notice-issued" | "conference-number-malformed" | "conference-number-taken" | "conference-point-unknown" | "conference-postponed" | "conference-present-below-entries" | "conference-programme-unknown" | "conference-reason-missing" | "conference-right-not-held" | "conference-substitute-missing" | "conference-task-date-passed" | "conference-text-missing" | "conference-two-main-points" | "conference-unknown" | "conference-without-cycle" | "cross-site" | "cycle-expects-no-conference" | "cycle-not-open" | "database-unavailable" | "delivery-still-queued" | "delivery-without-address" | "draft-changed" | "draft-closed" | "draft-empty" | "draft-not-presented" | "due-date-malformed" | "due-date-on-day-off" | "due-date-outside-calendar" | "due-date-past" | "engine-unavailable" | "example-closed" | "example-not-loaded" | "file-cut-off" | "file-empty" | "file-infected" | "file-old-office" | "file-store-unavailable" | "file-too-large" | "file-type-not-taken" | "file-unknown" | "file-waiting" | "file-with-macros" | "files-sealed" | "headers-too-large" | "house-needs-real-account" | "house-set-by-environment" | "idempotency-key-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "internal" | "invalid-input" | "last-administrator" | "login-refused" | "malformed-json" | "method-not-allowed" | "negative-number" | "not-a-number" | "not-by-token" | "not-found" | "not-permitted" | "not-served" | "outside-calendar" | "password-change-required" | "pdf-busy" | "pdf-failed" | "pdf-not-available" | "plan-sign-off-not-needed" | "plan-sign-off-unnamed" | "position-ended" | "position-required" | "range-not-there" | "rehearsal-mixed-with-real" | "report-not-there" | "request-too-slow" | "second-administrator-needed" | "second-factor-enrolled" | "second-factor-refused" | "second-factor-required" | "second-factor-unreadable" | "setup-closed" | "sso-denied" | "sso-level-too-low" | "sso-mismatch" | "sso-not-provisioned" | "sso-unavailable" | "stopping" | "storage-full" | "superior-does-not-call" | "task-already-reported" | "task-already-verified" | "task-ended" | "task-extension-not-asked" | "task-extension-not-later" | "task-extension-pending" | "task-host-cannot-be-assignee" | "task-lead-not-assigned" | "task-nobody-to-urge" | "task-not-by-token" | "task-not-ended" | "task-not-reported" | "task-not-the-giver" | "task-not-the-host" | "task-not-your-unit" | "task-own-report" | "task-own-work" | "task-percent-out-of-range" | "task-reason-missing" | "task-reminded-today" | "task-right-not-held" | "task-text-missing" | "task-unit-not-assigned" | "task-unit-repeated" | "task-unknown" | "task-without-deadline" | "too-many-drafts" | "too-many-files" | "too-many-requests" | "too-soon-after-lower-level" | "unauthenticated" | "unit-taken-over" | "unknown-committee" | "unknown-cycle" | "unknown-host" | "unknown-template" | "unknown-unit" | "unsupported-media-type";
            /** @description A Vietnamese sentence for the person */
            detail: string;
            requestId: string;
            /** @description JSON pointer to the value at fault */
            pointer?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
            /** @description Roles that can lift it */
            liftedBy?: ("admin" | "coordinator" | "leader" | "unitHead" | "reporter" | "system")[];
            facts?: {
                [key: string]: string | number;
            };
            /** @description Who did what stands in the way; absent where it was nobody, or not to be told */
            by?: string;
            /**
             * Format: date-time
             * @description When that was done, in domain time
             */
            at?: string;
            receipt?: number;
        };
        FollowUpTaskProblem: {
            type: string;
            title: string;
            status: number;
            /**
             * @description Closed: the name of a rule or a kind of error
             * @enum {string}
             */
            code: "address-too-long" | "ambiguous-number" | "bad-request" | "body-too-large" | "command-failed" | "cross-site" | "cycle-expects-no-conference" | "cycle-not-open" | "database-unavailable" | "delivery-still-queued" | "delivery-without-address" | "draft-changed" | "draft-closed" | "draft-empty" | "draft-not-presented" | "due-date-malformed" | "due-date-on-day-off" | "due-date-outside-calendar" | "due-date-past" | "engine-unavailable" | "example-closed" | "example-not-loaded" | "file-cut-off" | "file-empty" | "file-infected" | "file-old-office" | "file-store-unavailable" | "file-too-large" | "file-type-not-taken" | "file-unknown" | "file-waiting" | "file-with-macros" | "files-sealed" | "headers-too-large" | "house-needs-real-account" | "house-set-by-environment" | "idempotency-key-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "internal" | "invalid-input" | "last-administrator" | "login-refused" | "malformed-json" | "method-not-allowed" | "negative-number" | "not-a-number" | "not-by-token" | "not-found" | "not-permitted" | "not-served" | "outside-calendar" | "password-change-required" | "pdf-busy" | "pdf-failed" | "pdf-not-available" | "position-ended" | "position-required" | "range-not-there" | "rehearsal-mixed-with-real" | "report-not-there" | "request-too-slow" | "second-administrator-needed" | "second-factor-enrolled" | "second-factor-refused" | "second-factor-required" | "second-factor-unreadable" | "setup-closed" | "sso-denied" | "sso-level-too-low" | "sso-mismatch" | "sso-not-provisioned" | "sso-unavailable" | "stopping" | "storage-full" | "superior-does-not-call" | "task-already-reported" | "task-already-verified" | "task-ended" | "task-extension-not-asked" | "task-extension-not-later" | "task-extension-pending" | "task-host-cannot-be-assignee" | "task-lead-not-assigned" | "task-nobody-to-urge" | "task-not-by-token" | "task-not-ended" | "task-not-reported" | "task-not-the-giver" | "task-not-the-host" | "task-not-your-unit" | "task-own-report" | "task-own-work" | "task-percent-out-of-range" | "task-reason-missing" | "task-reminded-today" | "task-right-not-held" | "task-text-missing" | "task-unit-not-assigned" | "task-unit-repeated" | "task-unknown" | "task-without-deadline" | "too-many-drafts" | "too-many-files" | "too-many-requests" | "unauthenticated" | "unit-taken-over" | "unknown-committee" | "unknown-cycle" | "unknown-host" | "unknown-template" | "unknown-unit" | "unsupported-media-type";
            /** @description A Vietnamese sentence for the person */
            detail: string;
            requestId: string;
            /** @description JSON pointer to the value at fault */
            pointer?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
            /** @description Roles that can lift it */
            liftedBy?: ("admin" | "coordinator" | "leader" | "unitHead" | "reporter" | "system")[];
            facts?: {
                [key: string]: string | number;
            };
            /** @description Who did what stands in the way; absent where it was nobody, or not to be told */
            by?: string;
            /**
             * Format: date-time
             * @description When that was done, in domain time
             */
            at?: string;
            receipt?: number;
        };
        OrganisationProblem: {
            type: string;
            title: string;
            status: number;
            /**
             * @description Closed: the name of a rule or a kind of error
             * @enum {string}
             */
            code: "address-too-long" | "ambiguous-number" | "bad-request" | "body-too-large" | "command-failed" | "committee-detail-empty" | "committee-id-malformed" | "committee-member-repeated" | "committee-member-without-name" | "committee-name-out-of-order" | "committee-not-registered" | "committee-without-programme" | "contact-email-malformed" | "contact-name-empty" | "correction-reason-missing" | "cross-site" | "cycle-expects-no-conference" | "cycle-not-open" | "database-unavailable" | "delivery-still-queued" | "delivery-without-address" | "draft-changed" | "draft-closed" | "draft-empty" | "draft-not-presented" | "engine-unavailable" | "example-closed" | "example-not-loaded" | "file-cut-off" | "file-empty" | "file-infected" | "file-old-office" | "file-store-unavailable" | "file-too-large" | "file-type-not-taken" | "file-unknown" | "file-waiting" | "file-with-macros" | "files-sealed" | "headers-too-large" | "house-needs-real-account" | "house-set-by-environment" | "idempotency-key-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "internal" | "invalid-input" | "last-administrator" | "legal-basis-missing" | "login-refused" | "malformed-json" | "method-not-allowed" | "negative-number" | "not-a-number" | "not-by-token" | "not-found" | "not-permitted" | "not-served" | "number-series-term-empty" | "number-series-without-term" | "organisation-not-permitted" | "outside-calendar" | "own-kind-base-not-open" | "own-kind-ends-before-it-begins" | "own-kind-id-malformed" | "own-kind-level-not-of-base" | "own-kind-name-empty" | "own-kind-name-taken" | "own-kind-not-in-force" | "own-kind-still-used" | "own-kind-unknown" | "parent-below-unit" | "parent-cycle" | "parent-not-registered" | "parent-not-territorial" | "parent-not-valid-then" | "password-change-required" | "pdf-busy" | "pdf-failed" | "pdf-not-available" | "position-ended" | "position-required" | "range-not-there" | "rehearsal-mixed-with-real" | "reorganisation-already-recorded" | "reorganisation-ends-with-successor" | "reorganisation-giver-not-valid" | "reorganisation-id-empty" | "reorganisation-into-itself" | "reorganisation-merges-one" | "reorganisation-move-stays" | "reorganisation-pair-repeated" | "reorganisation-same-day" | "reorganisation-successor-ends" | "reorganisation-successor-not-valid" | "reorganisation-take-over-goes-on" | "reorganisation-without-pairs" | "report-not-there" | "request-too-slow" | "second-administrator-needed" | "second-factor-enrolled" | "second-factor-refused" | "second-factor-required" | "second-factor-unreadable" | "setup-closed" | "sso-denied" | "sso-level-too-low" | "sso-mismatch" | "sso-not-provisioned" | "sso-unavailable" | "stopping" | "storage-full" | "superior-does-not-call" | "taker-not-yours-to-name" | "taker-of-unit-that-goes-on" | "too-many-drafts" | "too-many-files" | "too-many-requests" | "unauthenticated" | "unit-already-ended" | "unit-already-registered" | "unit-change-out-of-order" | "unit-ends-before-it-takes-over" | "unit-has-valid-children" | "unit-id-malformed" | "unit-kind-not-in-force" | "unit-kind-not-of-level" | "unit-level-fixed" | "unit-level-not-in-force" | "unit-name-empty" | "unit-not-registered" | "unit-not-valid-then" | "unit-taken-over" | "unit-validity-contradicts" | "unit-validity-empty" | "unit-validity-overlaps" | "unknown-committee" | "unknown-cycle" | "unknown-host" | "unknown-template" | "unknown-unit" | "unsupported-media-type" | "yearly-plan-comes-too-soon" | "yearly-plan-ends-before-it-begins" | "yearly-plan-lead-out-of-range" | "yearly-plan-name-empty" | "yearly-plan-outside-years" | "yearly-plan-period-reversed" | "yearly-plan-span-repeated";
            /** @description A Vietnamese sentence for the person */
            detail: string;
            requestId: string;
            /** @description JSON pointer to the value at fault */
            pointer?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
            /** @description Roles that can lift it */
            liftedBy?: ("admin" | "coordinator" | "leader" | "unitHead" | "reporter" | "system")[];
            facts?: {
                [key: string]: string | number;
            };
            /** @description Who did what stands in the way; absent where it was nobody, or not to be told */
            by?: string;
            /**
             * Format: date-time
             * @description When that was done, in domain time
             */
            at?: string;
            receipt?: number;
        };
        TemplateProblem: {
            type: string;
            title: string;
            status: number;
            /**
             * @description Closed: the name of a rule or a kind of error
             * @enum {string}
             */
            code: "address-too-long" | "ambiguous-number" | "bad-request" | "body-too-large" | "command-failed" | "cross-site" | "cycle-expects-no-conference" | "cycle-not-open" | "database-unavailable" | "delivery-still-queued" | "delivery-without-address" | "draft-changed" | "draft-closed" | "draft-empty" | "draft-not-presented" | "engine-unavailable" | "example-closed" | "example-not-loaded" | "file-cut-off" | "file-empty" | "file-infected" | "file-old-office" | "file-store-unavailable" | "file-too-large" | "file-type-not-taken" | "file-unknown" | "file-waiting" | "file-with-macros" | "files-sealed" | "headers-too-large" | "house-needs-real-account" | "house-set-by-environment" | "idempotency-key-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "indicator-breakdown-missing" | "indicator-index-without-source" | "indicator-money-unit" | "indicator-not-a-number" | "indicator-option-repeated" | "indicator-options-too-few" | "indicator-part-of-itself" | "indicator-programme-empty" | "indicator-share-not-percent" | "indicator-share-without-fraction" | "indicator-unit-empty" | "indicator-whole-missing" | "indicator-whole-of-another-measure" | "indicator-whole-unknown" | "internal" | "invalid-input" | "last-administrator" | "login-refused" | "malformed-json" | "method-not-allowed" | "negative-number" | "not-a-number" | "not-by-token" | "not-found" | "not-permitted" | "not-served" | "outside-calendar" | "password-change-required" | "pdf-busy" | "pdf-failed" | "pdf-not-available" | "position-ended" | "position-required" | "range-not-there" | "rehearsal-mixed-with-real" | "relation-decimals-out-of-range" | "relation-id-repeated" | "relation-indicator-unknown" | "relation-measures-differ" | "relation-not-a-number" | "relation-not-a-share" | "relation-not-summable" | "relation-part-repeated" | "relation-without-parts" | "report-not-there" | "request-too-slow" | "second-administrator-needed" | "second-factor-enrolled" | "second-factor-refused" | "second-factor-required" | "second-factor-unreadable" | "setup-closed" | "sso-denied" | "sso-level-too-low" | "sso-mismatch" | "sso-not-provisioned" | "sso-unavailable" | "stopping" | "storage-full" | "superior-does-not-call" | "template-already-defined" | "template-code-malformed" | "template-code-repeated" | "template-empty" | "template-id-malformed" | "template-label-empty" | "template-name-empty" | "template-not-defined" | "template-not-permitted" | "template-reason-empty" | "template-version-superseded" | "too-many-drafts" | "too-many-files" | "too-many-requests" | "unauthenticated" | "unit-taken-over" | "unknown-committee" | "unknown-cycle" | "unknown-host" | "unknown-template" | "unknown-unit" | "unsupported-media-type";
            /** @description A Vietnamese sentence for the person */
            detail: string;
            requestId: string;
            /** @description JSON pointer to the value at fault */
            pointer?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
            /** @description Roles that can lift it */
            liftedBy?: ("admin" | "coordinator" | "leader" | "unitHead" | "reporter" | "system")[];
            facts?: {
                [key: string]: string | number;
            };
            /** @description Who did what stands in the way; absent where it was nobody, or not to be told */
            by?: string;
            /**
             * Format: date-time
             * @description When that was done, in domain time
             */
            at?: string;
            receipt?: number;
        };
        CalendarProblem: {
            type: string;
            title: string;
            status: number;
            /**
             * @description Closed: the name of a rule or a kind of error
             * @enum {string}
             */
            code: "address-too-long" | "ambiguous-number" | "bad-request" | "body-too-large" | "calendar-already-a-day-off" | "calendar-base-superseded" | "calendar-date-malformed" | "calendar-date-outside-range" | "calendar-date-repeated" | "calendar-day-not-published" | "calendar-kind-unknown" | "calendar-label-missing" | "calendar-not-a-saturday" | "calendar-not-permitted" | "calendar-own-source-missing" | "calendar-range-reversed" | "calendar-range-shrinks" | "calendar-source-missing" | "calendar-version-exists" | "calendar-version-missing" | "calendar-year-malformed" | "command-failed" | "cross-site" | "cycle-expects-no-conference" | "cycle-not-open" | "database-unavailable" | "delivery-still-queued" | "delivery-without-address" | "draft-changed" | "draft-closed" | "draft-empty" | "draft-not-presented" | "engine-unavailable" | "example-closed" | "example-not-loaded" | "file-cut-off" | "file-empty" | "file-infected" | "file-old-office" | "file-store-unavailable" | "file-too-large" | "file-type-not-taken" | "file-unknown" | "file-waiting" | "file-with-macros" | "files-sealed" | "headers-too-large" | "house-needs-real-account" | "house-set-by-environment" | "idempotency-key-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "internal" | "invalid-input" | "last-administrator" | "login-refused" | "malformed-json" | "method-not-allowed" | "negative-number" | "not-a-number" | "not-by-token" | "not-found" | "not-permitted" | "not-served" | "outside-calendar" | "password-change-required" | "pdf-busy" | "pdf-failed" | "pdf-not-available" | "position-ended" | "position-required" | "range-not-there" | "rehearsal-mixed-with-real" | "report-not-there" | "request-too-slow" | "second-administrator-needed" | "second-factor-enrolled" | "second-factor-refused" | "second-factor-required" | "second-factor-unreadable" | "setup-closed" | "sso-denied" | "sso-level-too-low" | "sso-mismatch" | "sso-not-provisioned" | "sso-unavailable" | "stopping" | "storage-full" | "superior-does-not-call" | "too-many-drafts" | "too-many-files" | "too-many-requests" | "unauthenticated" | "unit-taken-over" | "unknown-committee" | "unknown-cycle" | "unknown-host" | "unknown-template" | "unknown-unit" | "unsupported-media-type";
            /** @description A Vietnamese sentence for the person */
            detail: string;
            requestId: string;
            /** @description JSON pointer to the value at fault */
            pointer?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
            /** @description Roles that can lift it */
            liftedBy?: ("admin" | "coordinator" | "leader" | "unitHead" | "reporter" | "system")[];
            facts?: {
                [key: string]: string | number;
            };
            /** @description Who did what stands in the way; absent where it was nobody, or not to be told */
            by?: string;
            /**
             * Format: date-time
             * @description When that was done, in domain time
             */
            at?: string;
            receipt?: number;
        };
        OutsideIndexProblem: {
            type: string;
            title: string;
            status: number;
            /**
             * @description Closed: the name of a rule or a kind of error
             * @enum {string}
             */
            code: "address-too-long" | "ambiguous-number" | "bad-request" | "body-too-large" | "command-failed" | "cross-site" | "cycle-expects-no-conference" | "cycle-not-open" | "database-unavailable" | "delivery-still-queued" | "delivery-without-address" | "draft-changed" | "draft-closed" | "draft-empty" | "draft-not-presented" | "engine-unavailable" | "example-closed" | "example-not-loaded" | "file-cut-off" | "file-empty" | "file-infected" | "file-old-office" | "file-store-unavailable" | "file-too-large" | "file-type-not-taken" | "file-unknown" | "file-waiting" | "file-with-macros" | "files-sealed" | "headers-too-large" | "house-needs-real-account" | "house-set-by-environment" | "idempotency-key-invalid" | "idempotency-key-missing" | "idempotency-key-reused" | "index-code-malformed" | "index-measured-otherwise" | "index-name-missing" | "index-not-permitted" | "index-percent-over-hundred" | "index-published-before-its-year" | "index-published-in-future" | "index-rank-not-whole" | "index-reason-missing" | "index-recorded-already" | "index-source-missing" | "index-title-missing" | "index-unknown" | "index-value-negative" | "index-value-not-a-number" | "index-value-too-long" | "index-year-out-of-range" | "internal" | "invalid-input" | "last-administrator" | "login-refused" | "malformed-json" | "method-not-allowed" | "negative-number" | "not-a-number" | "not-by-token" | "not-found" | "not-permitted" | "not-served" | "outside-calendar" | "password-change-required" | "pdf-busy" | "pdf-failed" | "pdf-not-available" | "position-ended" | "position-required" | "range-not-there" | "rehearsal-mixed-with-real" | "report-not-there" | "request-too-slow" | "second-administrator-needed" | "second-factor-enrolled" | "second-factor-refused" | "second-factor-required" | "second-factor-unreadable" | "setup-closed" | "sso-denied" | "sso-level-too-low" | "sso-mismatch" | "sso-not-provisioned" | "sso-unavailable" | "stopping" | "storage-full" | "superior-does-not-call" | "too-many-drafts" | "too-many-files" | "too-many-requests" | "unauthenticated" | "unit-taken-over" | "unknown-committee" | "unknown-cycle" | "unknown-host" | "unknown-template" | "unknown-unit" | "unsupported-media-type";
            /** @description A Vietnamese sentence for the person */
            detail: string;
            requestId: string;
            /** @description JSON pointer to the value at fault */
            pointer?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
            /** @description Roles that can lift it */
            liftedBy?: ("admin" | "coordinator" | "leader" | "unitHead" | "reporter" | "system")[];
            facts?: {
                [key: string]: string | number;
            };
            /** @description Who did what stands in the way; absent where it was nobody, or not to be told */
            by?: string;
            /**
             * Format: date-time
             * @description When that was done, in domain time
             */
            at?: string;
            receipt?: number;
        };
        /** @enum {string} */
        Role: "admin" | "coordinator" | "leader" | "unitHead" | "reporter" | "system";
        /** @enum {string} */
        PersonRole: "admin" | "coordinator" | "leader" | "unitHead" | "reporter";
        /** @enum {string} */
        ContactRole: "reporter" | "unitHead" | "coordinator" | "leader";
        /** @enum {string} */
        CycleStatus: "proposed" | "planned" | "collecting" | "collected" | "consolidated" | "approved" | "conferencing" | "concluded" | "closed" | "cancelled";
        /** @enum {string} */
        ReportStatus: "expected" | "submitted" | "returned" | "accepted" | "exempted";
        /** @enum {string} */
        FileKind: "signedScan" | "annex" | "evidence";
        /** @enum {string} */
        FileType: "pdf" | "docx" | "xlsx" | "png" | "jpg";
        /** @enum {string} */
        ScanState: "unscanned" | "waiting" | "clean" | "infected";
        /** @enum {string} */
        VarianceStatus: "waiting" | "accepted" | "refused";
        /** @enum {string} */
        ReturnKind: "sumWrong" | "differsFromPaper" | "unusualChange" | "wrongPeriod" | "wrongMeasure" | "unexplained" | "incomplete" | "other";
        /** @enum {string} */
        MissingReason: "noneArose" | "notYetCompiled" | "outOfScope" | "other";
        /** @enum {string} */
        OpinionAnswer: "taken" | "explained";
        /** @enum {string} */
        IndexMeasure: "points" | "percent" | "rank";
        /** @enum {string} */
        ReviewKind: "interim" | "final" | "thematic" | "adHoc";
        /** @enum {string} */
        NumberRule: "year" | "typeAndYear" | "typeAndTerm";
        /** @enum {string} */
        ReviewSpan: "halfYear" | "year" | "stage" | "term" | "own";
        /** @enum {string} */
        ConferenceStatus: "convened" | "held" | "concluded" | "noticeIssued" | "postponed" | "cancelled";
        /** @enum {string} */
        ConferenceForm: "online" | "inPerson" | "hybrid" | "notStated";
        /** @enum {string} */
        PartOfDay: "morning" | "afternoon";
        /** @enum {string} */
        InvitationAnswer: "accept" | "decline" | "substitute";
        /** @enum {string} */
        RollCallState: "present" | "excused" | "absent" | "substitute" | "late";
        /** @enum {string} */
        AwardRecipient: "collective" | "person";
        /** @enum {string} */
        AddresseeKind: "named" | "class";
        /** @enum {string} */
        DeadlineKind: "none" | "event" | "relative" | "date";
        /** @enum {string} */
        WorkStatus: "assigned" | "accepted" | "reported" | "returned" | "verified";
        /** @enum {string} */
        ExplainCode: "stated" | "countedBackFromConference" | "dayOfPeriod" | "lastDayOfMonth" | "countedBackFromEvent" | "countedFromEvent" | "dayBefore" | "dayCounted" | "rolledToWorkingDay" | "rolledBackToWorkingDay" | "keptOnDayOff" | "dayOffPassed" | "extended" | "calendarChanged" | "calendarNotFollowed" | "ownCalendar" | "foreseenCalendar" | "endOfDay" | "atHour" | "resultingInstant";
        /** @enum {string} */
        KeptBecause: "deadline-in-the-past" | "too-soon-after-data-closes" | "deadline-on-day-off" | "deadline-outside-calendar";
        /** @enum {string} */
        Audience: "unit" | "unitAndLeaders";
        /** @enum {string} */
        DayKind: "holiday" | "compensatory" | "swappedOff" | "workingSaturday";
        /** @enum {string} */
        UnitKind: "country" | "province" | "municipality" | "provincialCity" | "town" | "urbanDistrict" | "ruralDistrict" | "commune" | "ward" | "townlet" | "specialZone" | "hamlet" | "residentialGroup" | "frontWorkCommittee" | "department" | "sectorAgency" | "regionalAgency" | "districtOffice" | "communeOffice" | "partyCommittee" | "attachedPartyCommittee" | "partyBoard" | "partyOffice" | "governmentOffice" | "fatherlandFront" | "massOrganisation" | "blocPartyCommittee" | "police" | "military" | "peoplesCourt" | "procuracy" | "judgmentEnforcement" | "court" | "publicServiceUnit" | "school" | "hospital" | "healthStation" | "stateEnterprise" | "enterprise" | "cooperative";
        /** @enum {string} */
        FindingKind: "nobody-takes-over" | "taker-unreached" | "taker-owes-too" | "report-handed-in" | "draft-running" | "planned-with-it" | "person-several-successors" | "hosts-committee" | "hosts-cycle";
        /** @enum {string} */
        Hierarchy: "state" | "party" | "front";
        /** @enum {string} */
        OtherHierarchy: "party" | "front";
        /** @enum {string} */
        Level: "central" | "province" | "district" | "commune";
        /** @enum {string} */
        Setting: "community" | "stateBody" | "employer";
        /** @enum {string} */
        IndicatorKind: "count" | "total" | "part" | "share" | "index";
        /** @enum {string} */
        CheckName: "K1" | "K2" | "K3" | "K4" | "K5" | "K6" | "K7" | "K8" | "K9" | "K10" | "K11" | "K13" | "K14";
        /** @enum {string} */
        CheckOutcome: "pass" | "fail" | "warn";
        /** @enum {string} */
        Severity: "hard" | "warn";
        /** @enum {string} */
        DocumentLayout: "state" | "party";
        /** @enum {string} */
        LetterTemplate: "callIssued" | "deadlineReminder" | "deadlineOverdue" | "deadlineEscalated" | "collectionClosingSoon" | "manualUrge" | "reportReceipt" | "reportReturned" | "reportAccepted" | "extensionAsked" | "extensionGranted" | "extensionRefused" | "exempted" | "cycleProposed" | "conferenceMoved" | "deadlineMoved" | "deadlineSuspended" | "deadlineResumed" | "opinionAsked" | "opinionDue" | "varianceRecorded" | "varianceAccepted" | "varianceRefused" | "varianceInReport" | "invitation" | "invitationReminder" | "noticeIssued" | "taskAssigned" | "taskReminder" | "taskOverdue" | "taskEscalated" | "taskSilent" | "taskReported" | "taskVerified" | "taskReturned" | "taskExtensionAsked" | "taskExtensionDecided";
        /** @enum {string} */
        DeliveryStatus: "queued" | "accepted" | "toPrint" | "handedOver" | "refused" | "noAddress";
        AccessLogLine: {
            day: string;
            number: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "logged-in" | "login-refused" | "locked" | "logged-out" | "second-factor-given" | "second-factor-refused" | "second-factor-enrolled" | "second-factor-reset" | "position-taken" | "command-refused" | "downloaded" | "exported" | "mail-resent" | "letters-sealed" | "document-sealed" | "command-retried" | "set-up" | "account-created" | "account-changed" | "account-disabled" | "account-enabled" | "account-unlocked" | "password-changed" | "password-reset" | "position-given" | "position-ended" | "own-wish-asked" | "own-wish-declined" | "delegation-given" | "delegation-revoked" | "session-ended" | "token-made" | "token-revoked" | "example-loaded" | "evaluation-accounts-made" | "person-erased" | "house-changed" | "letters-handed-over" | "letters-taken-back";
            account: string | null;
            login: string | null;
            person: string | null;
            role: components["schemas"]["Role"] | null;
            unit: string | null;
            unitName: string | null;
            address: string | null;
            detail: {
                [key: string]: string | number | boolean | null;
            };
        };
        AnchorLine: {
            number: number;
            /** Format: date-time */
            at: string;
            /** @description Of what was signed: it stands in the worker’s log and in the letter too */
            sha256: string;
            /** @description Of the key that signed it */
            fingerprint: string;
            /** @description Whether its signature is of that key */
            signed: boolean;
            ledgers: number;
            /** @description Of all ledgers together */
            events: number;
            accessLines: number;
            stamped: boolean;
            mailed: boolean;
        };
        AnchorFile: {
            body: string;
            signature: string;
            publicKey: string;
            stamp: string | null;
        };
        Anchor: {
            number: number;
            /** Format: date-time */
            at: string;
            /** @description Of what was signed: it stands in the worker’s log and in the letter too */
            sha256: string;
            /** @description Of the key that signed it */
            fingerprint: string;
            /** @description Whether its signature is of that key */
            signed: boolean;
            ledgers: number;
            /** @description Of all ledgers together */
            events: number;
            accessLines: number;
            stamped: boolean;
            mailed: boolean;
            heads: {
                ledger: string;
                position: number;
                hash: string;
            }[];
            /** @description As it is kept and mailed: what `npm run verify -- --anchors` reads */
            file: components["schemas"]["AnchorFile"];
        };
        AnchorReport: {
            checked: number;
            /** @description Fingerprints of the keys that signed */
            keys: string[];
            faults: {
                from: string;
                /** @enum {string} */
                why: "no-anchor" | "signature" | "other-key" | "one-missing" | "ledger-cut" | "ledger-rewritten" | "access-log-cut" | "access-log-rewritten";
                where: string;
            }[];
        };
        SessionPosition: {
            id: string;
            role: components["schemas"]["PersonRole"];
            unit: string;
            unitName: string;
            title: string;
            rights: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
            validTo: string | null;
            /** @description The first day without its unit; null while that is there */
            unitEndedSince: string | null;
            /** @description Whose position it is, when it is held for somebody */
            delegatedBy: string | null;
            /** @description Hosts for whose committees its unit is the standing agency: its coordinators work for them */
            serves: string[];
        };
        Session: {
            account: {
                id: string;
                login: string;
                name: string;
            };
            position: components["schemas"]["SessionPosition"] | null;
            positions: components["schemas"]["SessionPosition"][];
            /** @enum {string} */
            mode: "evaluation" | "office" | "production";
            /** @description The office works over a line that is not encrypted, and says so */
            plainHttp: boolean;
            /** @description Nobody mails letters: they are printed, and read on the screen */
            lettersOnPaper: boolean;
            /** @description Rehearsals are all there is yet: lists begin with them */
            onlyRehearsals: boolean;
            /** @enum {string} */
            secondFactor: "notNeeded" | "done" | "toEnrol" | "toGive";
            secondFactorEnrolled: boolean;
            mustChangePassword: boolean;
            /** @description false: comes in by single sign-on, or as somebody of the example */
            hasPassword: boolean;
            /**
             * Format: date-time
             * @description Whatever happens; sooner without a request
             */
            expiresAt: string;
            idleMinutes: number;
            committees: {
                id: string;
                name: string;
                superior: string;
                host: string;
            }[];
        };
        Delegation: {
            id: string;
            position: string;
            title: string;
            /** @enum {string} */
            role: "admin" | "coordinator" | "leader" | "unitHead" | "reporter";
            unit: string;
            unitName: string;
            holder: {
                account: string;
                name: string;
            };
            deputy: {
                account: string;
                name: string;
            };
            validFrom: string;
            validTo: string;
            document: string;
            revokedAt: string | null;
            createdBy: string;
        };
        ErasurePreview: {
            events: number;
            commands: number;
            letters: number;
            /** @description Still to be sent: they go out as they are */
            lettersWaiting: number;
            /** @description Stay, and so do drafts and official documents */
            accessLines: number;
            drafts: number;
            documents: number;
            /** @description What has to be typed to erase */
            confirm: string;
        };
        Position: {
            id: string;
            account: string;
            person: string;
            unit: string;
            unitName: string;
            /** @description Last day of the unit, once it has ended */
            unitEndedOn: string | null;
            /** @enum {string} */
            role: "admin" | "coordinator" | "leader" | "unitHead" | "reporter";
            title: string;
            rights: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
            validFrom: string;
            validTo: string | null;
            /** @description Ended before its last day */
            endedAt: string | null;
            createdBy: string;
        };
        Account: {
            id: string;
            login: string;
            name: string;
            email: string | null;
            hasPassword: boolean;
            mustChangePassword: boolean;
            /** @description Linked to the identity provider */
            signOn: boolean;
            secondFactor: boolean;
            disabledAt: string | null;
            lockedUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            positions: components["schemas"]["Position"][];
        };
        OwnWish: {
            id: string;
            /** @enum {string} */
            kind: "position" | "delegation";
            account: string;
            person: string;
            /** @description The caller’s own: another administrator answers it */
            own: boolean;
            /** @enum {string} */
            role: "admin" | "coordinator" | "leader" | "unitHead" | "reporter";
            unitName: string;
            title: string;
            rights: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
            validFrom: string;
            validTo: string | null;
            document: string | null;
            /** Format: date-time */
            askedAt: string;
        };
        HeldPosition: {
            id: string;
            person: string;
            unit: string;
            unitName: string;
            /** @description Last day of the unit, once it has ended */
            unitEndedOn: string | null;
            /** @enum {string} */
            role: "admin" | "coordinator" | "leader" | "unitHead" | "reporter";
            title: string;
            validFrom: string;
            validTo: string | null;
        };
        House: {
            /**
             * @description As it runs now
             * @enum {string}
             */
            mode: "evaluation" | "office" | "production";
            address: string;
            /**
             * @description plain: whoever sits on the office's line reads along
             * @enum {string}
             */
            line: "encrypted" | "thisMachine" | "plain";
            /**
             * @description Who carries letters; sink: nobody, they are only shown
             * @enum {string}
             */
            letters: "mail" | "paper" | "sink";
            port: number;
            certificateTo: string | null;
            /** @description What is no fault and has to be known */
            notes: ("plainHttp" | "thisMachineOnly" | "otherMachine" | "otherPort" | "httpsBefore" | "certificateEnds")[];
            sources: {
                /**
                 * @description Whose word it is; the environment comes first
                 * @enum {string}
                 */
                mode: "environment" | "screen" | "unset";
                /**
                 * @description Whose word it is; the environment comes first
                 * @enum {string}
                 */
                publicUrl: "environment" | "screen" | "unset";
                /**
                 * @description Whose word it is; the environment comes first
                 * @enum {string}
                 */
                certificate: "environment" | "screen" | "unset";
                /**
                 * @description Whose word it is; the environment comes first
                 * @enum {string}
                 */
                name: "environment" | "screen" | "unset";
                /**
                 * @description Whose word it is; the environment comes first
                 * @enum {string}
                 */
                secondFactor: "environment" | "screen" | "unset";
            };
            /** @description false: set on the machine, by HOINGHI_MODE */
            changeable: boolean;
            /** @description There is a real cycle: it cannot go back to being tried out */
            realWork: boolean;
            /** @description Real letters that only the test mailbox has, though they count as sent; 0 unless it is tried out */
            trialLetters: number;
            /** @description What was set is not what runs: it is being taken up, or waits for a restart */
            pending: boolean;
            /** @description As it was set; null: never */
            kept: {
                /** @enum {string} */
                use: "evaluation" | "office";
                /** @description How the house opens it; null: this machine only */
                publicUrl: string | null;
                certificate: {
                    certFile: string;
                    keyFile: string;
                } | null;
                name: string;
                /** @enum {string} */
                secondFactor: "demanded" | "optional";
            } | null;
            /** @description The machine's own, as others in its network could open it */
            addresses: string[];
        };
        FactValue: {
            /** @constant */
            kind: "text";
            text: string;
        } | {
            /** @constant */
            kind: "number";
            number: number;
        } | {
            /** @constant */
            kind: "count";
            count: number;
        } | {
            /** @constant */
            kind: "percent";
            percent: number | null;
        } | {
            /** @constant */
            kind: "day";
            /** Format: date */
            day: string;
        } | {
            /** @constant */
            kind: "instant";
            /** Format: date-time */
            at: string;
        } | {
            /** @constant */
            kind: "deadline";
            /**
             * Format: date-time
             * @description Midnight is the end of the day before
             */
            at: string;
        } | {
            /** @constant */
            kind: "unit";
            unit: {
                /** @description Null: nobody registered it */
                unit: string | null;
                /** @description As the event names it, else as on its day; by its id where nobody registered it */
                name: string | null;
            };
        } | {
            /** @constant */
            kind: "units";
            units: {
                /** @description Null: nobody registered it */
                unit: string | null;
                /** @description As the event names it, else as on its day; by its id where nobody registered it */
                name: string | null;
            }[];
        } | {
            /** @constant */
            kind: "word";
            of: string;
            code: string;
        } | {
            /** @constant */
            kind: "way";
            /** @enum {string} */
            way: "late" | "again" | "kept" | "own" | "none";
        };
        HistoryEvent: {
            version: number;
            /** @description In the ledger */
            position: number;
            type: string;
            /**
             * Format: date-time
             * @description Domain time: of a rehearsal its own
             */
            at: string;
            /** Format: date-time */
            recordedAt: string;
            actor: {
                person: string;
                role: components["schemas"]["Role"];
                unit: string;
                /** @description A program did it by this token, which somebody else had made; left out = the person came in and did it */
                token?: {
                    id: string;
                    madeBy: string;
                };
            };
            commandId: string;
            correlation: string;
            /** @description Whom it is about; null = the whole */
            units: string[] | null;
            /** @description What a sentence about it says */
            facts: {
                label: string;
                value: components["schemas"]["FactValue"];
            }[];
            data: unknown;
        };
        CommandAnswer: {
            commandId: string;
            receipt: number;
            /** Format: date-time */
            arrivedAt: string;
            /** @enum {string} */
            outcome: "accepted" | "nothing" | "waiting";
            reason?: string;
            events?: {
                type: string;
                stream: string;
                version: number;
            }[];
            answer?: {
                [key: string]: string | number | boolean | null;
            };
        };
        ConnectionPoint: {
            id: string;
            name: string;
            unit: string | null;
            contact: string | null;
            isMain: boolean;
            rollCall: {
                present: number;
                /** @description Names: for the host and for the unit that sits there; null for others */
                entries: {
                    name: string;
                    unit: string | null;
                    state: components["schemas"]["RollCallState"];
                    arrivedAt: string | null;
                }[] | null;
            } | null;
        };
        DocumentPage: {
            layout: components["schemas"]["DocumentLayout"];
            mark: string | null;
            right: string[];
            superior: string;
            issuer: string;
            number: string;
            placeAndDate: string;
            title: string | null;
            extract: string;
            addresseesTitle: string;
            addressees: string[];
            blocks: ({
                /** @enum {string} */
                kind: "paragraph" | "heading";
                text: string;
            } | {
                /** @constant */
                kind: "numbered";
                item: string;
                text: string;
                parts: {
                    mark: string;
                    text: string;
                }[];
            } | {
                /** @constant */
                kind: "table";
                header: string[];
                rows: string[][];
            })[];
            recipientsTitle: string;
            recipients: string[];
            signer: {
                authority: string;
                post: string;
                name: string;
            };
        };
        Obstacle: {
            code: string;
            detail: string;
            pointer: string | null;
            liftedBy: components["schemas"]["Role"][];
        };
        PreviewedLetter: {
            template: components["schemas"]["LetterTemplate"];
            /** @description The first unit it goes to */
            unit: string;
            name: string;
            roles: components["schemas"]["ContactRole"][];
            subject: string;
        };
        CountedDay: {
            date: string;
            weekday: number;
            working: boolean;
            count: number | null;
            label: string | null;
        };
        ReturnReason: {
            path: string | null;
            reason: string;
            /** @description null = none was chosen */
            kind: components["schemas"]["ReturnKind"] | null;
        };
        AttachedFile: {
            id: string;
            kind: components["schemas"]["FileKind"];
            name: string;
            type: components["schemas"]["FileType"];
            /** @description In bytes */
            size: number;
            /** @description SHA-256 of its bytes */
            hash: string;
        };
        Draft: {
            revision: number;
            round: number;
            /**
             * @description closed: the report is on its way or with the host
             * @enum {string}
             */
            state: "open" | "presented" | "closed";
            /** @description One value per field, named by a JSON pointer such as /figures/models */
            doc: {
                [key: string]: unknown;
            };
            /** @description Who touched a field last, emptied ones too */
            writers: {
                [key: string]: {
                    by: string;
                    /** Format: date-time */
                    at: string;
                    revision: number;
                    tab: string;
                };
            };
            saved: {
                /** Format: date-time */
                at: string;
                by: string;
            } | null;
            /** @description Laid before whoever signs (trình ký) */
            presented: {
                by: string;
                /** Format: date-time */
                at: string;
                revision: number;
            } | null;
            /** @description Sent back unsigned with a remark, until it is presented again */
            givenBack: {
                by: string;
                /** Format: date-time */
                at: string;
                remark: string;
            } | null;
        };
        Relation: {
            id: string;
            /** @constant */
            check: "K1";
            whole: string;
            parts: string[];
        } | {
            id: string;
            /** @constant */
            check: "K2";
            share: string;
            numerator: string;
            denominator: string;
            decimals: number;
        } | {
            id: string;
            /** @enum {string} */
            check: "K3" | "K7";
            part: string;
            whole: string;
        };
        FieldType: {
            /** @enum {string} */
            is: "count" | "money" | "yesNo" | "date" | "text";
        } | {
            /** @enum {string} */
            is: "decimal" | "percent";
            digits?: number;
        } | {
            /** @constant */
            is: "choice";
            options: {
                code: string;
                label: string;
            }[];
        };
        DraftSaved: {
            draft: components["schemas"]["Draft"];
            conflicts: {
                pointer: string;
                /** @description What was sent and not taken */
                refused: unknown;
                stands: unknown;
                by: string;
                /** Format: date-time */
                at: string;
                revision: number;
            }[];
        };
        StoredFile: {
            id: string;
            name: string;
            type: components["schemas"]["FileType"];
            /** @description In bytes */
            size: number;
            /** @description SHA-256 of its bytes */
            hash: string;
            /** Format: date-time */
            uploadedAt: string;
            /** @description A report names it; else it is in a draft and its writers’ own */
            handedIn: boolean;
            /** @description waiting: the scanner was away, and nobody but its writers is given it until it has looked */
            scan: components["schemas"]["ScanState"];
            /** @description What the scanner calls what it found */
            finding: string | null;
            /** @description Whether a browser shows it by itself, at /files/{id}/view */
            shown: boolean;
        };
        FileAttached: {
            file: components["schemas"]["StoredFile"];
            draft: components["schemas"]["Draft"];
        };
        EvaluationExample: {
            /** @enum {string} */
            status: "absent" | "loaded";
        } | {
            /** @constant */
            status: "loading";
            /** @enum {string} */
            step: "organisation" | "templates" | "reports" | "plan";
            done: number;
            total: number;
        } | {
            /** @constant */
            status: "failed";
            /** @description Loading again goes on where it stopped */
            code: string;
        };
        PlannedRule: {
            /** @constant */
            span: "halfYear";
            leadDays: number;
            /** @description The last year a period may end in */
            until: number | null;
            /** @description The first year */
            since: number | null;
        } | {
            /** @constant */
            span: "year";
            leadDays: number;
            /** @description The last year a period may end in */
            until: number | null;
            /** @description The first year */
            since: number | null;
        } | {
            /** @constant */
            span: "stage";
            leadDays: number;
            /** @description The last year a period may end in */
            until: number | null;
            years: number;
            /** @description Where the first of them end */
            endsIn: number;
        } | {
            /** @constant */
            span: "term";
            leadDays: number;
            /** @description The last year a period may end in */
            until: number | null;
            years: number;
            /** @description Where the first of them end */
            endsIn: number;
        } | {
            /** @constant */
            span: "own";
            leadDays: number;
            /** @description The last year a period may end in */
            until: number | null;
            name: string;
            reviewKind: components["schemas"]["ReviewKind"];
            from: string;
            to: string;
            /** @description null: held once */
            everyMonths: number | null;
        };
        ParkedCommand: {
            receipt: number;
            commandId: string;
            stream: string;
            type: string;
            person: string;
            unit: string;
            unitName: string;
            /** Format: date-time */
            arrivedAt: string;
            /** Format: date-time */
            parkedAt: string;
            /** @description What the product threw: for whoever mends it */
            error: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enrolSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        uri: string;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    choosePosition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    position: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSetUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        open: boolean;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    login: string;
                    name: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                text?: string;
                unit?: string;
                disabled?: "true" | "false";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        accounts: components["schemas"]["Account"][];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    name: string;
                    /** @default null */
                    email?: string | null;
                    /**
                     * @description false: comes in by single sign-on only
                     * @default true
                     */
                    withPassword?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: string;
                        login: string;
                        password: string | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        admin: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
                        coordinator: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
                        leader: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
                        unitHead: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
                        reporter: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
                        usual: {
                            admin: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
                            coordinator: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
                            leader: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
                            unitHead: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
                            reporter: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
                        };
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default null */
                    email?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disableAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enableAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlockAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    givePosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                    /** @enum {string} */
                    role: "admin" | "coordinator" | "leader" | "unitHead" | "reporter";
                    title: string;
                    /** @description Left out: what the role usually holds; a reporter prepares and does not submit */
                    rights?: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
                    /** Format: date */
                    validFrom: string;
                    validTo?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: string | null;
                        /** @description It is the caller’s own: another administrator is to give it, see `/own-wishes` */
                        waits: string | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                position: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lastDay?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPositions: {
        parameters: {
            query?: {
                unit?: string;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: string;
                        positions: components["schemas"]["HeldPosition"][];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    people: {
                        login: string;
                        name: string;
                        /** @default null */
                        email?: string | null;
                        /** @enum {string} */
                        role: "coordinator" | "leader" | "unitHead" | "reporter";
                        unit: string;
                        /** @default  */
                        title?: string;
                        /** Format: date */
                        validFrom: string;
                    }[];
                    /**
                     * @description false: they come in by single sign-on only
                     * @default true
                     */
                    withPasswords?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            login: string;
                            /** @enum {string} */
                            account: "made" | "there";
                            /**
                             * @description waits: the caller’s own, another administrator is to give it, see `/own-wishes`
                             * @enum {string}
                             */
                            position: "given" | "waits" | "there";
                            password: string | null;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnWishes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        wishes: components["schemas"]["OwnWish"][];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveOwnWish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wish: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineOwnWish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wish: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDelegations: {
        parameters: {
            query?: {
                account?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        delegations: components["schemas"]["Delegation"][];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                position: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    toAccount: string;
                    /** Format: date */
                    validFrom: string;
                    /** Format: date */
                    validTo: string;
                    document: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        delegation: string | null;
                        /** @description It is the caller’s own: another administrator is to give it, see `/own-wishes` */
                        waits: string | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                account?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessions: {
                            id: string;
                            account: string;
                            name: string;
                            login: string;
                            role: components["schemas"]["PersonRole"] | null;
                            unit: string | null;
                            /** Format: date-time */
                            since: string;
                            /** Format: date-time */
                            seenAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            address: string;
                            agent: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tokens: {
                            id: string;
                            name: string;
                            account: string;
                            holder: string;
                            role: components["schemas"]["PersonRole"];
                            unit: string;
                            unitName: string;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            /** Format: date-time */
                            expiresAt: string;
                            revokedAt: string | null;
                            lastUsedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    position: string;
                    /** @default 90 */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        token: string;
                        /** Format: date-time */
                        expiresAt: string;
                        /** @description The holder is told by letter; false = nobody knows an address of his */
                        told: boolean;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAccessLog: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                kind?: ("logged-in" | "login-refused" | "locked" | "logged-out" | "second-factor-given" | "second-factor-refused" | "second-factor-enrolled" | "second-factor-reset" | "position-taken" | "command-refused" | "downloaded" | "exported" | "mail-resent" | "letters-sealed" | "document-sealed" | "command-retried" | "set-up" | "account-created" | "account-changed" | "account-disabled" | "account-enabled" | "account-unlocked" | "password-changed" | "password-reset" | "position-given" | "position-ended" | "own-wish-asked" | "own-wish-declined" | "delegation-given" | "delegation-revoked" | "session-ended" | "token-made" | "token-revoked" | "example-loaded" | "evaluation-accounts-made" | "person-erased" | "house-changed" | "letters-handed-over" | "letters-taken-back") | ("logged-in" | "login-refused" | "locked" | "logged-out" | "second-factor-given" | "second-factor-refused" | "second-factor-enrolled" | "second-factor-reset" | "position-taken" | "command-refused" | "downloaded" | "exported" | "mail-resent" | "letters-sealed" | "document-sealed" | "command-retried" | "set-up" | "account-created" | "account-changed" | "account-disabled" | "account-enabled" | "account-unlocked" | "password-changed" | "password-reset" | "position-given" | "position-ended" | "own-wish-asked" | "own-wish-declined" | "delegation-given" | "delegation-revoked" | "session-ended" | "token-made" | "token-revoked" | "example-loaded" | "evaluation-accounts-made" | "person-erased" | "house-changed" | "letters-handed-over" | "letters-taken-back")[];
                account?: string;
                unit?: string;
                text?: string;
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lines: components["schemas"]["AccessLogLine"][];
                        next: string | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDoctor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        askedAt: string;
                        /** @description How the installation is used, in a sentence */
                        use: string;
                        findings: {
                            /** @enum {string} */
                            code: "database-away" | "schema-behind" | "engine-away" | "no-worker" | "reconciler-missing" | "commands-waiting" | "commands-parked" | "mail-server-silent" | "mail-waiting" | "mail-refused" | "nobody-reachable" | "calendar-ends" | "clock-off" | "certificate-wrong" | "certificate-ends" | "files-away" | "scanner-away" | "files-waiting" | "disk-low" | "backup-old" | "backup-missing" | "version-node" | "version-postgresql" | "version-temporal";
                            wrong: string;
                            todo: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAnchors: {
        parameters: {
            query?: {
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        anchors: components["schemas"]["AnchorLine"][];
                        next: number | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAnchor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Anchor"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareAnchors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    handedIn?: {
                        from: string;
                        anchor: {
                            body: string;
                            signature: string;
                            publicKey: string;
                            /** @default null */
                            stamp?: string | null;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kept: components["schemas"]["AnchorReport"];
                        handedIn: components["schemas"]["AnchorReport"];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What this account did, and the account itself */
                    account?: string | null;
                    /**
                     * @description Names and addresses, exactly as they were entered: whoever is called or written to like that, namesakes too
                     * @default []
                     */
                    texts?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePreview"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What this account did, and the account itself */
                    account?: string | null;
                    /**
                     * @description Names and addresses, exactly as they were entered: whoever is called or written to like that, namesakes too
                     * @default []
                     */
                    texts?: string[];
                    /** @description The login of the account, else the first of the texts: typed once more */
                    confirm: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: number;
                        commands: number;
                        letters: number;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSetUpProgress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string;
                        /** @description null: nothing is missing */
                        next: ("units" | "committees" | "outline" | "people" | "calendar" | "use" | "cycle") | null;
                        steps: {
                            /** @enum {string} */
                            step: "units" | "committees" | "outline" | "people" | "calendar" | "use" | "cycle";
                            done: boolean;
                        }[];
                        units: {
                            count: number;
                            /** @description Units that no letter can reach */
                            unreachable: number;
                        };
                        committees: {
                            count: number;
                            names: string[];
                            unplanned: number;
                        };
                        outlines: {
                            count: number;
                        };
                        people: {
                            count: number;
                            /** @description Units in which nobody can hand in a report: it is entered for them */
                            unitsWithout: number;
                            /** @description Committees for which nobody can plan */
                            unstaffed: string[];
                        };
                        calendar: {
                            publishedTo: string;
                            neededTo: string;
                        };
                        use: {
                            /** @enum {string} */
                            mode: "evaluation" | "office" | "production";
                        };
                        cycles: {
                            count: number;
                            /** @description The first of those who can plan one */
                            planners: string[];
                        };
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHouse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["House"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeHouse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    use: "evaluation" | "office";
                    /** @description How the house opens it; null: this machine only */
                    publicUrl: string | null;
                    certificate: {
                        certFile: string;
                        keyFile: string;
                    } | null;
                    name: string;
                    /** @enum {string} */
                    secondFactor: "demanded" | "optional";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        house: components["schemas"]["House"];
                        /**
                         * @description nothing: it is used so already
                         * @enum {string}
                         */
                        takesEffect: "byItself" | "afterRestart" | "nothing";
                        /** @description Where it is opened from then on */
                        address: string;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCycles: {
        parameters: {
            query?: {
                /** @description true: rehearsals only; false: real cycles only */
                rehearsal?: "true" | "false";
                committee?: string;
                status?: "proposed" | "planned" | "collecting" | "collected" | "consolidated" | "approved" | "conferencing" | "concluded" | "closed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cycles: {
                            cycle: string;
                            committee: {
                                id: string;
                                name: string;
                            };
                            host: string;
                            programmes: string[];
                            reviewKind: components["schemas"]["ReviewKind"];
                            period: {
                                code: string;
                                label: string;
                            };
                            status: components["schemas"]["CycleStatus"];
                            cutOff: string;
                            calledOn: string | null;
                            dueAt: string | null;
                            conference: string | null;
                            /**
                             * @description none: planned without a conference
                             * @enum {string}
                             */
                            conferenceWish: "expected" | "none";
                            rehearsal: boolean;
                            /**
                             * Format: date-time
                             * @description Domain time: a rehearsal's own
                             */
                            now: string;
                            /** @description Where work goes on; null once the cycle has ended */
                            station: ("plan" | "report" | "consolidate" | "conference" | "conclusion" | "tasks") | null;
                            /** @description The next day that matters */
                            next: {
                                /** @enum {string} */
                                station: "plan" | "report" | "consolidate" | "conference" | "conclusion" | "tasks";
                                date: string;
                            } | null;
                            /** @description For the host's staff only */
                            counts: {
                                units: number;
                                handedIn: number;
                                accepted: number;
                                returned: number;
                                overdue: number;
                            } | null;
                            tasks: {
                                ended: number;
                                total: number;
                            } | null;
                            /** @description Units whose report in it the reader’s own has taken over */
                            tookOver: {
                                unit: string;
                                name: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.PlanCycle": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    committee: string;
                    /** @description 2020, 2020-H1, 2020-Q3, 2020-06; any other period with its own dates and a data window */
                    period: string | {
                        code: string;
                        label: string;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    };
                    /** @description A rehearsal's clock: its time begins at origin and runs scale times faster; null = the real cycle */
                    clock?: {
                        /** Format: date-time */
                        origin: string;
                        scale: number;
                        /**
                         * Format: date-time
                         * @description Where its time stands still; absent: a year after its origin
                         */
                        stopsAt?: string;
                    } | null;
                    /** @description Tells rehearsals of one cycle apart */
                    key?: string;
                    programmes: string[];
                    /** @enum {string} */
                    reviewKind: "interim" | "final" | "thematic" | "adHoc";
                    members: {
                        unit: string;
                        /** @description Absent: as registered; null: all three */
                        setting?: ("community" | "stateBody" | "employer") | null;
                        /** @description Absent: its place in this list */
                        rank?: number;
                        /** @description This unit's own deadline */
                        rule?: ({
                            /** @enum {string} */
                            kind: "date";
                            /** Format: date */
                            date: string;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "beforeConference";
                            /** @description Counted back from conferenceDate */
                            workingDays: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "dayOfPeriod";
                            /** @description Of the period's last month; a month without that day ends on its last */
                            day: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "byEvent";
                            /** @description What it is counted from, as an office names it: a session of the People's Council */
                            event: string;
                            /** Format: date */
                            on: string;
                            /** @description Before the event negative, after it positive */
                            workingDays: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "before";
                            /** Format: date */
                            date: string;
                            /** @description Whether the day itself still counts */
                            counted: boolean;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        }) | null;
                    }[];
                    template: {
                        id: string;
                        /** @description Absent: the current one */
                        version?: number;
                    };
                    /** @description Absent: that of the period */
                    dataWindow?: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    };
                    /**
                     * Format: date
                     * @description Absent: the last day of the data window
                     */
                    cutOff?: string;
                    collection: {
                        rule: {
                            /** @enum {string} */
                            kind: "date";
                            /** Format: date */
                            date: string;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "beforeConference";
                            /** @description Counted back from conferenceDate */
                            workingDays: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "dayOfPeriod";
                            /** @description Of the period's last month; a month without that day ends on its last */
                            day: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "byEvent";
                            /** @description What it is counted from, as an office names it: a session of the People's Council */
                            event: string;
                            /** Format: date */
                            on: string;
                            /** @description Before the event negative, after it positive */
                            workingDays: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "before";
                            /** Format: date */
                            date: string;
                            /** @description Whether the day itself still counts */
                            counted: boolean;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        };
                        byKind?: {
                            /** @enum {string} */
                            kind: "country" | "province" | "municipality" | "provincialCity" | "town" | "urbanDistrict" | "ruralDistrict" | "commune" | "ward" | "townlet" | "specialZone" | "hamlet" | "residentialGroup" | "frontWorkCommittee" | "department" | "sectorAgency" | "regionalAgency" | "districtOffice" | "communeOffice" | "partyCommittee" | "attachedPartyCommittee" | "partyBoard" | "partyOffice" | "governmentOffice" | "fatherlandFront" | "massOrganisation" | "blocPartyCommittee" | "police" | "military" | "peoplesCourt" | "procuracy" | "judgmentEnforcement" | "court" | "publicServiceUnit" | "school" | "hospital" | "healthStation" | "stateEnterprise" | "enterprise" | "cooperative";
                            rule: {
                                /** @enum {string} */
                                kind: "date";
                                /** Format: date */
                                date: string;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "beforeConference";
                                /** @description Counted back from conferenceDate */
                                workingDays: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "dayOfPeriod";
                                /** @description Of the period's last month; a month without that day ends on its last */
                                day: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "byEvent";
                                /** @description What it is counted from, as an office names it: a session of the People's Council */
                                event: string;
                                /** Format: date */
                                on: string;
                                /** @description Before the event negative, after it positive */
                                workingDays: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "before";
                                /** Format: date */
                                date: string;
                                /** @description Whether the day itself still counts */
                                counted: boolean;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            };
                        }[];
                        byLevel?: {
                            /** @enum {string} */
                            level: "central" | "province" | "district" | "commune";
                            rule: {
                                /** @enum {string} */
                                kind: "date";
                                /** Format: date */
                                date: string;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "beforeConference";
                                /** @description Counted back from conferenceDate */
                                workingDays: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "dayOfPeriod";
                                /** @description Of the period's last month; a month without that day ends on its last */
                                day: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "byEvent";
                                /** @description What it is counted from, as an office names it: a session of the People's Council */
                                event: string;
                                /** Format: date */
                                on: string;
                                /** @description Before the event negative, after it positive */
                                workingDays: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "before";
                                /** Format: date */
                                date: string;
                                /** @description Whether the day itself still counts */
                                counted: boolean;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            };
                        }[];
                    };
                    /** @description Absent: no level keeps days of its own */
                    levels?: {
                        /** @description Working days each level keeps for the reports from below, from the top: the host's before the conference or its superior's deadline, then those of the units right under it. A stated level dates the one below it back from its own deadline, where nothing is stated of that unit, its kind or its level */
                        reviewDays: number[];
                        /**
                         * @description The superior's cycle whose call this one answers: its deadline for the host binds the dates here
                         * @default null
                         */
                        above?: string | null;
                        /**
                         * @description Who accepts that a level has less time than stated, and why
                         * @default null
                         */
                        signedOff?: {
                            name: string;
                            post: string;
                            reason: string;
                        } | null;
                    };
                    /** @default true */
                    rollToWorkingDay?: boolean;
                    /** @description Absent: 7, 3, 1 working days before, on the day, 1 and 3 working days after */
                    ladder?: {
                        hour: string;
                        steps: {
                            offset: number;
                            /** @enum {string} */
                            audience: "unit" | "unitAndLeaders";
                        }[];
                    };
                    settings?: {
                        /** @enum {string} */
                        lateCountsFrom?: "eachRound" | "firstRound";
                        sectionLimit?: number;
                    };
                    signer: {
                        authority: string;
                        post: string;
                        name: string;
                    };
                    /**
                     * @description none: the cycle ends with the approval of its totals. Absent: expected for a review, none for a thematic or ad hoc report
                     * @enum {string}
                     */
                    conference?: "expected" | "none";
                    conferenceDate?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.ReplanCycle": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    programmes: string[];
                    /** @enum {string} */
                    reviewKind: "interim" | "final" | "thematic" | "adHoc";
                    members: {
                        unit: string;
                        /** @description Absent: as registered; null: all three */
                        setting?: ("community" | "stateBody" | "employer") | null;
                        /** @description Absent: its place in this list */
                        rank?: number;
                        /** @description This unit's own deadline */
                        rule?: ({
                            /** @enum {string} */
                            kind: "date";
                            /** Format: date */
                            date: string;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "beforeConference";
                            /** @description Counted back from conferenceDate */
                            workingDays: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "dayOfPeriod";
                            /** @description Of the period's last month; a month without that day ends on its last */
                            day: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "byEvent";
                            /** @description What it is counted from, as an office names it: a session of the People's Council */
                            event: string;
                            /** Format: date */
                            on: string;
                            /** @description Before the event negative, after it positive */
                            workingDays: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "before";
                            /** Format: date */
                            date: string;
                            /** @description Whether the day itself still counts */
                            counted: boolean;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        }) | null;
                    }[];
                    template: {
                        id: string;
                        /** @description Absent: the current one */
                        version?: number;
                    };
                    /** @description Absent: that of the period */
                    dataWindow?: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    };
                    /**
                     * Format: date
                     * @description Absent: the last day of the data window
                     */
                    cutOff?: string;
                    collection: {
                        rule: {
                            /** @enum {string} */
                            kind: "date";
                            /** Format: date */
                            date: string;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "beforeConference";
                            /** @description Counted back from conferenceDate */
                            workingDays: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "dayOfPeriod";
                            /** @description Of the period's last month; a month without that day ends on its last */
                            day: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "byEvent";
                            /** @description What it is counted from, as an office names it: a session of the People's Council */
                            event: string;
                            /** Format: date */
                            on: string;
                            /** @description Before the event negative, after it positive */
                            workingDays: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "before";
                            /** Format: date */
                            date: string;
                            /** @description Whether the day itself still counts */
                            counted: boolean;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        };
                        byKind?: {
                            /** @enum {string} */
                            kind: "country" | "province" | "municipality" | "provincialCity" | "town" | "urbanDistrict" | "ruralDistrict" | "commune" | "ward" | "townlet" | "specialZone" | "hamlet" | "residentialGroup" | "frontWorkCommittee" | "department" | "sectorAgency" | "regionalAgency" | "districtOffice" | "communeOffice" | "partyCommittee" | "attachedPartyCommittee" | "partyBoard" | "partyOffice" | "governmentOffice" | "fatherlandFront" | "massOrganisation" | "blocPartyCommittee" | "police" | "military" | "peoplesCourt" | "procuracy" | "judgmentEnforcement" | "court" | "publicServiceUnit" | "school" | "hospital" | "healthStation" | "stateEnterprise" | "enterprise" | "cooperative";
                            rule: {
                                /** @enum {string} */
                                kind: "date";
                                /** Format: date */
                                date: string;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "beforeConference";
                                /** @description Counted back from conferenceDate */
                                workingDays: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "dayOfPeriod";
                                /** @description Of the period's last month; a month without that day ends on its last */
                                day: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "byEvent";
                                /** @description What it is counted from, as an office names it: a session of the People's Council */
                                event: string;
                                /** Format: date */
                                on: string;
                                /** @description Before the event negative, after it positive */
                                workingDays: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "before";
                                /** Format: date */
                                date: string;
                                /** @description Whether the day itself still counts */
                                counted: boolean;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            };
                        }[];
                        byLevel?: {
                            /** @enum {string} */
                            level: "central" | "province" | "district" | "commune";
                            rule: {
                                /** @enum {string} */
                                kind: "date";
                                /** Format: date */
                                date: string;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "beforeConference";
                                /** @description Counted back from conferenceDate */
                                workingDays: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "dayOfPeriod";
                                /** @description Of the period's last month; a month without that day ends on its last */
                                day: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "byEvent";
                                /** @description What it is counted from, as an office names it: a session of the People's Council */
                                event: string;
                                /** Format: date */
                                on: string;
                                /** @description Before the event negative, after it positive */
                                workingDays: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "before";
                                /** Format: date */
                                date: string;
                                /** @description Whether the day itself still counts */
                                counted: boolean;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            };
                        }[];
                    };
                    /** @description Absent: no level keeps days of its own */
                    levels?: {
                        /** @description Working days each level keeps for the reports from below, from the top: the host's before the conference or its superior's deadline, then those of the units right under it. A stated level dates the one below it back from its own deadline, where nothing is stated of that unit, its kind or its level */
                        reviewDays: number[];
                        /**
                         * @description The superior's cycle whose call this one answers: its deadline for the host binds the dates here
                         * @default null
                         */
                        above?: string | null;
                        /**
                         * @description Who accepts that a level has less time than stated, and why
                         * @default null
                         */
                        signedOff?: {
                            name: string;
                            post: string;
                            reason: string;
                        } | null;
                    };
                    /** @default true */
                    rollToWorkingDay?: boolean;
                    /** @description Absent: 7, 3, 1 working days before, on the day, 1 and 3 working days after */
                    ladder?: {
                        hour: string;
                        steps: {
                            offset: number;
                            /** @enum {string} */
                            audience: "unit" | "unitAndLeaders";
                        }[];
                    };
                    settings?: {
                        /** @enum {string} */
                        lateCountsFrom?: "eachRound" | "firstRound";
                        sectionLimit?: number;
                    };
                    signer: {
                        authority: string;
                        post: string;
                        name: string;
                    };
                    /**
                     * @description none: the cycle ends with the approval of its totals. Absent: expected for a review, none for a thematic or ad hoc report
                     * @enum {string}
                     */
                    conference?: "expected" | "none";
                    conferenceDate?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLeftOpen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tasks: {
                            notice: string;
                            number: number;
                            statement: string;
                            units: {
                                unit: string | null;
                                name: string;
                            }[];
                            due: string | null;
                            /** @description The term as concluded, where it is no day */
                            dueText: string | null;
                        }[];
                        /** @description How many more are open than the call names */
                        more: number;
                        /** @description Shortcomings that were found again */
                        recurring: string[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.IssueCall": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 5, "05" or "05a": kept as it is written */
                    number: number | string;
                    /** Format: date */
                    date: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.AcknowledgeCall": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.SubmitReport": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    period: string;
                    figures: {
                        code: string;
                        /** @description A number, or text as it stands in the report: "1.079", "87,4%"; "1,079" is ambiguous and refused; a day, words or an option where the outline asks for them */
                        value: string | number | boolean;
                        asOf?: string | null;
                    }[];
                    /**
                     * @description Indicators of which there is no figure, and why; only where the outline allows it
                     * @default []
                     */
                    missing?: {
                        code: string;
                        /** @enum {string} */
                        reason: "noneArose" | "notYetCompiled" | "outOfScope" | "other";
                        /**
                         * @description Of another reason: which
                         * @default null
                         */
                        words?: string | null;
                    }[];
                    /** @default [] */
                    sections?: {
                        code: string;
                        text: string;
                    }[];
                    signer: {
                        post: string;
                        name: string;
                    };
                    /** @default null */
                    documentNumber?: string | null;
                    /**
                     * @description The coordinator enters what came on paper, and names the paper
                     * @default null
                     */
                    onBehalf?: {
                        reason: string;
                        document: string;
                    } | null;
                    /**
                     * @description Answers to the marks it came back with, each by the path of its mark
                     * @default []
                     */
                    replies?: {
                        /** @default null */
                        path?: string | null;
                        text: string;
                    }[];
                    /**
                     * @description Files of the draft that come with it; what they are the server knows
                     * @default []
                     */
                    files?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "signedScan" | "annex" | "evidence";
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.ReturnReport": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    round: number;
                    reasons: {
                        /** @default null */
                        path?: string | null;
                        /**
                         * @description In words; may be left out where a kind says it
                         * @default
                         */
                        reason?: string;
                        /**
                         * @description What is wrong, for whoever counts it
                         * @enum {string}
                         */
                        kind?: "sumWrong" | "differsFromPaper" | "unusualChange" | "wrongPeriod" | "wrongMeasure" | "unexplained" | "incomplete" | "other";
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.OpenPlaces": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    round: number;
                    reasons: {
                        /** @default null */
                        path?: string | null;
                        /**
                         * @description In words; may be left out where a kind says it
                         * @default
                         */
                        reason?: string;
                        /**
                         * @description What is wrong, for whoever counts it
                         * @enum {string}
                         */
                        kind?: "sumWrong" | "differsFromPaper" | "unusualChange" | "wrongPeriod" | "wrongMeasure" | "unexplained" | "incomplete" | "other";
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReviewers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reviewers: {
                            position: string;
                            person: string;
                            unitName: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.AssignReviewer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    units: string[];
                    /** @description A position out of `GET` of the same address */
                    reviewer: string;
                    /** Format: date */
                    dueOn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.AcceptReport": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    round: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.RequestExtension": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    until: string;
                    /** @default null */
                    hour?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.GrantExtension": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    until: string;
                    /** @default null */
                    hour?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.RefuseExtension": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.SuspendDeadlines": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description None named: all that owe a report */
                    units?: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.ResumeDeadlines": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description None named: all that owe a report */
                    units?: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.FollowCalendar": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version that was looked at; another one published meanwhile refuses it */
                    calendar: string;
                    reason: string;
                    /**
                     * @description Who accepts that a level has less time than stated, and why
                     * @default null
                     */
                    signedOff?: {
                        name: string;
                        post: string;
                        reason: string;
                    } | null;
                    /**
                     * @description Every date stays as it is; the reason is kept in the record
                     * @default false
                     */
                    keep?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.ExemptUnit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.UrgeUnit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.ReopenForUnit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    until: string;
                    /** @default null */
                    hour?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.CloseCollection": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    overrideReason?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.Consolidate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.ApproveConsolidation": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    overrideReason?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVariances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Those that a note may speak of; empty: its figures stand in no approved totals */
                        figures: {
                            code: string;
                            label: string;
                            unitOfCount: string;
                            /** @description As approved; null = the unit gave none */
                            sealed: string | null;
                            /** @description What accepted notes made of it: the `old` of a new note */
                            held: string | null;
                        }[];
                        notes: {
                            number: number;
                            unit: string;
                            name: string;
                            changes: {
                                code: string;
                                label: string;
                                old: string | null;
                                value: string;
                            }[];
                            reason: string;
                            document: string;
                            /** @description Who recorded it */
                            by: string;
                            status: components["schemas"]["VarianceStatus"];
                            judgedAt: string | null;
                            refusedBecause: string | null;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.RecordVariance": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    changes: {
                        code: string;
                        /** @description As it stands, an exact decimal; null = the unit gave none */
                        old: string | null;
                        /** @description Read like a figure of a report */
                        value: string | number;
                    }[];
                    reason: string;
                    /** @description The paper in which it is stated */
                    document: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.AcceptVariance": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.RefuseVariance": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.CloseCycle": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    carriedOver?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.CancelCycle": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    committee: string;
                    /** @description 2020, 2020-H1, 2020-Q3, 2020-06; any other period with its own dates and a data window */
                    period: string | {
                        code: string;
                        label: string;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    };
                    /** @description A rehearsal's clock: its time begins at origin and runs scale times faster; null = the real cycle */
                    clock?: {
                        /** Format: date-time */
                        origin: string;
                        scale: number;
                        /**
                         * Format: date-time
                         * @description Where its time stands still; absent: a year after its origin
                         */
                        stopsAt?: string;
                    } | null;
                    /** @description Tells rehearsals of one cycle apart */
                    key?: string;
                    programmes: string[];
                    /** @enum {string} */
                    reviewKind: "interim" | "final" | "thematic" | "adHoc";
                    members: {
                        unit: string;
                        /** @description Absent: as registered; null: all three */
                        setting?: ("community" | "stateBody" | "employer") | null;
                        /** @description Absent: its place in this list */
                        rank?: number;
                        /** @description This unit's own deadline */
                        rule?: ({
                            /** @enum {string} */
                            kind: "date";
                            /** Format: date */
                            date: string;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "beforeConference";
                            /** @description Counted back from conferenceDate */
                            workingDays: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "dayOfPeriod";
                            /** @description Of the period's last month; a month without that day ends on its last */
                            day: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "byEvent";
                            /** @description What it is counted from, as an office names it: a session of the People's Council */
                            event: string;
                            /** Format: date */
                            on: string;
                            /** @description Before the event negative, after it positive */
                            workingDays: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "before";
                            /** Format: date */
                            date: string;
                            /** @description Whether the day itself still counts */
                            counted: boolean;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        }) | null;
                    }[];
                    template: {
                        id: string;
                        /** @description Absent: the current one */
                        version?: number;
                    };
                    /** @description Absent: that of the period */
                    dataWindow?: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    };
                    /**
                     * Format: date
                     * @description Absent: the last day of the data window
                     */
                    cutOff?: string;
                    collection: {
                        rule: {
                            /** @enum {string} */
                            kind: "date";
                            /** Format: date */
                            date: string;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "beforeConference";
                            /** @description Counted back from conferenceDate */
                            workingDays: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "dayOfPeriod";
                            /** @description Of the period's last month; a month without that day ends on its last */
                            day: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "byEvent";
                            /** @description What it is counted from, as an office names it: a session of the People's Council */
                            event: string;
                            /** Format: date */
                            on: string;
                            /** @description Before the event negative, after it positive */
                            workingDays: number;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "before";
                            /** Format: date */
                            date: string;
                            /** @description Whether the day itself still counts */
                            counted: boolean;
                            /**
                             * @description In Việt Nam; 24:00 = the end of the day
                             * @default 24:00
                             */
                            hour?: string;
                            /**
                             * @description The words the office used
                             * @default null
                             */
                            raw?: string | null;
                        };
                        byKind?: {
                            /** @enum {string} */
                            kind: "country" | "province" | "municipality" | "provincialCity" | "town" | "urbanDistrict" | "ruralDistrict" | "commune" | "ward" | "townlet" | "specialZone" | "hamlet" | "residentialGroup" | "frontWorkCommittee" | "department" | "sectorAgency" | "regionalAgency" | "districtOffice" | "communeOffice" | "partyCommittee" | "attachedPartyCommittee" | "partyBoard" | "partyOffice" | "governmentOffice" | "fatherlandFront" | "massOrganisation" | "blocPartyCommittee" | "police" | "military" | "peoplesCourt" | "procuracy" | "judgmentEnforcement" | "court" | "publicServiceUnit" | "school" | "hospital" | "healthStation" | "stateEnterprise" | "enterprise" | "cooperative";
                            rule: {
                                /** @enum {string} */
                                kind: "date";
                                /** Format: date */
                                date: string;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "beforeConference";
                                /** @description Counted back from conferenceDate */
                                workingDays: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "dayOfPeriod";
                                /** @description Of the period's last month; a month without that day ends on its last */
                                day: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "byEvent";
                                /** @description What it is counted from, as an office names it: a session of the People's Council */
                                event: string;
                                /** Format: date */
                                on: string;
                                /** @description Before the event negative, after it positive */
                                workingDays: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "before";
                                /** Format: date */
                                date: string;
                                /** @description Whether the day itself still counts */
                                counted: boolean;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            };
                        }[];
                        byLevel?: {
                            /** @enum {string} */
                            level: "central" | "province" | "district" | "commune";
                            rule: {
                                /** @enum {string} */
                                kind: "date";
                                /** Format: date */
                                date: string;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "beforeConference";
                                /** @description Counted back from conferenceDate */
                                workingDays: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "dayOfPeriod";
                                /** @description Of the period's last month; a month without that day ends on its last */
                                day: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "byEvent";
                                /** @description What it is counted from, as an office names it: a session of the People's Council */
                                event: string;
                                /** Format: date */
                                on: string;
                                /** @description Before the event negative, after it positive */
                                workingDays: number;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "before";
                                /** Format: date */
                                date: string;
                                /** @description Whether the day itself still counts */
                                counted: boolean;
                                /**
                                 * @description In Việt Nam; 24:00 = the end of the day
                                 * @default 24:00
                                 */
                                hour?: string;
                                /**
                                 * @description The words the office used
                                 * @default null
                                 */
                                raw?: string | null;
                            };
                        }[];
                    };
                    /** @description Absent: no level keeps days of its own */
                    levels?: {
                        /** @description Working days each level keeps for the reports from below, from the top: the host's before the conference or its superior's deadline, then those of the units right under it. A stated level dates the one below it back from its own deadline, where nothing is stated of that unit, its kind or its level */
                        reviewDays: number[];
                        /**
                         * @description The superior's cycle whose call this one answers: its deadline for the host binds the dates here
                         * @default null
                         */
                        above?: string | null;
                        /**
                         * @description Who accepts that a level has less time than stated, and why
                         * @default null
                         */
                        signedOff?: {
                            name: string;
                            post: string;
                            reason: string;
                        } | null;
                    };
                    /** @default true */
                    rollToWorkingDay?: boolean;
                    /** @description Absent: 7, 3, 1 working days before, on the day, 1 and 3 working days after */
                    ladder?: {
                        hour: string;
                        steps: {
                            offset: number;
                            /** @enum {string} */
                            audience: "unit" | "unitAndLeaders";
                        }[];
                    };
                    settings?: {
                        /** @enum {string} */
                        lateCountsFrom?: "eachRound" | "firstRound";
                        sectionLimit?: number;
                    };
                    signer: {
                        authority: string;
                        post: string;
                        name: string;
                    };
                    /**
                     * @description none: the cycle ends with the approval of its totals. Absent: expected for a review, none for a thematic or ad hoc report
                     * @enum {string}
                     */
                    conference?: "expected" | "none";
                    conferenceDate?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cycle: string;
                        deadlines: {
                            version: number;
                            date: string;
                            hour: string;
                            /** Format: date-time */
                            at: string;
                            lines: {
                                code: components["schemas"]["ExplainCode"];
                                date: string;
                                facts: {
                                    [key: string]: string | number;
                                };
                                /** @description In Vietnamese */
                                sentence: string;
                            }[];
                            units: string[];
                        }[];
                        letters: {
                            /** Format: date-time */
                            at: string;
                            template: components["schemas"]["LetterTemplate"];
                            to: {
                                unit: string;
                                role: components["schemas"]["ContactRole"];
                            }[];
                            subject: string;
                        }[];
                        /** @description The dates over the levels, back from the conference */
                        schedule: {
                            /** Format: date */
                            dataClose: string;
                            /** @description The first day anything may be due */
                            earliest: string | null;
                            steps: {
                                /** @description 1 = right under the host */
                                depth: number;
                                version: number;
                                units: string[];
                                /** Format: date */
                                date: string;
                                /** @description What it leads to, and the working days kept there; null = nothing is fixed */
                                before: {
                                    /** @enum {string} */
                                    what: "conference" | "superior" | "level";
                                    /** Format: date */
                                    date: string;
                                    reviewDays: number;
                                } | null;
                                /** @description Working days by which it could be later; negative = so many are missing */
                                slack: number | null;
                                /** @description Working days after the data close */
                                writingDays: number;
                                /** @description On the way with the fewest days to spare */
                                critical: boolean;
                            }[];
                        };
                        /** @description Units that get letters by this plan and have nobody with an address to read them */
                        unreached: {
                            unit: string;
                            name: string;
                        }[];
                        /** @description Every post that gets letters by this plan and has no address, also of units where another has one */
                        unaddressed: {
                            unit: string;
                            name: string;
                            role: components["schemas"]["ContactRole"];
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cycle: string;
                        stream: string;
                        ledger: string;
                        rehearsal: boolean;
                        /**
                         * Format: date-time
                         * @description Domain time: a rehearsal's own
                         */
                        now: string;
                        status: components["schemas"]["CycleStatus"];
                        committee: ({
                            id: string;
                            name: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        host: {
                            unit: string;
                            name: string;
                        } | null;
                        programmes: string[];
                        reviewKind: components["schemas"]["ReviewKind"] | null;
                        period: {
                            from: string;
                            to: string;
                            code: string;
                            label: string;
                        } | null;
                        dataWindow: {
                            from: string;
                            to: string;
                        } | null;
                        cutOff: string | null;
                        /** @description Members, template, collection rules, ladder and settings as planned; null while only proposed */
                        plan: {
                            [key: string]: unknown;
                        } | null;
                        deadlines: {
                            version: number;
                            date: string;
                            hour: string;
                            /** Format: date-time */
                            at: string;
                            passed: boolean;
                            fired: string[];
                        }[];
                        call: {
                            /** @description As it was written */
                            number: number | string;
                            date: string;
                        } | null;
                        conference: {
                            conference: string;
                            heldOn: string;
                        } | null;
                        /** @description For the host only */
                        closure: {
                            closedAt: string;
                            missing: string[];
                            notAccepted: string[];
                            overrideReason: string | null;
                        } | null;
                        approval: {
                            approvedAt: string;
                            overrideReason: string | null;
                        } | null;
                        followUp: {
                            conference: string;
                            noticeNumber: string;
                            issuedOn: string;
                            tasks: {
                                task: string;
                                /** @enum {string} */
                                outcome: "open" | "doneOnTime" | "doneLate" | "withdrawn";
                            }[];
                        } | null;
                        carriedOver: string[];
                        cancelledBecause: string | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCycleStations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        /** @description Of a rehearsal: how its time runs; null = real time */
                        clock: {
                            /** Format: date-time */
                            origin: string;
                            /** Format: date-time */
                            startedAt: string;
                            scale: number;
                            stopsAt: string | null;
                        } | null;
                        today: string;
                        label: string;
                        reviewKind: components["schemas"]["ReviewKind"] | null;
                        programmes: string[];
                        committee: {
                            name: string;
                            superior: string;
                        } | null;
                        rehearsal: boolean;
                        status: components["schemas"]["CycleStatus"];
                        conference: string | null;
                        stations: {
                            /** @enum {string} */
                            code: "plan" | "report" | "consolidate" | "conference" | "conclusion" | "tasks";
                            /** @enum {string} */
                            state: "done" | "now" | "ahead" | "leftOut";
                            /** @description When it happened, or will */
                            on: string | null;
                            from: string | null;
                            to: string | null;
                            /** @description The latest day the rules leave for it */
                            by: string | null;
                            done: number | null;
                            total: number | null;
                        }[];
                        days: {
                            date: string;
                            off: ("weekend" | "holiday" | "compensatory" | "swappedOff" | "workingSaturday") | null;
                            label: string | null;
                        }[];
                        phases: {
                            /** @enum {string} */
                            code: "report" | "consolidate" | "notice";
                            from: string;
                            to: string;
                        }[];
                        flags: {
                            /** @enum {string} */
                            code: "cutOff" | "deadline" | "invitations" | "conference" | "notice";
                            date: string;
                            units: number | null;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCycleBoard: {
        parameters: {
            query?: {
                /** @description Rows of this class only; counts are always of all */
                state?: "overdue" | "missing" | "returned" | "dueSoon" | "underReview" | "accepted" | "extended" | "suspended" | "notDue" | "exempted" | "asked";
                /** @description In the name of the unit; marks may be left out */
                text?: string;
                /** @description protocol: group by group, as the list of members */
                sort?: "protocol" | "alphabet";
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description Domain time: a rehearsal's own
                         */
                        now: string;
                        today: string;
                        cycleStatus: components["schemas"]["CycleStatus"];
                        /** @description False: the reader sees its own row only */
                        whole: boolean;
                        /** @description What the reports are gathered for: the day of the conference, the end of the superior’s call */
                        before: {
                            conferenceOn: string | null;
                            superiorDue: {
                                date: string;
                                hour: string;
                            } | null;
                        };
                        /** @description Figures and sections the template asks for */
                        fields: number;
                        groups: {
                            /** @enum {string} */
                            group: "provinces" | "districts" | "communes" | "hamlets" | "bodies" | "employers";
                            /** @description Units of an own kind stand under its name; null: the rest of the group */
                            ownKind: {
                                id: string;
                                name: string;
                            } | null;
                            /** @description Those that owe a report: exempted ones are counted apart, here as in every head and list */
                            units: number;
                            /** @description The ends that bind its units now, the earliest first */
                            deadlines: {
                                /** Format: date-time */
                                dueAt: string;
                                dueOn: string;
                                dueHour: string;
                                units: number;
                                kinds: components["schemas"]["UnitKind"][];
                                /** @description Only units with an extension have this one */
                                extended: boolean;
                                /** @description Null: beyond the table of working days, or the cycle is over */
                                daysLeft: number | null;
                            }[];
                        }[];
                        counts: {
                            overdue: number;
                            missing: number;
                            returned: number;
                            dueSoon: number;
                            underReview: number;
                            accepted: number;
                            extended: number;
                            suspended: number;
                            notDue: number;
                            exempted: number;
                        };
                        /** @description Units that wait for an answer to their request for an extension */
                        asked: number;
                        rows: {
                            unit: string;
                            name: string;
                            kind: components["schemas"]["UnitKind"];
                            /** @enum {string} */
                            group: "provinces" | "districts" | "communes" | "hamlets" | "bodies" | "employers";
                            /** @description The office’s own kind within the group, on the cut-off day; null: none */
                            ownKind: {
                                id: string;
                                name: string;
                            } | null;
                            rank: number;
                            setting: components["schemas"]["Setting"] | null;
                            status: components["schemas"]["ReportStatus"];
                            /**
                             * @description The one class the unit is counted in; the classes together are all units
                             * @enum {string}
                             */
                            state: "overdue" | "missing" | "returned" | "dueSoon" | "underReview" | "accepted" | "extended" | "suspended" | "notDue" | "exempted";
                            /** @description While a report is owed: working days to the deadline, negative once passed */
                            daysLeft: number | null;
                            /** @description Of a late report: working days; 0 = the same day, after the hour */
                            daysLate: number | null;
                            dueAt: string | null;
                            /** @description The day the deadline ends: at 24:00 it is not the day of `dueAt` */
                            dueOn: string | null;
                            dueHour: string | null;
                            /** @description The end before the first extension; null = never extended */
                            extendedFrom: string | null;
                            acknowledgedAt: string | null;
                            /** @description How far the unit has filled in the report it prepares; never what it wrote */
                            draft: {
                                filled: number;
                                total: number;
                                /** Format: date-time */
                                savedAt: string;
                                presentedAt: string | null;
                            } | null;
                            round: number;
                            receipt: number | null;
                            submittedAt: string | null;
                            acceptedAt: string | null;
                            returnedAt: string | null;
                            late: boolean | null;
                            reopened: boolean;
                            lastRemindedOn: string | null;
                            lastRemindedAt: string | null;
                            remindersSent: number;
                            /** @description Recipients whose newest letter did not arrive */
                            mailTrouble: {
                                role: components["schemas"]["ContactRole"];
                                name: string;
                                address: string | null;
                                /** @enum {string} */
                                status: "refused" | "noAddress";
                                /** Format: date-time */
                                since: string;
                            }[];
                            /** @description Letters wait to be printed, reached nobody of the unit, or somebody and not all; null: nothing to say */
                            mail: ("toPrint" | "unreached" | "partly") | null;
                            /** @description Its clock stands still: since when, and the working days it keeps */
                            suspended: {
                                since: string;
                                left: number;
                                reason: string;
                            } | null;
                            extensionAsked: {
                                until: string;
                                hour: string;
                                reason: string;
                            } | null;
                            returnReasons: components["schemas"]["ReturnReason"][] | null;
                            /** @description Who of the host looks at it and by when; told to the host alone */
                            review: {
                                person: string;
                                dueOn: string;
                            } | null;
                            /** @description Working days the unit took, all rounds together */
                            unitDays: number;
                            /** @description Working days the host took to judge it */
                            reviewDays: number;
                            /** @description Working days past the reviewer’s day; 0 = in time, null = none was given */
                            reviewLate: number | null;
                            exemptedBecause: string | null;
                            /** @description The unit is no more: how, since when, and who hands in for it */
                            ended: components["schemas"]["Ended"] | null;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCyclePace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        today: string;
                        days: {
                            date: string;
                            working: boolean;
                            /** @description Units whose deadline ends on or before this day */
                            expected: number;
                            /** @description Reports in at the end of this day, today by now; null = to come */
                            handedIn: number | null;
                        }[];
                        /** @description Units that owe a report, exempted ones left out */
                        total: number;
                        expectedNow: number;
                        handedInNow: number;
                        /** @description Deadline passed and no report in, returned ones included */
                        overdueNow: number;
                        /** @description Returned: they count as not handed in */
                        returnedNow: number;
                        /** @description The next day more is expected */
                        next: {
                            date: string;
                            expected: number;
                        } | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCycleUrging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        units: {
                            unit: string;
                            name: string;
                            takesReminder: boolean;
                            because: ("remindedToday" | "collectionClosed" | "callNotIssued" | "nobodyAnswers") | null;
                            recipients: {
                                /** @enum {string} */
                                role: "reporter" | "unitHead";
                                name: string | null;
                                address: string | null;
                                /** @description The newest letter to this recipient did not arrive */
                                failing: boolean;
                            }[];
                            /** @description The unit is no more: its letters go to whoever takes over */
                            ended: components["schemas"]["Ended"] | null;
                            remindersSent: number;
                            lastRemindedAt: string | null;
                            /** @description The next step of the ladder, if the unit still owes its report then */
                            next: {
                                /** Format: date-time */
                                at: string;
                                offset: number;
                                audience: components["schemas"]["Audience"];
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: string;
                        name: string;
                        status: components["schemas"]["ReportStatus"];
                        dueAt: string | null;
                        acknowledgedAt: string | null;
                        reopened: boolean;
                        extensionAsked: {
                            until: string;
                            hour: string;
                            reason: string;
                        } | null;
                        returnReasons: components["schemas"]["ReturnReason"][] | null;
                        report: {
                            receipt: number;
                            round: number;
                            /** Format: date-time */
                            arrivedAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            late: boolean;
                            figures: {
                                code: string;
                                /** @description An exact decimal */
                                value: string;
                                asOf: string | null;
                                /** @description The words it was read from */
                                asStated: string | null;
                            }[];
                            /** @description Of these the unit said that it has no figure: that is not 0 */
                            missing: {
                                code: string;
                                reason: components["schemas"]["MissingReason"];
                                /** @description Of another reason */
                                words: string | null;
                                /** @description What stands in its cell */
                                typed: string;
                            }[];
                            sections: {
                                code: string;
                                text: string;
                            }[];
                            signer: {
                                post: string;
                                name: string;
                            };
                            /** @description Who pressed; null = not kept then */
                            sentBy: string | null;
                            documentNumber: string | null;
                            onBehalf: {
                                reason: string;
                                document: string;
                            } | null;
                            /** @description What the unit said to the marks it came back with */
                            replies: {
                                path: string | null;
                                text: string;
                            }[];
                            /** @description What came with it, by its content */
                            files: components["schemas"]["AttachedFile"][];
                            flags: {
                                /** @enum {string} */
                                code: "asOfAfterCutOff";
                                figure: string;
                                asOf: string;
                            }[];
                        } | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReportForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cycle: {
                            id: string;
                            stream: string;
                            status: components["schemas"]["CycleStatus"];
                            rehearsal: boolean;
                            /** Format: date-time */
                            now: string;
                            committee: {
                                id: string;
                                name: string;
                            };
                            superior: string;
                            host: {
                                id: string;
                                name: string;
                            };
                            programmes: string[];
                            reviewKind: components["schemas"]["ReviewKind"];
                            period: {
                                code: string;
                                label: string;
                            };
                            dataWindow: {
                                from: string;
                                to: string;
                            };
                            cutOff: string;
                        };
                        unit: {
                            id: string;
                            name: string;
                        };
                        status: components["schemas"]["ReportStatus"];
                        /** @description Of the last report handed in; 0 = none yet */
                        round: number;
                        dueAt: string | null;
                        acknowledgedAt: string | null;
                        reopened: boolean;
                        extensionAsked: {
                            until: string;
                            hour: string;
                            reason: string;
                        } | null;
                        returnReasons: components["schemas"]["ReturnReason"][] | null;
                        /** @description Of a report that came back: the only places it may change; null = all of them */
                        opened: {
                            figures: string[];
                            sections: string[];
                            files: boolean;
                        } | null;
                        /** @description What this unit is asked; relations include the implied ones */
                        template: {
                            id: string;
                            version: number;
                            sections: {
                                code: string;
                                label: string;
                                required: boolean;
                                requiredFrom?: string;
                                setting?: components["schemas"]["Setting"] | null;
                            }[];
                            indicators: {
                                code: string;
                                label: string;
                                unit: string;
                                kind: components["schemas"]["IndicatorKind"];
                                type?: components["schemas"]["FieldType"];
                                of: string | null;
                                by: string | null;
                                setting: components["schemas"]["Setting"] | null;
                                programme: string;
                                required: boolean;
                                requiredFrom?: string;
                                mayBeMissing?: boolean;
                                source: string | null;
                            }[];
                            relations: components["schemas"]["Relation"][];
                        };
                        sectionLimit: number;
                        previous: {
                            cycle: string;
                            period: {
                                code: string;
                                label: string;
                            };
                            /** @description The unit’s own, or what all that stood for it come to; empty where that cannot be said */
                            figures: {
                                code: string;
                                /** @description An exact decimal */
                                value: string;
                            }[];
                            /** @description Of these it was said that there is no figure; left out: none */
                            missing?: {
                                code: string;
                                reason: components["schemas"]["MissingReason"];
                                /** @description Of another reason */
                                words: string | null;
                                /** @description What stands in its cell */
                                typed: string;
                            }[];
                            /** @description Only after a reorganisation: every unit that stood for this one then, by name, itself included */
                            units?: {
                                unit: string;
                                name: string;
                                /** @description False: only a part of it came to the unit */
                                whole: boolean;
                                /** @description Null: no report of it was accepted */
                                figures: {
                                    code: string;
                                    /** @description An exact decimal */
                                    value: string;
                                }[] | null;
                                /** @description Of these it was said that there is no figure; left out: none */
                                missing?: {
                                    code: string;
                                    reason: components["schemas"]["MissingReason"];
                                    /** @description Of another reason */
                                    words: string | null;
                                    /** @description What stands in its cell */
                                    typed: string;
                                }[];
                            }[];
                        } | null;
                        report: {
                            receipt: number;
                            round: number;
                            /** Format: date-time */
                            arrivedAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            late: boolean;
                            figures: {
                                code: string;
                                /** @description An exact decimal */
                                value: string;
                                asOf: string | null;
                                /** @description The words it was read from */
                                asStated: string | null;
                            }[];
                            /** @description Of these the unit said that it has no figure: that is not 0 */
                            missing: {
                                code: string;
                                reason: components["schemas"]["MissingReason"];
                                /** @description Of another reason */
                                words: string | null;
                                /** @description What stands in its cell */
                                typed: string;
                            }[];
                            sections: {
                                code: string;
                                text: string;
                            }[];
                            signer: {
                                post: string;
                                name: string;
                            };
                            /** @description Who pressed; null = not kept then */
                            sentBy: string | null;
                            documentNumber: string | null;
                            onBehalf: {
                                reason: string;
                                document: string;
                            } | null;
                            /** @description What the unit said to the marks it came back with */
                            replies: {
                                path: string | null;
                                text: string;
                            }[];
                            /** @description What came with it, by its content */
                            files: components["schemas"]["AttachedFile"][];
                            flags: {
                                /** @enum {string} */
                                code: "asOfAfterCutOff";
                                figure: string;
                                asOf: string;
                            }[];
                        } | null;
                        /** @description Received, and not carried out yet: the engine is away */
                        waiting: {
                            commandId: string;
                            receipt: number;
                            /** Format: date-time */
                            arrivedAt: string;
                        } | null;
                        /** @description Null for whoever only reads */
                        draft: components["schemas"]["Draft"] | null;
                        /** @description Who gets the letter with the receipt when it is handed in */
                        receiptTo: {
                            role: components["schemas"]["ContactRole"];
                            name: string;
                        }[];
                        /** @description The unit is no more: whoever answers for it hands this in */
                        ended: components["schemas"]["Ended"] | null;
                        /** @description The reader would enter it for the unit, from paper */
                        onBehalf: boolean;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookAtReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    figures: {
                        code: string;
                        text: string;
                        /** @default  */
                        asOf?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        figures: {
                            code: string;
                            /** @description The one reading, an exact decimal */
                            value: string | null;
                            approximate: boolean;
                            /** @description Two, where only the writer can choose */
                            readings: {
                                value: string;
                                /** @description What to type for this reading and no other */
                                typed: string;
                            }[];
                            /** @description It says that there is no figure, and why */
                            missing: {
                                reason: components["schemas"]["MissingReason"];
                                words: string | null;
                            } | null;
                            /** @description It does not say why: what to type for each reason */
                            reasons: {
                                reason: components["schemas"]["MissingReason"];
                                typed: string;
                            }[];
                            fault: {
                                code: string;
                                sentence: string;
                            } | null;
                            asOf: string | null;
                            asOfWrong: boolean;
                            afterCutOff: boolean;
                        }[];
                        relations: {
                            id: string;
                            check: components["schemas"]["CheckName"];
                            outcome: components["schemas"]["CheckOutcome"];
                            at: string;
                            codes: string[];
                            sum: string | null;
                            difference: string | null;
                            fault: {
                                code: string;
                                sentence: string;
                            } | null;
                        }[];
                        missing: string[];
                        /** @description What to type to say that there is none; then the reason is asked for */
                        noFigure: string;
                        /** @description Shares of 0: they are answered by being left empty */
                        ofNothing: string[];
                        /** @description Pasted from a spreadsheet set to English, as it seems: all of them to be answered at once; mostly empty */
                        english: {
                            code: string;
                            value: string;
                            /** @description What to type for this reading */
                            typed: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookAtReportTexts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    figures: {
                        code: string;
                        text: string;
                        /** @default  */
                        asOf?: string;
                    }[];
                    sections: {
                        code: string;
                        text: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        remarks: {
                            section: string;
                            /** @description Place in the text of the section, in UTF-16 units */
                            from: number;
                            to: number;
                            typed: string;
                            /** @enum {string} */
                            outcome: "wrong" | "doubtful";
                            /** @enum {string} */
                            rule: "total" | "last-total" | "own-figure" | "not-more-than-total" | "parts-sum" | "part-within" | "done-of-total" | "percent" | "change" | "same-twice" | "listed" | "two-readings" | "reference" | "no-such-day" | "after-the-conference" | "nothing-to-compare";
                            /** @description What would be right, an exact decimal, where one value would be */
                            expected: string | null;
                            sentence: string;
                        }[];
                        /** @description Numbers that agree */
                        right: number;
                        /** @description Numbers that nothing is known of */
                        notChecked: number;
                        /** @description False: there is more text than is looked at */
                        whole: boolean;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReportWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookAtReportWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: byte
                     * @description The .xlsx file
                     */
                    workbook: string;
                    /**
                     * @description each: marks of numbers are not taken from the sheet as a whole
                     * @default found
                     * @enum {string}
                     */
                    reads?: "found" | "each";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "refused";
                        /** @enum {string} */
                        code: "not-a-workbook" | "workbook-too-big" | "workbook-with-macros" | "identity-missing" | "wrong-cycle" | "wrong-unit" | "wrong-template" | "wrong-version" | "wrong-round" | "sheet-missing" | "layout-differs";
                        sentence: string;
                    } | {
                        /** @enum {string} */
                        kind: "read";
                        /** @description Of the draft that it was compared with: the base to save at */
                        revision: number;
                        /** @description Of the draft it was filled from: the base for places written since */
                        taken: number | null;
                        differences: {
                            /** @description As its tab names it */
                            sheet: string;
                            /** @description As the spreadsheet calls it: D12 */
                            cell: string;
                            /** @description The place of the draft it stands for */
                            pointer: string;
                            label: string;
                            /** @description What stands in the cell, as it is seen */
                            raw: string;
                            /** @description What the draft is given; null empties the place, or has to be chosen first */
                            typed: string | null;
                            /** @description The exact decimal or the day it was read as; a text as it is */
                            value: string | null;
                            /** @description What stands in the draft now */
                            stands: string;
                            /** @description Two, where only the writer can choose */
                            readings: {
                                value: string;
                                typed: string;
                            }[];
                            /** @description Who wrote the place after the workbook was taken */
                            since: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        }[];
                        faults: {
                            /** @description As its tab names it */
                            sheet: string;
                            /** @description As the spreadsheet calls it: D12 */
                            cell: string;
                            /** @description The place of the draft it stands for */
                            pointer: string;
                            label: string;
                            /** @description What stands in the cell, as it is seen */
                            raw: string;
                            /** @enum {string} */
                            code: "formula" | "not-a-number" | "day-for-number" | "too-many-digits" | "negative" | "not-whole" | "too-fine" | "percent-unasked" | "not-yes-or-no" | "not-an-option" | "words-too-long" | "not-a-day" | "text-too-long" | "sealed" | "row-moved";
                            sentence: string;
                        }[];
                        /** @description Cells that say in words that there is no figure: they stay empty, which is not 0 */
                        noFigure: {
                            /** @description As its tab names it */
                            sheet: string;
                            /** @description As the spreadsheet calls it: D12 */
                            cell: string;
                            /** @description The place of the draft it stands for */
                            pointer: string;
                            label: string;
                            /** @description What stands in the cell, as it is seen */
                            raw: string;
                        }[];
                        /** @description Texts with English marks, read so for the whole sheet: to be confirmed once */
                        english: {
                            /** @description As its tab names it */
                            sheet: string;
                            /** @description As the spreadsheet calls it: D12 */
                            cell: string;
                            /** @description The place of the draft it stands for */
                            pointer: string;
                            label: string;
                            /** @description What stands in the cell, as it is seen */
                            raw: string;
                            value: string;
                        }[] | null;
                        same: number;
                        /** @description Untouched in the workbook and changed in the draft since: they stay */
                        kept: number;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReportPapers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        layout: components["schemas"]["DocumentLayout"];
                        heads: {
                            layout: components["schemas"]["DocumentLayout"];
                            superior: string;
                            issuer: string;
                        }[];
                        /** @description Whose layout it is: of the unit’s own committee, else of the one that asks */
                        ownCommittee: boolean;
                        rounds: {
                            round: number;
                            /** Format: date-time */
                            arrivedAt: string;
                        }[];
                        /** @description A PDF can be made here */
                        pdf: boolean;
                        /** @description There is a draft, and the reader may see it */
                        draft: boolean;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReportPaper: {
        parameters: {
            query?: {
                /** @description A round that was handed in, or draft; left out: the last round, or the draft before there is one */
                round?: "draft" | string;
                /** @description Left out: that of the unit’s own committee, else of the asking one */
                layout?: "state" | "party";
                /** @description xlsx: the form of figures alone */
                format?: "docx" | "pdf" | "xlsx";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPreviousReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        previous: {
                            cycle: string;
                            period: {
                                code: string;
                                label: string;
                            };
                            /** @description The unit’s own, or what all that stood for it come to; empty where that cannot be said */
                            figures: {
                                code: string;
                                /** @description An exact decimal */
                                value: string;
                            }[];
                            /** @description Of these it was said that there is no figure; left out: none */
                            missing?: {
                                code: string;
                                reason: components["schemas"]["MissingReason"];
                                /** @description Of another reason */
                                words: string | null;
                                /** @description What stands in its cell */
                                typed: string;
                            }[];
                            /** @description Only after a reorganisation: every unit that stood for this one then, by name, itself included */
                            units?: {
                                unit: string;
                                name: string;
                                /** @description False: only a part of it came to the unit */
                                whole: boolean;
                                /** @description Null: no report of it was accepted */
                                figures: {
                                    code: string;
                                    /** @description An exact decimal */
                                    value: string;
                                }[] | null;
                                /** @description Of these it was said that there is no figure; left out: none */
                                missing?: {
                                    code: string;
                                    reason: components["schemas"]["MissingReason"];
                                    /** @description Of another reason */
                                    words: string | null;
                                    /** @description What stands in its cell */
                                    typed: string;
                                }[];
                            }[];
                        } | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLastTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The last one on each programme, whether or not it gave the unit anything */
                        conferences: {
                            conference: string;
                            title: string;
                            heldOn: string;
                            programmes: string[];
                        }[];
                        tasks: {
                            conference: string;
                            number: number;
                            programme: string;
                            statement: string;
                            /** @description The unit answers for it; else it has a part in it */
                            lead: boolean;
                            work: components["schemas"]["WorkStatus"];
                            /** @enum {string} */
                            state: "inTime" | "soon" | "overdue" | "done" | "withdrawn";
                            /** @description As it said last */
                            percent: number | null;
                            /** @description The day of its term */
                            due: string | null;
                            /** @description The term as concluded, where it is no day */
                            dueText: string | null;
                        }[];
                        period: {
                            code: string;
                            label: string;
                        } | null;
                        /** @description Of sections this cycle asks for again; several units after a reorganisation */
                        sections: {
                            code: string;
                            unit: string;
                            name: string;
                            text: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the figures were held against, the latest first; of fewer than three only the last one */
                        periods: {
                            code: string;
                            label: string;
                        }[];
                        remarks: {
                            /** @description The indicator */
                            code: string;
                            label: string;
                            /** @enum {string} */
                            rule: "K15" | "K16";
                            /** @description What was found, in words, with its numbers */
                            sentence: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReportRounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rounds: {
                            report: {
                                receipt: number;
                                round: number;
                                /** Format: date-time */
                                arrivedAt: string;
                                /** Format: date-time */
                                dueAt: string;
                                late: boolean;
                                figures: {
                                    code: string;
                                    /** @description An exact decimal */
                                    value: string;
                                    asOf: string | null;
                                    /** @description The words it was read from */
                                    asStated: string | null;
                                }[];
                                /** @description Of these the unit said that it has no figure: that is not 0 */
                                missing: {
                                    code: string;
                                    reason: components["schemas"]["MissingReason"];
                                    /** @description Of another reason */
                                    words: string | null;
                                    /** @description What stands in its cell */
                                    typed: string;
                                }[];
                                sections: {
                                    code: string;
                                    text: string;
                                }[];
                                signer: {
                                    post: string;
                                    name: string;
                                };
                                /** @description Who pressed; null = not kept then */
                                sentBy: string | null;
                                documentNumber: string | null;
                                onBehalf: {
                                    reason: string;
                                    document: string;
                                } | null;
                                /** @description What the unit said to the marks it came back with */
                                replies: {
                                    path: string | null;
                                    text: string;
                                }[];
                                /** @description What came with it, by its content */
                                files: components["schemas"]["AttachedFile"][];
                                flags: {
                                    /** @enum {string} */
                                    code: "asOfAfterCutOff";
                                    figure: string;
                                    asOf: string;
                                }[];
                            };
                            by: {
                                person: string;
                                role: components["schemas"]["Role"];
                                unit: string;
                            };
                            outcome: {
                                /** @enum {string} */
                                kind: "waiting";
                            } | {
                                /** Format: date-time */
                                at: string;
                                by: {
                                    person: string;
                                    role: components["schemas"]["Role"];
                                    unit: string;
                                };
                                /** @enum {string} */
                                kind: "accepted";
                            } | {
                                /** Format: date-time */
                                at: string;
                                by: {
                                    person: string;
                                    role: components["schemas"]["Role"];
                                    unit: string;
                                };
                                /** @enum {string} */
                                kind: "returned";
                                reasons: components["schemas"]["ReturnReason"][];
                            };
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMissingUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closed: boolean;
                        /** Format: date-time */
                        now: string;
                        missing: {
                            unit: string;
                            name: string;
                            status: components["schemas"]["ReportStatus"];
                            dueAt: string | null;
                            overdue: boolean;
                            lastRemindedOn: string | null;
                        }[];
                        /** @description Handed in and not accepted: in no total */
                        notAccepted: {
                            unit: string;
                            name: string;
                            status: components["schemas"]["ReportStatus"];
                            dueAt: string | null;
                            overdue: boolean;
                            lastRemindedOn: string | null;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConsolidation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totals: {
                            code: string;
                            value: string;
                            /**
                             * @description derived: calculated here, reported by nobody
                             * @enum {string}
                             */
                            basis: "summed" | "derived";
                            /** @description How many reports gave a figure */
                            reports: number;
                            /** @description With the accepted variance notes; null = none moves it */
                            corrected: {
                                /** @description What the sealed figure comes to with every accepted note */
                                value: string;
                                /** @description From the sealed one to it */
                                difference: string;
                                /** @description Numbers of the notes it hangs on */
                                notes: number[];
                            } | null;
                            label: string;
                            unitOfCount: string;
                            kind: components["schemas"]["IndicatorKind"];
                            of: string | null;
                            by: string | null;
                            programme: string;
                            /** @description Loại hình it is asked from; null = from every one */
                            setting: components["schemas"]["Setting"] | null;
                            /** @description What the total is made of */
                            units: {
                                unit: string;
                                name: string;
                                value: string;
                                asOf: string | null;
                                asStated: string | null;
                                round: number;
                                /** @description What it turned out to be by accepted notes; null = none moves it */
                                corrected: string | null;
                                /** @description Codes that stand in for a figure the unit did not give; empty: it gave it */
                                parts: string[];
                            }[];
                        }[];
                        /** @description The tree that was pinned, each with the round behind its figures */
                        members: {
                            unit: string;
                            name: string;
                            /** @description Another member, the host's unit, or null = directly under the host */
                            parent: string | null;
                            setting: components["schemas"]["Setting"] | null;
                            /** @description The round that stands in the totals; null = none does */
                            report: {
                                round: number;
                                receipt: number;
                                /** Format: date-time */
                                arrivedAt: string;
                                signer: {
                                    post: string;
                                    name: string;
                                };
                                /** @description Who pressed; null = not kept then */
                                sentBy: string | null;
                            } | null;
                        }[];
                        bySetting: {
                            setting: components["schemas"]["Setting"] | null;
                            totals: {
                                code: string;
                                value: string;
                                /**
                                 * @description derived: calculated here, reported by nobody
                                 * @enum {string}
                                 */
                                basis: "summed" | "derived";
                                /** @description How many reports gave a figure */
                                reports: number;
                                /** @description With the accepted variance notes; null = none moves it */
                                corrected: {
                                    /** @description What the sealed figure comes to with every accepted note */
                                    value: string;
                                    /** @description From the sealed one to it */
                                    difference: string;
                                    /** @description Numbers of the notes it hangs on */
                                    notes: number[];
                                } | null;
                            }[];
                        }[];
                        byUnit: {
                            unit: string;
                            totals: {
                                code: string;
                                value: string;
                                /**
                                 * @description derived: calculated here, reported by nobody
                                 * @enum {string}
                                 */
                                basis: "summed" | "derived";
                                /** @description How many reports gave a figure */
                                reports: number;
                                /** @description With the accepted variance notes; null = none moves it */
                                corrected: {
                                    /** @description What the sealed figure comes to with every accepted note */
                                    value: string;
                                    /** @description From the sealed one to it */
                                    difference: string;
                                    /** @description Numbers of the notes it hangs on */
                                    notes: number[];
                                } | null;
                            }[];
                        }[];
                        /** @description Of what may be missing, or has no total: how many gave it, said there is none, said nothing */
                        answers: {
                            code: string;
                            label: string;
                            unitOfCount: string;
                            programme: string;
                            /** @description Reports that answer it */
                            given: number;
                            /** @description Reports that say that there is no figure, and why */
                            missing: number;
                            /** @description Reports that leave it empty */
                            silent: number;
                            type: components["schemas"]["FieldType"];
                            /** @description Of yes or no, and of a choice: how many gave each answer; else empty */
                            each: {
                                value: string;
                                count: number;
                            }[];
                            units: {
                                unit: string;
                                name: string;
                                round: number;
                                /** @description Null: no figure; then `missing` says why, or nothing was said */
                                value: string | null;
                                missing: {
                                    code: string;
                                    reason: components["schemas"]["MissingReason"];
                                    /** @description Of another reason */
                                    words: string | null;
                                    /** @description What stands in its cell */
                                    typed: string;
                                } | null;
                            }[];
                        }[];
                        accepted: string[];
                        leftOut: string[];
                        checks: {
                            id: string;
                            check: components["schemas"]["CheckName"];
                            severity: components["schemas"]["Severity"];
                            outcome: components["schemas"]["CheckOutcome"];
                            facts: {
                                [key: string]: string | number | string[];
                            };
                            /** @description What must hold, in words */
                            rule: string;
                            /** @description What was found, in words */
                            sentence: string;
                            /** @description The totals it holds against each other, the whole first */
                            compared: {
                                code: string;
                                label: string;
                                value: string | null;
                            }[];
                        }[];
                        /** @description Notes on sealed figures, by number */
                        variances: {
                            number: number;
                            unit: string;
                            name: string;
                            changes: {
                                code: string;
                                label: string;
                                old: string | null;
                                value: string;
                            }[];
                            reason: string;
                            document: string;
                            /** @description Who recorded it */
                            by: string;
                            status: components["schemas"]["VarianceStatus"];
                            judgedAt: string | null;
                            refusedBecause: string | null;
                        }[];
                        status: components["schemas"]["CycleStatus"];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSupersededConsolidation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totals: {
                            code: string;
                            value: string;
                            /**
                             * @description derived: calculated here, reported by nobody
                             * @enum {string}
                             */
                            basis: "summed" | "derived";
                            /** @description How many reports gave a figure */
                            reports: number;
                            /** @description With the accepted variance notes; null = none moves it */
                            corrected: {
                                /** @description What the sealed figure comes to with every accepted note */
                                value: string;
                                /** @description From the sealed one to it */
                                difference: string;
                                /** @description Numbers of the notes it hangs on */
                                notes: number[];
                            } | null;
                            label: string;
                            unitOfCount: string;
                            kind: components["schemas"]["IndicatorKind"];
                            of: string | null;
                            by: string | null;
                            programme: string;
                            /** @description Loại hình it is asked from; null = from every one */
                            setting: components["schemas"]["Setting"] | null;
                            /** @description What the total is made of */
                            units: {
                                unit: string;
                                name: string;
                                value: string;
                                asOf: string | null;
                                asStated: string | null;
                                round: number;
                                /** @description What it turned out to be by accepted notes; null = none moves it */
                                corrected: string | null;
                                /** @description Codes that stand in for a figure the unit did not give; empty: it gave it */
                                parts: string[];
                            }[];
                        }[];
                        /** @description The tree that was pinned, each with the round behind its figures */
                        members: {
                            unit: string;
                            name: string;
                            /** @description Another member, the host's unit, or null = directly under the host */
                            parent: string | null;
                            setting: components["schemas"]["Setting"] | null;
                            /** @description The round that stands in the totals; null = none does */
                            report: {
                                round: number;
                                receipt: number;
                                /** Format: date-time */
                                arrivedAt: string;
                                signer: {
                                    post: string;
                                    name: string;
                                };
                                /** @description Who pressed; null = not kept then */
                                sentBy: string | null;
                            } | null;
                        }[];
                        bySetting: {
                            setting: components["schemas"]["Setting"] | null;
                            totals: {
                                code: string;
                                value: string;
                                /**
                                 * @description derived: calculated here, reported by nobody
                                 * @enum {string}
                                 */
                                basis: "summed" | "derived";
                                /** @description How many reports gave a figure */
                                reports: number;
                                /** @description With the accepted variance notes; null = none moves it */
                                corrected: {
                                    /** @description What the sealed figure comes to with every accepted note */
                                    value: string;
                                    /** @description From the sealed one to it */
                                    difference: string;
                                    /** @description Numbers of the notes it hangs on */
                                    notes: number[];
                                } | null;
                            }[];
                        }[];
                        byUnit: {
                            unit: string;
                            totals: {
                                code: string;
                                value: string;
                                /**
                                 * @description derived: calculated here, reported by nobody
                                 * @enum {string}
                                 */
                                basis: "summed" | "derived";
                                /** @description How many reports gave a figure */
                                reports: number;
                                /** @description With the accepted variance notes; null = none moves it */
                                corrected: {
                                    /** @description What the sealed figure comes to with every accepted note */
                                    value: string;
                                    /** @description From the sealed one to it */
                                    difference: string;
                                    /** @description Numbers of the notes it hangs on */
                                    notes: number[];
                                } | null;
                            }[];
                        }[];
                        /** @description Of what may be missing, or has no total: how many gave it, said there is none, said nothing */
                        answers: {
                            code: string;
                            label: string;
                            unitOfCount: string;
                            programme: string;
                            /** @description Reports that answer it */
                            given: number;
                            /** @description Reports that say that there is no figure, and why */
                            missing: number;
                            /** @description Reports that leave it empty */
                            silent: number;
                            type: components["schemas"]["FieldType"];
                            /** @description Of yes or no, and of a choice: how many gave each answer; else empty */
                            each: {
                                value: string;
                                count: number;
                            }[];
                            units: {
                                unit: string;
                                name: string;
                                round: number;
                                /** @description Null: no figure; then `missing` says why, or nothing was said */
                                value: string | null;
                                missing: {
                                    code: string;
                                    reason: components["schemas"]["MissingReason"];
                                    /** @description Of another reason */
                                    words: string | null;
                                    /** @description What stands in its cell */
                                    typed: string;
                                } | null;
                            }[];
                        }[];
                        accepted: string[];
                        leftOut: string[];
                        checks: {
                            id: string;
                            check: components["schemas"]["CheckName"];
                            severity: components["schemas"]["Severity"];
                            outcome: components["schemas"]["CheckOutcome"];
                            facts: {
                                [key: string]: string | number | string[];
                            };
                            /** @description What must hold, in words */
                            rule: string;
                            /** @description What was found, in words */
                            sentence: string;
                            /** @description The totals it holds against each other, the whole first */
                            compared: {
                                code: string;
                                label: string;
                                value: string | null;
                            }[];
                        }[];
                        /** @description Notes on sealed figures, by number */
                        variances: {
                            number: number;
                            unit: string;
                            name: string;
                            changes: {
                                code: string;
                                label: string;
                                old: string | null;
                                value: string;
                            }[];
                            reason: string;
                            document: string;
                            /** @description Who recorded it */
                            by: string;
                            status: components["schemas"]["VarianceStatus"];
                            judgedAt: string | null;
                            refusedBecause: string | null;
                        }[];
                        /** Format: date-time */
                        since: string;
                        by: string;
                        /** @description Whose report was opened again */
                        unit: string;
                        reason: string;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConsolidationLineage: {
        parameters: {
            query: {
                code: string;
                /** @description The figure of this setting; all = of units of all three */
                setting?: components["schemas"]["SettingInput"] | "all";
                /** @description The figure of this unit and all below it */
                unit?: string;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        label: string;
                        value: string;
                        /** @enum {string} */
                        basis: "summed" | "derived";
                        corrected: {
                            /** @description What the sealed figure comes to with every accepted note */
                            value: string;
                            /** @description From the sealed one to it */
                            difference: string;
                            /** @description Numbers of the notes it hangs on */
                            notes: number[];
                        } | null;
                        /** @description Of a share: the two totals it is made of; it has no leaves of its own */
                        fraction: {
                            numerator: {
                                code: string;
                                label: string;
                                value: string;
                            };
                            denominator: {
                                code: string;
                                label: string;
                                value: string;
                            };
                            decimals: number;
                        } | null;
                        leaves: {
                            unit: string;
                            name: string;
                            value: string;
                            /** @description What it turned out to be by accepted notes; null = none moves it */
                            corrected: string | null;
                            /** @description Figures of the same round that stand in for one it did not give */
                            parts: {
                                code: string;
                                label: string;
                                value: string;
                            }[];
                            round: number;
                            receipt: number;
                            signer: {
                                post: string;
                                name: string;
                            };
                            /** @description Who pressed; null = not kept then */
                            sentBy: string | null;
                            onBehalf: {
                                reason: string;
                                document: string;
                            } | null;
                            /** Format: date-time */
                            arrivedAt: string;
                            /** Format: date-time */
                            acceptedAt: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: string;
                        name: string;
                        status: components["schemas"]["ReportStatus"];
                        deadline: {
                            version: number;
                            date: string;
                            hour: string;
                            /** Format: date-time */
                            at: string;
                            lines: {
                                code: components["schemas"]["ExplainCode"];
                                date: string;
                                facts: {
                                    [key: string]: string | number;
                                };
                                /** @description In Vietnamese */
                                sentence: string;
                            }[];
                        };
                        passed: boolean;
                        ladder: {
                            key: string;
                            /** @description Working days: before the deadline negative */
                            offset: number;
                            audience: components["schemas"]["Audience"];
                            /** Format: date-time */
                            at: string;
                            fired: boolean;
                        }[];
                        /** @description Steps that were past when this deadline was made: they never fire */
                        notArmed: number[];
                        lastRemindedOn: string | null;
                        /** @description What was sent to the unit, by the ladder and by hand, and whether it arrived */
                        reminders: {
                            key: string;
                            /** @enum {string} */
                            template: "manualUrge" | "deadlineReminder" | "deadlineOverdue" | "deadlineEscalated";
                            /** Format: date-time */
                            at: string;
                            letters: number;
                            arrived: number;
                            failed: number;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendarChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The version in force: what a confirmation names */
                        calendar: string;
                        /** @description Whose table it is; null: the country’s */
                        own: {
                            name: string;
                            source: string;
                        } | null;
                        changes: {
                            version: number;
                            /** @description Units that owe a report by it */
                            units: number;
                            from: {
                                date: string;
                                hour: string;
                                /** Format: date-time */
                                at: string;
                            };
                            /** @description Null: it stays, because the new day cannot be kept */
                            to: {
                                date: string;
                                hour: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            kept: components["schemas"]["KeptBecause"] | null;
                            /** @description When the reminders go that are still to come */
                            reminders: string[];
                        }[];
                        /** @description How many would be written: one to each of `to` */
                        letters: number;
                        to: {
                            unit: string;
                            unitName: string;
                            role: components["schemas"]["ContactRole"];
                            name: string;
                            /** @description False: no address is known, so nothing can be mailed */
                            addressed: boolean;
                        }[];
                        /** @description What would refuse the confirmation, also where no date moves and a level has lost days; keeping the dates is never refused by it */
                        obstacle: components["schemas"]["Obstacle"] | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCycleHistory: {
        parameters: {
            query?: {
                /** @description The last version already read */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: components["schemas"]["HistoryEvent"][];
                        next: number | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConsolidatedReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["CycleStatus"];
                        today: string;
                        rehearsal: boolean;
                        layout: components["schemas"]["DocumentLayout"];
                        superior: string;
                        issuer: string;
                        issuerCode: string;
                        place: string;
                        host: string;
                        /** @description Until somebody words it otherwise */
                        title: string;
                        sections: {
                            code: string;
                            label: string;
                        }[];
                        signer: {
                            authority: string;
                            post: string;
                            name: string;
                        };
                        /** @description Totals are made and in force */
                        consolidated: boolean;
                        figures: {
                            /** @description As it stands in the text between [[ and ]] */
                            ref: string;
                            code: string;
                            /** @description Null: of all settings together */
                            setting: components["schemas"]["Setting"] | null;
                            label: string;
                            /** @description What is counted */
                            unit: string;
                            value: string;
                            /** @description Of an index that outsiders publish: who, where and when */
                            source?: string;
                        }[];
                        /** @description How what the text refers to is called, also while its total is not made */
                        indicators: {
                            code: string;
                            label: string;
                        }[];
                        /** @description Figures that accepted notes have moved since they were approved */
                        corrections: {
                            /** @description As it stands in the text between [[ and ]] */
                            ref: string;
                            /** @description As approved: it stays what is printed */
                            sealed: string;
                            /** @description What it comes to with every accepted note */
                            corrected: string;
                            difference: string;
                            /** @description Numbers of the notes it hangs on */
                            notes: number[];
                        }[];
                        units: {
                            unit: string;
                            name: string;
                            setting: components["schemas"]["Setting"] | null;
                            status: components["schemas"]["ReportStatus"];
                            dueAt: string | null;
                        }[];
                        /** @description A PDF can be made here */
                        pdf: boolean;
                        approved: {
                            /** @description As it was written */
                            number: number | string;
                            date: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReportSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                section: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        said: {
                            unit: string;
                            name: string;
                            setting: components["schemas"]["Setting"] | null;
                            text: string;
                            round: number;
                        }[];
                        missing: {
                            unit: string;
                            name: string;
                            status: components["schemas"]["ReportStatus"];
                            /** @enum {string} */
                            why: "notSent" | "returned" | "waiting" | "withoutSection";
                            dueAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookAtReportText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sections: {
                        id: string;
                        text: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        linkable: {
                            section: string;
                            /** @description Where it begins in the text */
                            at: number;
                            typed: string;
                            /** @description Totals of that value, the first in the order of the template first */
                            refs: string[];
                        }[];
                        findings: {
                            section: string;
                            /** @description Place in the text of the section, in UTF-16 units */
                            from: number;
                            to: number;
                            typed: string;
                            /** @enum {string} */
                            outcome: "right" | "doubtful" | "wrong" | "not-checked";
                            /** @enum {string} */
                            rule: "total" | "last-total" | "own-figure" | "not-more-than-total" | "parts-sum" | "part-within" | "done-of-total" | "percent" | "change" | "same-twice" | "listed" | "two-readings" | "reference" | "no-such-day" | "after-the-conference" | "nothing-to-compare";
                            /** @description What would be right, an exact decimal, where one value would be */
                            expected: string | null;
                            sentence: string;
                            /** @description Of a wrong one the sentence of the text it stands in, which it is kept with; else empty */
                            words: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReportDocument: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.CirculateDraft": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the draft as it was looked at: one changed since is not taken */
                    revision: number;
                    units: string[];
                    /** Format: date */
                    dueOn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDraftRounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        issuer: string;
                        period: string;
                        /** @description The unit for which the reader may answer; null: the host */
                        own: string | null;
                        /** @description The report is approved: nothing is said to it any more */
                        locked: boolean;
                        rounds: {
                            round: number;
                            on: string;
                            dueOn: string;
                            text: {
                                title: string;
                                sections: {
                                    id: string;
                                    heading: string;
                                    level: 1 | 2;
                                    text: string;
                                }[];
                            };
                            figures: {
                                ref: string;
                                value: string;
                                source?: string;
                            }[];
                            /** @description Of others the host alone is told */
                            asked: {
                                unit: string;
                                name: string;
                                answered: boolean;
                            }[];
                            opinions: {
                                number: number;
                                unit: string;
                                name: string;
                                /** @description Null: on the whole */
                                section: string | null;
                                heading: string | null;
                                text: string;
                                /** Format: date-time */
                                at: string;
                                answer: {
                                    kind: components["schemas"]["OpinionAnswer"];
                                    text: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.GiveOpinion": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    round: number;
                    /** @default null */
                    section?: string | null;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.AnswerOpinion": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    round: number;
                    /** @description Its number in the round */
                    opinion: number;
                    /** @enum {string} */
                    kind: "taken" | "explained";
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reviewCycle.ApproveConsolidatedReport": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the draft as it was looked at: one changed since is not taken */
                    revision: number;
                    /** @description 5, "05" or "05a": kept as it is written */
                    number: number | string;
                    /** Format: date */
                    date: string;
                    signer: {
                        /** @default  */
                        authority?: string;
                        post: string;
                        name: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ReviewCycleProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConferences: {
        parameters: {
            query?: {
                /** @description true: rehearsals only; false: real cycles only */
                rehearsal?: "true" | "false";
                cycle?: string;
                status?: "convened" | "held" | "concluded" | "noticeIssued" | "postponed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conferences: {
                            conference: string;
                            host: string;
                            title: string;
                            status: components["schemas"]["ConferenceStatus"];
                            heldOn: string;
                            form: components["schemas"]["ConferenceForm"];
                            rehearsal: boolean;
                            cycles: string[];
                            committees: string[];
                            hour: string | null;
                            partOfDay: components["schemas"]["PartOfDay"] | null;
                            points: number;
                            /** @description Points whose roll was called */
                            called: number;
                            present: number;
                            invited: number;
                            answered: number;
                            papers: number;
                            /** @description Concluded tasks; null while they are a draft that is not for the reader */
                            tasks: number | null;
                            latestInvitationOn: string;
                            noticeDueOn: string;
                            invitationsIssued: boolean;
                            noticeNumber: string | null;
                            /** @description Invited units for which the reader’s own answers */
                            tookOver: {
                                unit: string;
                                name: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conference.ConveneConference": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the conference in every address from here on */
                    conference: string;
                    title: string;
                    /** @description The cycles it closes; the first one gives the letterhead */
                    cycles: string[];
                    /** @description Left out: the committees of the cycles */
                    committees?: {
                        code: string;
                        name: string;
                        programmes: string[];
                    }[];
                    /** Format: date */
                    heldOn: string;
                    /** @default null */
                    hour?: string | null;
                    /** @default null */
                    partOfDay?: ("morning" | "afternoon") | null;
                    /**
                     * @default notStated
                     * @enum {string}
                     */
                    form?: "online" | "inPerson" | "hybrid" | "notStated";
                    place?: string | null;
                    points?: {
                        id: string;
                        name: string;
                        unit?: string | null;
                        contact?: string | null;
                        /** @default false */
                        isMain?: boolean;
                    }[];
                    /** @default null */
                    declaredPoints?: number | null;
                    coChairs?: {
                        post: string;
                        name?: string | null;
                    }[];
                    agenda?: {
                        /** @default  */
                        time?: string;
                        title: string;
                        presenter?: string | null;
                    }[];
                    invitees?: {
                        id: string;
                        name: string;
                        unit?: string | null;
                        /** @default  */
                        role?: string;
                        kind: string;
                        /** @default null */
                        count?: number | null;
                    }[];
                    papers?: {
                        byKind: string;
                        by: string;
                        title?: string | null;
                    }[];
                    /** @default {} */
                    settings?: {
                        /** @default 3 */
                        invitationWorkingDays?: number;
                        /** @default true */
                        clearDays?: boolean;
                        /** @default 5 */
                        noticeWorkingDays?: number;
                        /** @default false */
                        bindsAdHoc?: boolean;
                        /**
                         * @default {
                         *       "hour": "08:00",
                         *       "steps": [
                         *         {
                         *           "offset": -2,
                         *           "audience": "unit"
                         *         },
                         *         {
                         *           "offset": -1,
                         *           "audience": "unit"
                         *         }
                         *       ]
                         *     }
                         */
                        invitationLadder?: {
                            hour: string;
                            steps: {
                                offset: number;
                                /** @enum {string} */
                                audience: "unit" | "unitAndLeaders";
                            }[];
                        };
                        /**
                         * @default {
                         *       "hour": "08:00",
                         *       "steps": [
                         *         {
                         *           "offset": -1,
                         *           "audience": "unit"
                         *         },
                         *         {
                         *           "offset": 0,
                         *           "audience": "unit"
                         *         },
                         *         {
                         *           "offset": 1,
                         *           "audience": "unitAndLeaders"
                         *         },
                         *         {
                         *           "offset": 3,
                         *           "audience": "unitAndLeaders"
                         *         }
                         *       ]
                         *     }
                         */
                        noticeLadder?: {
                            hour: string;
                            steps: {
                                offset: number;
                                /** @enum {string} */
                                audience: "unit" | "unitAndLeaders";
                            }[];
                        };
                    };
                    /**
                     * @default {
                     *       "hour": "08:00",
                     *       "steps": [
                     *         {
                     *           "offset": -7,
                     *           "audience": "unit"
                     *         },
                     *         {
                     *           "offset": -3,
                     *           "audience": "unit"
                     *         },
                     *         {
                     *           "offset": -1,
                     *           "audience": "unit"
                     *         },
                     *         {
                     *           "offset": 0,
                     *           "audience": "unit"
                     *         },
                     *         {
                     *           "offset": 1,
                     *           "audience": "unitAndLeaders"
                     *         },
                     *         {
                     *           "offset": 3,
                     *           "audience": "unitAndLeaders"
                     *         }
                     *       ]
                     *     }
                     */
                    taskLadder?: {
                        hour: string;
                        steps: {
                            offset: number;
                            /** @enum {string} */
                            audience: "unit" | "unitAndLeaders";
                        }[];
                    };
                    /**
                     * @description Who accepts that a level has less time than stated, and why
                     * @default null
                     */
                    signedOff?: {
                        name: string;
                        post: string;
                        reason: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConferenceProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conference.IssueInvitations": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 5, "05" or "05a": kept as it is written */
                    number: number | string;
                    /** Format: date */
                    date: string;
                    signer: {
                        /** @default  */
                        authority?: string;
                        post: string;
                        name: string;
                    };
                    /** @default false */
                    adHoc?: boolean;
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConferenceProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conference.ReplyInvitation": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    invitee: string;
                    /** @enum {string} */
                    answer: "accept" | "decline" | "substitute";
                    substitute?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConferenceProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conference.RegisterPaper": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    byKind: string;
                    by: string;
                    title?: string | null;
                    /** @description For whom; left out: the unit that asks, where it takes part, else the host */
                    unit?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConferenceProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConferencePoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        declared: number | null;
                        present: number;
                        points: components["schemas"]["ConnectionPoint"][];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conference.AddPoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    name: string;
                    unit?: string | null;
                    contact?: string | null;
                    /** @default false */
                    isMain?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConferenceProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conference.MoveConference": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    heldOn: string;
                    /** @default null */
                    hour?: string | null;
                    reason: string;
                    /**
                     * @description Who accepts that a level has less time than stated, and why
                     * @default null
                     */
                    signedOff?: {
                        name: string;
                        post: string;
                        reason: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConferenceProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conference.PostponeOrCancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "postpone" | "cancel";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConferenceProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conference.RecordRollCall": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    point: string;
                    entries?: {
                        name: string;
                        unit?: string | null;
                        /** @enum {string} */
                        state: "present" | "excused" | "absent" | "substitute" | "late";
                        /** @default null */
                        arrivedAt?: string | null;
                    }[];
                    present: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConferenceProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conference.RecordAward": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description certificateOfMerit, emulationFlag, …: an open list */
                    kind: string;
                    kindLabel: string;
                    /** @enum {string} */
                    recipient: "collective" | "person";
                    count: number;
                    /** @default [] */
                    names?: string[];
                    by: string;
                    for: string;
                    /** @default [] */
                    programmes?: string[];
                    period?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConferenceProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conference.RecordShortcomings": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        id: string;
                        statement: string;
                        /** @enum {string} */
                        kind: "shortcoming" | "focusTopic";
                        /** @default false */
                        recurring?: boolean;
                        /** @default false */
                        inferred?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConferenceProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conference.RecordDirections": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        id: string;
                        statement: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConferenceProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conference.RecordRecommendations": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        number: number;
                        /** @enum {string} */
                        direction: "up" | "down";
                        from: string;
                        to: string;
                        toKind: string;
                        via?: string | null;
                        statement: string;
                        deadline?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConferenceProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conference.Conclude": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    declaredCount?: number | null;
                    tasks: {
                        number: number;
                        programme: string;
                        statement: string;
                        /** @default [] */
                        parts?: string[];
                        addressees?: {
                            name: string;
                            /** @enum {string} */
                            kind: "named" | "class";
                            unit?: string | null;
                            /** @default false */
                            inferred?: boolean;
                        }[];
                        deadline?: {
                            /** @enum {string} */
                            kind: "none";
                        } | {
                            /** @enum {string} */
                            kind: "event" | "relative";
                            text: string;
                            appliesTo?: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "date";
                            /** Format: date */
                            date: string;
                            /** @default null */
                            hour?: string | null;
                            text?: string | null;
                        };
                        horizon?: {
                            label: string;
                            from?: string | null;
                            to?: string | null;
                        } | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConferenceProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conference.IssueNotice": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 5, "05" or "05a": kept as it is written */
                    number: number | string;
                    /** Format: date */
                    date: string;
                    signer: {
                        /** @default  */
                        authority?: string;
                        post: string;
                        name: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ConferenceProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewConvening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default xem-truoc */
                    conference?: string;
                    /** @default  */
                    title?: string;
                    /** @description The cycles it closes; the first one gives the letterhead */
                    cycles: string[];
                    /** @description Left out: the committees of the cycles */
                    committees?: {
                        code: string;
                        name: string;
                        programmes: string[];
                    }[];
                    /** Format: date */
                    heldOn: string;
                    /** @default null */
                    hour?: string | null;
                    /** @default null */
                    partOfDay?: ("morning" | "afternoon") | null;
                    /**
                     * @default notStated
                     * @enum {string}
                     */
                    form?: "online" | "inPerson" | "hybrid" | "notStated";
                    place?: string | null;
                    points?: {
                        id: string;
                        name: string;
                        unit?: string | null;
                        contact?: string | null;
                        /** @default false */
                        isMain?: boolean;
                    }[];
                    /** @default null */
                    declaredPoints?: number | null;
                    coChairs?: {
                        post: string;
                        name?: string | null;
                    }[];
                    agenda?: {
                        /** @default  */
                        time?: string;
                        title: string;
                        presenter?: string | null;
                    }[];
                    invitees?: {
                        id: string;
                        name: string;
                        unit?: string | null;
                        /** @default  */
                        role?: string;
                        kind: string;
                        /** @default null */
                        count?: number | null;
                    }[];
                    papers?: {
                        byKind: string;
                        by: string;
                        title?: string | null;
                    }[];
                    /** @default {} */
                    settings?: {
                        /** @default 3 */
                        invitationWorkingDays?: number;
                        /** @default true */
                        clearDays?: boolean;
                        /** @default 5 */
                        noticeWorkingDays?: number;
                        /** @default false */
                        bindsAdHoc?: boolean;
                        /**
                         * @default {
                         *       "hour": "08:00",
                         *       "steps": [
                         *         {
                         *           "offset": -2,
                         *           "audience": "unit"
                         *         },
                         *         {
                         *           "offset": -1,
                         *           "audience": "unit"
                         *         }
                         *       ]
                         *     }
                         */
                        invitationLadder?: {
                            hour: string;
                            steps: {
                                offset: number;
                                /** @enum {string} */
                                audience: "unit" | "unitAndLeaders";
                            }[];
                        };
                        /**
                         * @default {
                         *       "hour": "08:00",
                         *       "steps": [
                         *         {
                         *           "offset": -1,
                         *           "audience": "unit"
                         *         },
                         *         {
                         *           "offset": 0,
                         *           "audience": "unit"
                         *         },
                         *         {
                         *           "offset": 1,
                         *           "audience": "unitAndLeaders"
                         *         },
                         *         {
                         *           "offset": 3,
                         *           "audience": "unitAndLeaders"
                         *         }
                         *       ]
                         *     }
                         */
                        noticeLadder?: {
                            hour: string;
                            steps: {
                                offset: number;
                                /** @enum {string} */
                                audience: "unit" | "unitAndLeaders";
                            }[];
                        };
                    };
                    /**
                     * @default {
                     *       "hour": "08:00",
                     *       "steps": [
                     *         {
                     *           "offset": -7,
                     *           "audience": "unit"
                     *         },
                     *         {
                     *           "offset": -3,
                     *           "audience": "unit"
                     *         },
                     *         {
                     *           "offset": -1,
                     *           "audience": "unit"
                     *         },
                     *         {
                     *           "offset": 0,
                     *           "audience": "unit"
                     *         },
                     *         {
                     *           "offset": 1,
                     *           "audience": "unitAndLeaders"
                     *         },
                     *         {
                     *           "offset": 3,
                     *           "audience": "unitAndLeaders"
                     *         }
                     *       ]
                     *     }
                     */
                    taskLadder?: {
                        hour: string;
                        steps: {
                            offset: number;
                            /** @enum {string} */
                            audience: "unit" | "unitAndLeaders";
                        }[];
                    };
                    /**
                     * @description Who accepts that a level has less time than stated, and why
                     * @default null
                     */
                    signedOff?: {
                        name: string;
                        post: string;
                        reason: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        today: string;
                        obstacles: components["schemas"]["Obstacle"][];
                        rehearsal: boolean;
                        host: string;
                        committees: string[];
                        /** @description Null while the day cannot be met */
                        latestInvitation: {
                            on: string;
                            days: components["schemas"]["CountedDay"][];
                        } | null;
                        notice: {
                            on: string;
                            days: components["schemas"]["CountedDay"][];
                        } | null;
                        invitationReminders: string[];
                        /** @description Units that would be written to */
                        letters: number;
                        page: components["schemas"]["DocumentPage"];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    number?: (number | string) | null;
                    /** @description Left out: today, in the conference’s own time */
                    date?: string | null;
                    /** @default null */
                    signer?: {
                        /** @default  */
                        authority?: string;
                        /** @default  */
                        post?: string;
                        /** @default  */
                        name?: string;
                    } | null;
                    /** @default false */
                    adHoc?: boolean;
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: components["schemas"]["DocumentPage"];
                        obstacles: components["schemas"]["Obstacle"][];
                        letters: components["schemas"]["PreviewedLetter"][];
                        withoutUnit: string[];
                        reminders: string[];
                        late: boolean;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewConferenceChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "move" | "postpone" | "cancel";
                    /** @description The new day, for a move */
                    heldOn?: string | null;
                    /** @default null */
                    hour?: string | null;
                    /**
                     * @description May still be unwritten: then that is an obstacle beside what the change would come to
                     * @default
                     */
                    reason?: string;
                    /**
                     * @description Who accepts that a level has less time than stated, and why
                     * @default null
                     */
                    signedOff?: {
                        name: string;
                        post: string;
                        reason: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        obstacles: components["schemas"]["Obstacle"][];
                        /** @description Of the conference, and of cycles whose deadlines move with it */
                        letters: components["schemas"]["PreviewedLetter"][];
                        /** @description Deadlines counted back from the conference, and where they move */
                        deadlines: {
                            period: string;
                            from: {
                                date: string;
                                /** Format: date-time */
                                at: string;
                            };
                            /** @description Null: it stays, the new day of the conference leaves no time */
                            to: {
                                date: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            /** @description Units that still owe a report by it */
                            units: number;
                        }[];
                        /** @description Null while the change cannot be made */
                        latestInvitationOn: string | null;
                        noticeDueOn: string | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conclusions?: {
                        /** @default null */
                        declaredCount?: number | null;
                        tasks: {
                            number: number;
                            programme: string;
                            statement: string;
                            /** @default [] */
                            parts?: string[];
                            addressees?: {
                                name: string;
                                /** @enum {string} */
                                kind: "named" | "class";
                                unit?: string | null;
                                /** @default false */
                                inferred?: boolean;
                            }[];
                            deadline?: {
                                /** @enum {string} */
                                kind: "none";
                            } | {
                                /** @enum {string} */
                                kind: "event" | "relative";
                                text: string;
                                appliesTo?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "date";
                                /** Format: date */
                                date: string;
                                /** @default null */
                                hour?: string | null;
                                text?: string | null;
                            };
                            horizon?: {
                                label: string;
                                from?: string | null;
                                to?: string | null;
                            } | null;
                        }[];
                    } | null;
                    /** @default null */
                    number?: (number | string) | null;
                    /** @description Left out: today, in the conference’s own time */
                    date?: string | null;
                    /** @default null */
                    signer?: {
                        /** @default  */
                        authority?: string;
                        /** @default  */
                        post?: string;
                        /** @default  */
                        name?: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: components["schemas"]["DocumentPage"];
                        warnings: {
                            /** @enum {string} */
                            check: "K6" | "K11";
                            number: number | null;
                            missing: ("addressee" | "unit" | "date") | null;
                            declared: number | null;
                            listed: number | null;
                        }[];
                        obstacles: components["schemas"]["Obstacle"][];
                        tasks: {
                            number: number;
                            units: string[];
                            firstReminderAt: string | null;
                            silentFrom: string | null;
                        }[];
                        letters: components["schemas"]["PreviewedLetter"][];
                        /** @description After the latest day; accepted and said */
                        late: boolean;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conclusions?: {
                        /** @default null */
                        declaredCount?: number | null;
                        tasks: {
                            number: number;
                            programme: string;
                            statement: string;
                            /** @default [] */
                            parts?: string[];
                            addressees?: {
                                name: string;
                                /** @enum {string} */
                                kind: "named" | "class";
                                unit?: string | null;
                                /** @default false */
                                inferred?: boolean;
                            }[];
                            deadline?: {
                                /** @enum {string} */
                                kind: "none";
                            } | {
                                /** @enum {string} */
                                kind: "event" | "relative";
                                text: string;
                                appliesTo?: string | null;
                            } | {
                                /** @enum {string} */
                                kind: "date";
                                /** Format: date */
                                date: string;
                                /** @default null */
                                hour?: string | null;
                                text?: string | null;
                            };
                            horizon?: {
                                label: string;
                                from?: string | null;
                                to?: string | null;
                            } | null;
                        }[];
                    } | null;
                    /** @default null */
                    number?: (number | string) | null;
                    /** @description Left out: today, in the conference’s own time */
                    date?: string | null;
                    /** @default null */
                    signer?: {
                        /** @default  */
                        authority?: string;
                        /** @default  */
                        post?: string;
                        /** @default  */
                        name?: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        href: string;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConferenceSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conference: string;
                        status: components["schemas"]["ConferenceStatus"];
                        rehearsal: boolean;
                        heldOn: string;
                        committees: number;
                        cyclesClosed: number;
                        cycles: {
                            cycle: string;
                            label: string;
                            cutOff: string | null;
                            daysFromCutOff: number | null;
                        }[];
                        chairsPresiding: number;
                        connectionPoints: {
                            declared: number | null;
                            listed: number;
                            /** @enum {string} */
                            outcome: "pass" | "warn";
                            count: number;
                        };
                        present: number;
                        papers: {
                            total: number;
                            byKind: {
                                [key: string]: number;
                            };
                        };
                        awards: {
                            items: number;
                            persons: number;
                            collectives: number;
                            byKind: {
                                [key: string]: number;
                            };
                        };
                        shortcomings: {
                            total: number;
                            recurring: number;
                            focusTopics: number;
                        };
                        directions: number;
                        recommendations: {
                            up: number;
                            down: number;
                        };
                        dates: {
                            noticeDueOn: string;
                            latestInvitationOn: string;
                            latestInvitationClearDays: string | null;
                            latestInvitationCountedBack: string | null;
                            silenceFlaggedFrom: string;
                        };
                        tasks: {
                            total: number;
                            byProgramme: {
                                [key: string]: number;
                            };
                            byDeadlineKind: {
                                none: number;
                                event: number;
                                relative: number;
                                date: number;
                            };
                            withoutDeadlineDate: number;
                            byAddressee: {
                                stated: number;
                                inferred: number;
                                none: number;
                            };
                            byAddresseeKind: {
                                named: number;
                                class: number;
                                none: number;
                            };
                            addressees: {
                                named: number;
                                class: number;
                            };
                            declared: {
                                declared: number | null;
                                listed: number;
                                /** @enum {string} */
                                outcome: "pass" | "warn";
                            };
                            flags: {
                                /** @enum {string} */
                                outcome: "pass" | "warn";
                                items: {
                                    number: number;
                                    withoutAddressee: boolean;
                                    withoutDate: boolean;
                                }[];
                            };
                            list: {
                                number: number;
                                programme: string;
                                parts: number;
                                deadlineKind: components["schemas"]["DeadlineKind"];
                                /** @enum {string} */
                                deadlineState: "deadline date set" | "no deadline date set";
                                deadlineDate: string | null;
                                appliesTo: string[];
                                horizon: string | null;
                            }[];
                        };
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConferenceTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tasks: {
                            conference: string;
                            number: number;
                            cycle: string | null;
                            host: {
                                unit: string;
                                name: string;
                            };
                            noticeNumber: string;
                            noticeDate: string;
                            programme: string;
                            statement: string;
                            parts: string[];
                            /** @description As concluded; inferred ones the text does not state */
                            addressees: {
                                name: string;
                                kind: components["schemas"]["AddresseeKind"];
                                unit: string | null;
                                inferred: boolean;
                            }[];
                            /** @description Classes and bodies no person has turned into units yet */
                            undecided: string[];
                            deadline: {
                                kind: components["schemas"]["DeadlineKind"];
                                text: string | null;
                                appliesTo: string | null;
                                date: string | null;
                                dueAt: string | null;
                                version: number | null;
                            };
                            horizon: string | null;
                            rehearsal: boolean;
                            /** @enum {string} */
                            status: "running" | "done" | "withdrawn";
                            word: ("doneOnTime" | "doneLate" | "runningInTime" | "runningOverdue") | null;
                            noDeadline: boolean;
                            silent: boolean;
                            concludedOn: string;
                            endedAt: string | null;
                            withdrawnBecause: string | null;
                            assignees: {
                                unit: string;
                                name: string;
                                lead: boolean;
                                status: components["schemas"]["WorkStatus"];
                                dueAt: string | null;
                                overdue: boolean;
                                late: boolean | null;
                                extensionAsked: {
                                    until: string;
                                    reason: string;
                                } | null;
                                reportedAt: string | null;
                                /** @description What the last report of being done says; null = none, or opened again since */
                                report: {
                                    text: string;
                                    documentNumber: string | null;
                                    by: string;
                                } | null;
                                returnReasons: string[] | null;
                                progress: {
                                    percent: number | null;
                                    text: string;
                                    documentNumber: string | null;
                                    evidence: string | null;
                                    at: string;
                                }[];
                                heardAt: string | null;
                                lastRemindedAt: string | null;
                                /** @description The unit is no more: how, since when, and who carries on */
                                ended: components["schemas"]["Ended"] | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conference: string;
                        host: {
                            unit: string;
                            name: string;
                        };
                        title: string;
                        status: components["schemas"]["ConferenceStatus"];
                        rehearsal: boolean;
                        version: number;
                        heldOn: string;
                        hour: string | null;
                        partOfDay: components["schemas"]["PartOfDay"] | null;
                        form: components["schemas"]["ConferenceForm"];
                        place: string | null;
                        layout: components["schemas"]["DocumentLayout"];
                        latestInvitationOn: string;
                        noticeDueOn: string;
                        committees: {
                            code: string;
                            name: string;
                            programmes: string[];
                        }[];
                        cycles: {
                            cycle: string;
                            label: string;
                            programmes: string[];
                        }[];
                        coChairs: {
                            post: string;
                            name: string | null;
                        }[];
                        agenda: {
                            time: string;
                            title: string;
                            presenter: string | null;
                        }[];
                        invitees: {
                            id: string;
                            name: string;
                            unit: string | null;
                            role: string;
                            kind: string;
                            count: number | null;
                            answer: components["schemas"]["InvitationAnswer"] | null;
                            substitute: string | null;
                        }[];
                        papers: {
                            byKind: string;
                            by: string;
                            title: string | null;
                        }[];
                        invitations: {
                            /** @description As it was written */
                            number: number | string;
                            date: string;
                            signer: {
                                authority: string;
                                post: string;
                                name: string;
                            };
                            adHocReason: string | null;
                            late: boolean;
                        } | null;
                        awards: {
                            kind: string;
                            kindLabel: string;
                            recipient: components["schemas"]["AwardRecipient"];
                            count: number;
                            names: string[];
                            by: string;
                            for: string;
                            programmes: string[];
                            period: string | null;
                        }[];
                        shortcomings: {
                            id: string;
                            statement: string;
                            /** @enum {string} */
                            kind: "shortcoming" | "focusTopic";
                            recurring: boolean;
                            inferred: boolean;
                        }[];
                        directions: {
                            id: string;
                            statement: string;
                        }[];
                        recommendations: {
                            number: number;
                            /** @enum {string} */
                            direction: "up" | "down";
                            from: string;
                            to: string;
                            toKind: string;
                            via: string | null;
                            statement: string;
                            deadline: string | null;
                        }[];
                        conclusions: {
                            declaredCount: number | null;
                            tasks: {
                                number: number;
                                programme: string;
                                statement: string;
                                parts: string[];
                                addressees: {
                                    name: string;
                                    kind: components["schemas"]["AddresseeKind"];
                                    unit: string | null;
                                    inferred: boolean;
                                }[];
                                deadline: {
                                    /** @enum {string} */
                                    kind: "none";
                                } | {
                                    /** @enum {string} */
                                    kind: "event" | "relative";
                                    text: string;
                                    appliesTo: string | null;
                                } | {
                                    /** @enum {string} */
                                    kind: "date";
                                    date: string;
                                    hour: string | null;
                                    text: string | null;
                                };
                                horizon: {
                                    label: string;
                                    from: string | null;
                                    to: string | null;
                                } | null;
                            }[];
                        } | null;
                        notice: {
                            /** @description As it was written */
                            number: number | string;
                            noticeNumber: string;
                            date: string;
                            signer: {
                                authority: string;
                                post: string;
                                name: string;
                            };
                            late: boolean;
                        } | null;
                        /** @description Why it was put off or cancelled */
                        reason: string | null;
                        /** @description In the conference’s own time: a rehearsal’s clock runs apart */
                        today: string;
                        /** Format: date-time */
                        now: string;
                        points: components["schemas"]["ConnectionPoint"][];
                        declaredPoints: number | null;
                        /** @description From the latest day of the invitations to the day itself */
                        invitationDays: components["schemas"]["CountedDay"][];
                        /** @description From the day itself to the latest day of the notice */
                        noticeDays: components["schemas"]["CountedDay"][];
                        likelySigner: {
                            authority: string;
                            post: string;
                            name: string;
                        };
                        /** @description Units that take part and for which the reader’s own answers */
                        tookOver: {
                            unit: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConferenceHistory: {
        parameters: {
            query?: {
                /** @description The last version already read */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: components["schemas"]["HistoryEvent"][];
                        next: number | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "followUpTask.AssignUnits": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    units: {
                        unit: string;
                    }[];
                    lead?: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FollowUpTaskProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "followUpTask.SetDueDate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule: {
                        /**
                         * @default date
                         * @enum {string}
                         */
                        kind?: "date";
                        /** Format: date */
                        date: string;
                        /**
                         * @description 24:00 = the end of the day
                         * @default 24:00
                         */
                        hour?: string;
                        raw?: string | null;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FollowUpTaskProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "followUpTask.AcceptTask": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FollowUpTaskProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "followUpTask.ReportProgress": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                    /** @default null */
                    percent?: number | null;
                    text: string;
                    documentNumber?: string | null;
                    evidence?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FollowUpTaskProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "followUpTask.AskExtension": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                    /** Format: date */
                    until: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FollowUpTaskProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "followUpTask.GrantExtension": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                    until?: string | null;
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FollowUpTaskProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "followUpTask.RefuseExtension": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FollowUpTaskProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "followUpTask.ReportDone": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                    text: string;
                    documentNumber?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FollowUpTaskProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "followUpTask.VerifyTask": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FollowUpTaskProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "followUpTask.ReturnTask": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                    reasons: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FollowUpTaskProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "followUpTask.ReopenTask": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit?: string | null;
                    rule?: {
                        /**
                         * @default date
                         * @enum {string}
                         */
                        kind?: "date";
                        /** Format: date */
                        date: string;
                        /**
                         * @description 24:00 = the end of the day
                         * @default 24:00
                         */
                        hour?: string;
                        raw?: string | null;
                    } | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FollowUpTaskProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "followUpTask.WithdrawTask": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FollowUpTaskProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "followUpTask.UrgeTask": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit?: string | null;
                    text?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["FollowUpTaskProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description true: rehearsals only; false: real cycles only */
                rehearsal?: "true" | "false";
                conference?: string;
                cycle?: string;
                unit?: string;
                programme?: string;
                state?: "inTime" | "soon" | "overdue" | "done" | "withdrawn";
                /** @description Days since it was concluded */
                age?: "upTo30" | "upTo90" | "upTo180" | "upTo365" | "over365";
                /** @description Text of the task, its units, its notice; without marks */
                q?: string;
                /** @description true: only tasks nobody is assigned to */
                noUnit?: "true" | "false";
                /** @description true: only tasks without a date */
                noDate?: "true" | "false";
                /** @description true: only tasks without a date and more than three months without proposal or report */
                silent?: "true" | "false";
                /** @description Only tasks in which a unit waits for this */
                waiting?: "verification" | "extension";
                /** @description given: by the actor’s committee; received: by the actor’s unit; left out: both */
                side?: "given" | "received";
                /** @description Those of a unit that ended and for which the actor’s unit answers */
                inPlaceOf?: string;
                status?: "running" | "done" | "withdrawn";
                /** @description Only tasks that on that day had no date and more than three months without proposal or report */
                silentOn?: string;
                sort?: "number" | "due" | "age" | "heard";
                order?: "asc" | "desc";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        tasks: {
                            conference: string;
                            number: number;
                            cycle: string | null;
                            host: {
                                unit: string;
                                name: string;
                            };
                            noticeNumber: string;
                            noticeDate: string;
                            programme: string;
                            statement: string;
                            parts: string[];
                            /** @description As concluded; inferred ones the text does not state */
                            addressees: {
                                name: string;
                                kind: components["schemas"]["AddresseeKind"];
                                unit: string | null;
                                inferred: boolean;
                            }[];
                            /** @description Classes and bodies no person has turned into units yet */
                            undecided: string[];
                            deadline: {
                                kind: components["schemas"]["DeadlineKind"];
                                text: string | null;
                                appliesTo: string | null;
                                date: string | null;
                                dueAt: string | null;
                                version: number | null;
                            };
                            horizon: string | null;
                            rehearsal: boolean;
                            /** @enum {string} */
                            status: "running" | "done" | "withdrawn";
                            word: ("doneOnTime" | "doneLate" | "runningInTime" | "runningOverdue") | null;
                            noDeadline: boolean;
                            silent: boolean;
                            concludedOn: string;
                            endedAt: string | null;
                            withdrawnBecause: string | null;
                            assignees: {
                                unit: string;
                                name: string;
                                lead: boolean;
                                status: components["schemas"]["WorkStatus"];
                                dueAt: string | null;
                                overdue: boolean;
                                late: boolean | null;
                                extensionAsked: {
                                    until: string;
                                    reason: string;
                                } | null;
                                reportedAt: string | null;
                                /** @description What the last report of being done says; null = none, or opened again since */
                                report: {
                                    text: string;
                                    documentNumber: string | null;
                                    by: string;
                                } | null;
                                returnReasons: string[] | null;
                                progress: {
                                    percent: number | null;
                                    text: string;
                                    documentNumber: string | null;
                                    evidence: string | null;
                                    at: string;
                                }[];
                                heardAt: string | null;
                                lastRemindedAt: string | null;
                                /** @description The unit is no more: how, since when, and who carries on */
                                ended: components["schemas"]["Ended"] | null;
                            }[];
                            conferenceTitle: string | null;
                            /** @enum {string} */
                            state: "inTime" | "soon" | "overdue" | "done" | "withdrawn";
                            /** @description Working days to its term, negative after it; null = no date, or the table of working days ends before */
                            daysLeft: number | null;
                        }[];
                        /** @description Units that ended and for which the actor’s unit answers, and how many such tasks they have */
                        tookOver: {
                            unit: string;
                            name: string;
                            total: number;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    partitionTasks: {
        parameters: {
            query?: {
                /** @description true: rehearsals only; false: real cycles only */
                rehearsal?: "true" | "false";
                conference?: string;
                cycle?: string;
                unit?: string;
                programme?: string;
                /** @description As of the end of that day; else now */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        doneOnTime: number;
                        doneLate: number;
                        runningInTime: number;
                        runningOverdue: number;
                        noDeadline: {
                            done: number;
                            running: number;
                            silent: number;
                        };
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTaskNumbers: {
        parameters: {
            query?: {
                /** @description true: rehearsals only; false: real cycles only */
                rehearsal?: "true" | "false";
                conference?: string;
                cycle?: string;
                unit?: string;
                programme?: string;
                state?: "inTime" | "soon" | "overdue" | "done" | "withdrawn";
                /** @description Days since it was concluded */
                age?: "upTo30" | "upTo90" | "upTo180" | "upTo365" | "over365";
                /** @description Text of the task, its units, its notice; without marks */
                q?: string;
                /** @description true: only tasks nobody is assigned to */
                noUnit?: "true" | "false";
                /** @description true: only tasks without a date */
                noDate?: "true" | "false";
                /** @description true: only tasks without a date and more than three months without proposal or report */
                silent?: "true" | "false";
                /** @description Only tasks in which a unit waits for this */
                waiting?: "verification" | "extension";
                /** @description given: by the actor’s committee; received: by the actor’s unit; left out: both */
                side?: "given" | "received";
                /** @description Those of a unit that ended and for which the actor’s unit answers */
                inPlaceOf?: string;
                by?: "unit" | "conference" | "programme" | "age";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description inTime + soon + overdue + done, always */
                        total: number;
                        inTime: number;
                        /** @description In time, and its term is near */
                        soon: number;
                        overdue: number;
                        /** @description doneOnTime + doneLate */
                        done: number;
                        doneOnTime: number;
                        doneLate: number;
                        /** @description Running, and nobody is assigned */
                        noUnit: number;
                        /** @description Counted a second time, across all four */
                        noDate: number;
                        noDateDone: number;
                        noDateRunning: number;
                        /** @description Running without a date, and more than three months without proposal or report */
                        silent: number;
                        /** @description How many working days before its term a task counts as near it: a setting */
                        soonDays: number;
                        /** @description By unit a task of several units stands in each of their rows */
                        rows: {
                            /** @description What the list is filtered by; null = tasks that have none of it */
                            key: string | null;
                            label: string | null;
                            day: string | null;
                            /** @description inTime + soon + overdue + done, always */
                            total: number;
                            inTime: number;
                            /** @description In time, and its term is near */
                            soon: number;
                            overdue: number;
                            /** @description doneOnTime + doneLate */
                            done: number;
                            doneOnTime: number;
                            doneLate: number;
                            /** @description Running, and nobody is assigned */
                            noUnit: number;
                            /** @description Counted a second time, across all four */
                            noDate: number;
                            noDateDone: number;
                            noDateRunning: number;
                            /** @description Running without a date, and more than three months without proposal or report */
                            silent: number;
                        }[] | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTasksOverTime: {
        parameters: {
            query?: {
                /** @description true: rehearsals only; false: real cycles only */
                rehearsal?: "true" | "false";
                conference?: string;
                cycle?: string;
                unit?: string;
                programme?: string;
                state?: "inTime" | "soon" | "overdue" | "done" | "withdrawn";
                /** @description Days since it was concluded */
                age?: "upTo30" | "upTo90" | "upTo180" | "upTo365" | "over365";
                /** @description Text of the task, its units, its notice; without marks */
                q?: string;
                /** @description true: only tasks nobody is assigned to */
                noUnit?: "true" | "false";
                /** @description true: only tasks without a date */
                noDate?: "true" | "false";
                /** @description true: only tasks without a date and more than three months without proposal or report */
                silent?: "true" | "false";
                /** @description Only tasks in which a unit waits for this */
                waiting?: "verification" | "extension";
                /** @description given: by the actor’s committee; received: by the actor’s unit; left out: both */
                side?: "given" | "received";
                /** @description Those of a unit that ended and for which the actor’s unit answers */
                inPlaceOf?: string;
                /** @description Left out: the day of the first task, ten years back at most */
                from?: string;
                /** @description Left out: today; in rehearsals the latest of their days */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Days between two points */
                        step: number;
                        points: {
                            day: string;
                            total: number;
                            inTime: number;
                            overdue: number;
                            done: number;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conference: string;
                        number: number;
                        cycle: string | null;
                        host: {
                            unit: string;
                            name: string;
                        };
                        noticeNumber: string;
                        noticeDate: string;
                        programme: string;
                        statement: string;
                        parts: string[];
                        /** @description As concluded; inferred ones the text does not state */
                        addressees: {
                            name: string;
                            kind: components["schemas"]["AddresseeKind"];
                            unit: string | null;
                            inferred: boolean;
                        }[];
                        /** @description Classes and bodies no person has turned into units yet */
                        undecided: string[];
                        deadline: {
                            kind: components["schemas"]["DeadlineKind"];
                            text: string | null;
                            appliesTo: string | null;
                            date: string | null;
                            dueAt: string | null;
                            version: number | null;
                        };
                        horizon: string | null;
                        rehearsal: boolean;
                        /** @enum {string} */
                        status: "running" | "done" | "withdrawn";
                        word: ("doneOnTime" | "doneLate" | "runningInTime" | "runningOverdue") | null;
                        noDeadline: boolean;
                        silent: boolean;
                        concludedOn: string;
                        endedAt: string | null;
                        withdrawnBecause: string | null;
                        assignees: {
                            unit: string;
                            name: string;
                            lead: boolean;
                            status: components["schemas"]["WorkStatus"];
                            dueAt: string | null;
                            overdue: boolean;
                            late: boolean | null;
                            extensionAsked: {
                                until: string;
                                reason: string;
                            } | null;
                            reportedAt: string | null;
                            /** @description What the last report of being done says; null = none, or opened again since */
                            report: {
                                text: string;
                                documentNumber: string | null;
                                by: string;
                            } | null;
                            returnReasons: string[] | null;
                            progress: {
                                percent: number | null;
                                text: string;
                                documentNumber: string | null;
                                evidence: string | null;
                                at: string;
                            }[];
                            heardAt: string | null;
                            lastRemindedAt: string | null;
                            /** @description The unit is no more: how, since when, and who carries on */
                            ended: components["schemas"]["Ended"] | null;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainTask: {
        parameters: {
            query?: {
                /** @description Left out: the deadline of the task itself */
                unit?: string;
            };
            header?: never;
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null: no date has been set */
                        deadline: {
                            version: number;
                            date: string;
                            hour: string;
                            dueAt: string;
                            lines: {
                                code: components["schemas"]["ExplainCode"];
                                date: string;
                                facts: {
                                    [key: string]: string | number;
                                };
                                sentence: string;
                            }[];
                            rungs: {
                                key: string;
                                offset: number;
                                audience: components["schemas"]["Audience"];
                                at: string;
                            }[];
                        } | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTaskHistory: {
        parameters: {
            query?: {
                /** @description The last version already read */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                conference: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: components["schemas"]["HistoryEvent"][];
                        next: number | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        role: components["schemas"]["Role"];
                        /** @description The caller’s own unit has ended and others do its work; null: they do not */
                        takenOver: components["schemas"]["Ended"] | null;
                        counts: {
                            /** @description With those beyond the lists; rehearsals included */
                            total: number;
                            overdue: number;
                            today: number;
                            rehearsals: number;
                            byKind: {
                                [key: string]: number;
                            };
                        };
                        groups: {
                            /** @description Null: without a date */
                            day: string | null;
                            rehearsal: boolean;
                            items: {
                                /** @enum {string} */
                                kind: "callToAcknowledge" | "reportDue" | "reportReturned" | "reportToSign" | "invitationToAnswer" | "opinionToGive" | "taskToAccept" | "taskDue" | "taskReturned" | "cycleToPlan" | "callToIssue" | "reportsToReview" | "reviewsAssigned" | "datesToReview" | "extensionToDecide" | "collectionToClose" | "consolidationToMake" | "consolidationToApprove" | "reportToApprove" | "variancesToJudge" | "conferenceToConvene" | "cycleToClose" | "invitationsToIssue" | "conferenceOnDayOff" | "conclusionsToMake" | "noticeToIssue" | "taskToVerify" | "taskExtensionToDecide" | "taskOverdue" | "taskOnDayOff" | "tasksWithoutUnit" | "calendarToPublish" | "takerToName" | "mailUndelivered" | "lettersToPrint";
                                stream: string;
                                /** @description Runs on a clock of its own, and binds nobody */
                                rehearsal: boolean;
                                /** @description Whose share it is; null = the host’s own act */
                                unit: {
                                    id: string;
                                    name: string;
                                } | null;
                                /** @description How many reports or tasks it is about, or units that letters are to */
                                count: number;
                                /** @description The first of the units or people it is about */
                                names: string[];
                                cycle: {
                                    cycle: string;
                                    period: string;
                                    committee: string;
                                    programmes: string[];
                                } | null;
                                conference: {
                                    conference: string;
                                    title: string | null;
                                    heldOn: string | null;
                                } | null;
                                task: {
                                    conference: string;
                                    number: number;
                                    programme: string;
                                    statement: string;
                                } | null;
                                /** @description Why it came back */
                                reasons: string[];
                                asked: {
                                    until: string;
                                    reason: string;
                                } | null;
                                /** @description Since when it waits */
                                since: string | null;
                                /** @description Null: it has no date */
                                due: {
                                    /** @description Null: the whole day */
                                    at: string | null;
                                    day: string;
                                    /** @description Working days; negative after it; null = beyond the table of working days */
                                    daysLeft: number | null;
                                    overdue: boolean;
                                } | null;
                                act: {
                                    action: ("reviewCycle.AcknowledgeCall" | "reviewCycle.SubmitReport" | "conference.ReplyInvitation" | "reviewCycle.GiveOpinion" | "followUpTask.AcceptTask" | "followUpTask.ReportDone" | "reviewCycle.PlanCycle" | "reviewCycle.IssueCall" | "reviewCycle.AcceptReport" | "reviewCycle.FollowCalendar" | "reviewCycle.GrantExtension" | "reviewCycle.CloseCollection" | "reviewCycle.Consolidate" | "reviewCycle.ApproveConsolidation" | "reviewCycle.ApproveConsolidatedReport" | "reviewCycle.AcceptVariance" | "conference.ConveneConference" | "reviewCycle.CloseCycle" | "conference.IssueInvitations" | "conference.MoveConference" | "conference.Conclude" | "conference.IssueNotice" | "followUpTask.VerifyTask" | "followUpTask.GrantExtension" | "followUpTask.UrgeTask" | "followUpTask.SetDueDate" | "followUpTask.AssignUnits" | "calendar.PublishCalendar" | "organisation.NameTaker") | null;
                                    /** @description Where in the console it is done */
                                    address: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                q: string;
                /** @description Of each kind */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        groups: {
                            /** @enum {string} */
                            kind: "unit" | "cycle" | "conference" | "task" | "document";
                            results: {
                                /** @enum {string} */
                                kind: "unit" | "cycle" | "conference" | "task" | "document";
                                /** @description Unit, stream, or number of a document */
                                id: string;
                                title: string;
                                /** @description What it belongs to */
                                detail: string | null;
                                day: string | null;
                                rehearsal: boolean;
                                /** @description Where the console shows it; of a document, the file */
                                address: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.ImportOrganisation": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    effective: string;
                    /** @default null */
                    document?: string | null;
                    /** @description The basis of a unit that has another than the whole */
                    documents?: {
                        unit: string;
                        /** @description The legal basis */
                        document: string;
                    }[];
                    /** @description Under whom units stand in the other hierarchies */
                    elsewhere?: {
                        unit: string;
                        /** @enum {string} */
                        hierarchy: "party" | "front";
                        parent: string;
                    }[];
                    units?: {
                        id: string;
                        /** @enum {string} */
                        kind: "country" | "province" | "municipality" | "provincialCity" | "town" | "urbanDistrict" | "ruralDistrict" | "commune" | "ward" | "townlet" | "specialZone" | "hamlet" | "residentialGroup" | "frontWorkCommittee" | "department" | "sectorAgency" | "regionalAgency" | "districtOffice" | "communeOffice" | "partyCommittee" | "attachedPartyCommittee" | "partyBoard" | "partyOffice" | "governmentOffice" | "fatherlandFront" | "massOrganisation" | "blocPartyCommittee" | "police" | "military" | "peoplesCourt" | "procuracy" | "judgmentEnforcement" | "court" | "publicServiceUnit" | "school" | "hospital" | "healthStation" | "stateEnterprise" | "enterprise" | "cooperative";
                        /** @description A kind of the office’s own within the kind; absent or null: none */
                        ownKind?: string | null;
                        /** @enum {string} */
                        level: "central" | "province" | "district" | "commune";
                        parent?: string | null;
                        name: string;
                        /** @default [] */
                        aliases?: string[];
                        /** @default null */
                        protocolRank?: number | null;
                        /** @default null */
                        setting?: ("community" | "stateBody" | "employer") | null;
                        /**
                         * @description Statistical code; never the identity
                         * @default null
                         */
                        code?: string | null;
                        validFrom?: string | null;
                        /** @description The last day on which the unit is valid */
                        validTo?: string | null;
                    }[];
                    reorganisations?: {
                        id: string;
                        /** Format: date */
                        effective: string;
                        /** @description The legal basis */
                        document: string;
                        pairs: {
                            from: string;
                            to: string;
                            /** @enum {string} */
                            relation: "merged" | "split" | "partOf" | "levelChanged";
                            /** @default null */
                            what?: string | null;
                        }[];
                        /** @description Who answers for what a unit that ends still owes. Left out: the one successor there is, or nobody */
                        takeOver?: {
                            unit: string;
                            by: string;
                            /** @description Whoever holds this one position; null = any of that unit */
                            position?: string | null;
                        }[];
                    }[];
                    contacts?: {
                        unit: string;
                        contacts: {
                            reporter?: {
                                name: string;
                                email: string;
                            };
                            unitHead?: {
                                name: string;
                                email: string;
                            };
                            coordinator?: {
                                name: string;
                                email: string;
                            };
                            leader?: {
                                name: string;
                                email: string;
                            };
                        };
                    }[];
                    committees?: {
                        id: string;
                        host: string;
                        name: string;
                        /** @default [] */
                        aliases?: string[];
                        programmes: string[];
                        /**
                         * @description State: Quốc hiệu; Party: the heading of the Party
                         * @enum {string}
                         */
                        layout: "state" | "party";
                        /** @description The body printed above the issuer */
                        superior: string;
                        issuerCode: string;
                        /** @description Place of issue as printed beside the date */
                        place: string;
                        chair: {
                            title: string;
                            /** @default [] */
                            posts?: string[];
                        };
                        /** @default null */
                        standingDeputy?: {
                            title: string;
                            /** @default [] */
                            posts?: string[];
                        } | null;
                        standingAgency?: string | null;
                        /**
                         * @description Along which its units report; absent: as its layout has it
                         * @enum {string}
                         */
                        hierarchy?: "state" | "party" | "front";
                    }[];
                    yearlyPlans?: {
                        committee: string;
                        plan: {
                            reviews: ({
                                /** @enum {string} */
                                span: "halfYear";
                                /** @description Days before the end of data on which the cycle is proposed */
                                leadDays: number;
                                /**
                                 * @description The last year a period may end in; null: it goes on
                                 * @default null
                                 */
                                until?: number | null;
                                /**
                                 * @description The first year; null: always
                                 * @default null
                                 */
                                since?: number | null;
                            } | {
                                /** @enum {string} */
                                span: "year";
                                /** @description Days before the end of data on which the cycle is proposed */
                                leadDays: number;
                                /**
                                 * @description The last year a period may end in; null: it goes on
                                 * @default null
                                 */
                                until?: number | null;
                                /**
                                 * @description The first year; null: always
                                 * @default null
                                 */
                                since?: number | null;
                            } | {
                                /** @enum {string} */
                                span: "stage";
                                /** @description Days before the end of data on which the cycle is proposed */
                                leadDays: number;
                                /**
                                 * @description The last year a period may end in; null: it goes on
                                 * @default null
                                 */
                                until?: number | null;
                                years: number;
                                /** @description The year in which the first of them ends */
                                endsIn: number;
                            } | {
                                /** @enum {string} */
                                span: "term";
                                /** @description Days before the end of data on which the cycle is proposed */
                                leadDays: number;
                                /**
                                 * @description The last year a period may end in; null: it goes on
                                 * @default null
                                 */
                                until?: number | null;
                                years: number;
                                /** @description The year in which the first of them ends */
                                endsIn: number;
                            } | {
                                /** @enum {string} */
                                span: "own";
                                /** @description Days before the end of data on which the cycle is proposed */
                                leadDays: number;
                                /**
                                 * @description The last year a period may end in; null: it goes on
                                 * @default null
                                 */
                                until?: number | null;
                                /** @description As it stands after "báo cáo sơ kết"; what comes again gets its year or its days */
                                name: string;
                                /** @enum {string} */
                                reviewKind: "interim" | "final" | "thematic" | "adHoc";
                                /**
                                 * Format: date
                                 * @description Of the first period, and of its data
                                 */
                                from: string;
                                /** Format: date */
                                to: string;
                                /**
                                 * @description null: held once
                                 * @default null
                                 */
                                everyMonths?: number | null;
                            })[];
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text?: string;
                    /** Format: byte */
                    workbook?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sheets: {
                            name: string;
                            rows: string[][];
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    effective: string;
                    /** @default null */
                    document?: string | null;
                    sheets: {
                        name: string;
                        rows: string[][];
                    }[];
                    /**
                     * @description Rows that are units of their own, however near their names
                     * @default []
                     */
                    apart?: {
                        sheet: number;
                        row: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sheets: {
                            /** @enum {string} */
                            use: "units" | "people" | "nothing" | "unknown" | "mixed";
                            head: number | null;
                            columns: {
                                column: number;
                                means: string;
                            }[];
                            /** @description Headed columns that are not taken */
                            unread: {
                                column: number;
                                text: string;
                            }[];
                        }[];
                        units: {
                            at: {
                                sheet: number;
                                row: number;
                                column: number | null;
                            };
                            /** @enum {string} */
                            status: "new" | "changed" | "unchanged";
                            unit: {
                                id: string;
                                kind: components["schemas"]["UnitKind"];
                                /** @description Finer than the kind: one of `/organisation/own-kinds` */
                                ownKind: string | null;
                                level: components["schemas"]["Level"];
                                parent: string | null;
                                name: string;
                                aliases: string[];
                                protocolRank: number | null;
                                setting: components["schemas"]["Setting"] | null;
                                code: string | null;
                                validFrom: string | null;
                                validTo: string | null;
                            };
                            before: {
                                id: string;
                                kind: components["schemas"]["UnitKind"];
                                /** @description Finer than the kind: one of `/organisation/own-kinds` */
                                ownKind: string | null;
                                level: components["schemas"]["Level"];
                                parent: string | null;
                                name: string;
                                aliases: string[];
                                protocolRank: number | null;
                                setting: components["schemas"]["Setting"] | null;
                                code: string | null;
                                validFrom: string | null;
                                validTo: string | null;
                            } | null;
                            elsewhere: {
                                hierarchy: components["schemas"]["OtherHierarchy"];
                                parent: string;
                                before: string | null;
                            }[];
                            contacts: {
                                reporter?: {
                                    name: string;
                                    email: string;
                                };
                                unitHead?: {
                                    name: string;
                                    email: string;
                                };
                                coordinator?: {
                                    name: string;
                                    email: string;
                                };
                                leader?: {
                                    name: string;
                                    email: string;
                                };
                            };
                            contactsBefore: {
                                reporter?: {
                                    name: string;
                                    email: string;
                                };
                                unitHead?: {
                                    name: string;
                                    email: string;
                                };
                                coordinator?: {
                                    name: string;
                                    email: string;
                                };
                                leader?: {
                                    name: string;
                                    email: string;
                                };
                            };
                        }[];
                        people: {
                            at: {
                                sheet: number;
                                row: number;
                                column: number | null;
                            };
                            /** @enum {string} */
                            status: "new" | "changed" | "unchanged";
                            login: string;
                            name: string;
                            email: string | null;
                            unit: string;
                            role: components["schemas"]["PersonRole"];
                            title: string;
                            validFrom: string;
                        }[];
                        faults: {
                            at: {
                                sheet: number;
                                row: number;
                                column: number | null;
                            };
                            /** @enum {string} */
                            code: "name-missing" | "kind-missing" | "kind-unknown" | "kind-unclear" | "kind-not-open" | "parent-missing" | "parent-unknown" | "parent-unclear" | "parent-circle" | "unit-twice" | "unit-ended" | "near-name" | "not-a-rank" | "setting-unknown" | "not-a-day" | "address-several" | "address-named" | "not-an-address" | "address-missing" | "too-long" | "not-calculated" | "person-unit-missing" | "person-unit-unknown" | "person-unit-unclear" | "role-missing" | "role-unknown" | "login-missing" | "login-malformed" | "person-differs" | "person-twice" | "sheet-without-head" | "sheet-mixed" | "column-missing" | "refused";
                            /** @description Not wrong: a person has to say which */
                            asks: boolean;
                            read: string;
                            /** @description Another cell that has to do with it */
                            other: {
                                sheet: number;
                                row: number;
                                column: number | null;
                            } | null;
                            /** @description Texts that are read there without doubt, the nearest first */
                            proposals: string[];
                            /** @description What the register itself says against it */
                            said: string | null;
                        }[];
                        notes: {
                            at: {
                                sheet: number;
                                row: number;
                                column: number | null;
                            };
                            read: string;
                            taken: string;
                        }[];
                        /** @description Rows that say something, name no unit and are not taken */
                        passed: {
                            sheet: number;
                            row: number;
                            column: number | null;
                        }[];
                        command: {
                            effective: string;
                            document: string | null;
                            documents: {
                                unit: string;
                                document: string;
                            }[];
                            units: {
                                id: string;
                                kind: components["schemas"]["UnitKind"];
                                /** @description Finer than the kind: one of `/organisation/own-kinds` */
                                ownKind: string | null;
                                level: components["schemas"]["Level"];
                                parent: string | null;
                                name: string;
                                aliases: string[];
                                protocolRank: number | null;
                                setting: components["schemas"]["Setting"] | null;
                                code: string | null;
                                validFrom: string | null;
                                validTo: string | null;
                            }[];
                            elsewhere: {
                                unit: string;
                                hierarchy: components["schemas"]["OtherHierarchy"];
                                parent: string;
                            }[];
                            contacts: {
                                unit: string;
                                contacts: {
                                    reporter?: {
                                        name: string;
                                        email: string;
                                    };
                                    unitHead?: {
                                        name: string;
                                        email: string;
                                    };
                                    coordinator?: {
                                        name: string;
                                        email: string;
                                    };
                                    leader?: {
                                        name: string;
                                        email: string;
                                    };
                                };
                            }[];
                        };
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description Absent: today in Việt Nam */
                on?: string;
                /** @description Absent: the State hierarchy */
                hierarchy?: "state" | "party" | "front";
                parent?: string;
                level?: "central" | "province" | "district" | "commune";
                kind?: "country" | "province" | "municipality" | "provincialCity" | "town" | "urbanDistrict" | "ruralDistrict" | "commune" | "ward" | "townlet" | "specialZone" | "hamlet" | "residentialGroup" | "frontWorkCommittee" | "department" | "sectorAgency" | "regionalAgency" | "districtOffice" | "communeOffice" | "partyCommittee" | "attachedPartyCommittee" | "partyBoard" | "partyOffice" | "governmentOffice" | "fatherlandFront" | "massOrganisation" | "blocPartyCommittee" | "police" | "military" | "peoplesCourt" | "procuracy" | "judgmentEnforcement" | "court" | "publicServiceUnit" | "school" | "hospital" | "healthStation" | "stateEnterprise" | "enterprise" | "cooperative";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: string;
                        units: {
                            id: string;
                            kind: components["schemas"]["UnitKind"];
                            /** @description Finer than the kind: one of `/organisation/own-kinds` */
                            ownKind: string | null;
                            level: components["schemas"]["Level"];
                            parent: string | null;
                            name: string;
                            aliases: string[];
                            protocolRank: number | null;
                            setting: components["schemas"]["Setting"] | null;
                            code: string | null;
                            validFrom: string | null;
                            validTo: string | null;
                        }[];
                        /** @description The office’s own kinds by name */
                        ownKinds: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.EstablishUnit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    /** @enum {string} */
                    kind: "country" | "province" | "municipality" | "provincialCity" | "town" | "urbanDistrict" | "ruralDistrict" | "commune" | "ward" | "townlet" | "specialZone" | "hamlet" | "residentialGroup" | "frontWorkCommittee" | "department" | "sectorAgency" | "regionalAgency" | "districtOffice" | "communeOffice" | "partyCommittee" | "attachedPartyCommittee" | "partyBoard" | "partyOffice" | "governmentOffice" | "fatherlandFront" | "massOrganisation" | "blocPartyCommittee" | "police" | "military" | "peoplesCourt" | "procuracy" | "judgmentEnforcement" | "court" | "publicServiceUnit" | "school" | "hospital" | "healthStation" | "stateEnterprise" | "enterprise" | "cooperative";
                    /** @description A kind of the office’s own within the kind; absent or null: none */
                    ownKind?: string | null;
                    /** @enum {string} */
                    level: "central" | "province" | "district" | "commune";
                    parent?: string | null;
                    name: string;
                    /** @default [] */
                    aliases?: string[];
                    /** @default null */
                    protocolRank?: number | null;
                    /** @default null */
                    setting?: ("community" | "stateBody" | "employer") | null;
                    /**
                     * @description Statistical code; never the identity
                     * @default null
                     */
                    code?: string | null;
                    validFrom?: string | null;
                    /** @description The last day on which the unit is valid */
                    validTo?: string | null;
                    /** @default null */
                    document?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.RenameUnit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from: string;
                    name: string;
                    /** @default [] */
                    aliases?: string[];
                    /**
                     * @description null = the kind stays
                     * @default null
                     */
                    kind?: ("country" | "province" | "municipality" | "provincialCity" | "town" | "urbanDistrict" | "ruralDistrict" | "commune" | "ward" | "townlet" | "specialZone" | "hamlet" | "residentialGroup" | "frontWorkCommittee" | "department" | "sectorAgency" | "regionalAgency" | "districtOffice" | "communeOffice" | "partyCommittee" | "attachedPartyCommittee" | "partyBoard" | "partyOffice" | "governmentOffice" | "fatherlandFront" | "massOrganisation" | "blocPartyCommittee" | "police" | "military" | "peoplesCourt" | "procuracy" | "judgmentEnforcement" | "court" | "publicServiceUnit" | "school" | "hospital" | "healthStation" | "stateEnterprise" | "enterprise" | "cooperative") | null;
                    /** @description A kind of the office’s own within the kind; absent or null: none */
                    ownKind?: string | null;
                    /** @description The legal basis */
                    document: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.MoveUnit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from: string;
                    parent: string;
                    /** @description The legal basis */
                    document: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.PlaceUnit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    hierarchy: "party" | "front";
                    /** @description null: from the beginning */
                    from?: string | null;
                    /** @description null: as in the State hierarchy */
                    parent: string | null;
                    /**
                     * @description Needed once a place has been stated
                     * @default
                     */
                    document?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.DissolveUnit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    lastDay: string;
                    /** @description The legal basis */
                    document: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.CorrectUnit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "country" | "province" | "municipality" | "provincialCity" | "town" | "urbanDistrict" | "ruralDistrict" | "commune" | "ward" | "townlet" | "specialZone" | "hamlet" | "residentialGroup" | "frontWorkCommittee" | "department" | "sectorAgency" | "regionalAgency" | "districtOffice" | "communeOffice" | "partyCommittee" | "attachedPartyCommittee" | "partyBoard" | "partyOffice" | "governmentOffice" | "fatherlandFront" | "massOrganisation" | "blocPartyCommittee" | "police" | "military" | "peoplesCourt" | "procuracy" | "judgmentEnforcement" | "court" | "publicServiceUnit" | "school" | "hospital" | "healthStation" | "stateEnterprise" | "enterprise" | "cooperative";
                    /** @description A kind of the office’s own within the kind; absent or null: none */
                    ownKind?: string | null;
                    /** @enum {string} */
                    level: "central" | "province" | "district" | "commune";
                    parent?: string | null;
                    name: string;
                    /** @default [] */
                    aliases?: string[];
                    /** @default null */
                    protocolRank?: number | null;
                    /** @default null */
                    setting?: ("community" | "stateBody" | "employer") | null;
                    /**
                     * @description Statistical code; never the identity
                     * @default null
                     */
                    code?: string | null;
                    validFrom?: string | null;
                    /**
                     * Format: date
                     * @description The name and the place that it bears on this day are put right
                     */
                    asOf: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.RecordReorganisation": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    /** Format: date */
                    effective: string;
                    /** @description The legal basis */
                    document: string;
                    pairs: {
                        from: string;
                        to: string;
                        /** @enum {string} */
                        relation: "merged" | "split" | "partOf" | "levelChanged";
                        /** @default null */
                        what?: string | null;
                    }[];
                    /** @description Who answers for what a unit that ends still owes. Left out: the one successor there is, or nobody */
                    takeOver?: {
                        unit: string;
                        by: string;
                        /** @description Whoever holds this one position; null = any of that unit */
                        position?: string | null;
                    }[];
                    /** @description Units that begin with it */
                    establish?: {
                        id: string;
                        /** @enum {string} */
                        kind: "country" | "province" | "municipality" | "provincialCity" | "town" | "urbanDistrict" | "ruralDistrict" | "commune" | "ward" | "townlet" | "specialZone" | "hamlet" | "residentialGroup" | "frontWorkCommittee" | "department" | "sectorAgency" | "regionalAgency" | "districtOffice" | "communeOffice" | "partyCommittee" | "attachedPartyCommittee" | "partyBoard" | "partyOffice" | "governmentOffice" | "fatherlandFront" | "massOrganisation" | "blocPartyCommittee" | "police" | "military" | "peoplesCourt" | "procuracy" | "judgmentEnforcement" | "court" | "publicServiceUnit" | "school" | "hospital" | "healthStation" | "stateEnterprise" | "enterprise" | "cooperative";
                        /** @description A kind of the office’s own within the kind; absent or null: none */
                        ownKind?: string | null;
                        /** @enum {string} */
                        level: "central" | "province" | "district" | "commune";
                        parent?: string | null;
                        name: string;
                        /** @default [] */
                        aliases?: string[];
                        /** @default null */
                        protocolRank?: number | null;
                        /** @default null */
                        setting?: ("community" | "stateBody" | "employer") | null;
                        /**
                         * @description Statistical code; never the identity
                         * @default null
                         */
                        code?: string | null;
                        validFrom?: string | null;
                        /** @description The last day on which the unit is valid */
                        validTo?: string | null;
                    }[];
                    moves?: {
                        unit: string;
                        parent: string;
                    }[];
                    /** @description Units that end and have no successor */
                    ends?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewReorganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    /** Format: date */
                    effective: string;
                    /** @description The legal basis */
                    document: string;
                    pairs: {
                        from: string;
                        to: string;
                        /** @enum {string} */
                        relation: "merged" | "split" | "partOf" | "levelChanged";
                        /** @default null */
                        what?: string | null;
                    }[];
                    /** @description Who answers for what a unit that ends still owes. Left out: the one successor there is, or nobody */
                    takeOver?: {
                        unit: string;
                        by: string;
                        /** @description Whoever holds this one position; null = any of that unit */
                        position?: string | null;
                    }[];
                    /** @description Units that begin with it */
                    establish?: {
                        id: string;
                        /** @enum {string} */
                        kind: "country" | "province" | "municipality" | "provincialCity" | "town" | "urbanDistrict" | "ruralDistrict" | "commune" | "ward" | "townlet" | "specialZone" | "hamlet" | "residentialGroup" | "frontWorkCommittee" | "department" | "sectorAgency" | "regionalAgency" | "districtOffice" | "communeOffice" | "partyCommittee" | "attachedPartyCommittee" | "partyBoard" | "partyOffice" | "governmentOffice" | "fatherlandFront" | "massOrganisation" | "blocPartyCommittee" | "police" | "military" | "peoplesCourt" | "procuracy" | "judgmentEnforcement" | "court" | "publicServiceUnit" | "school" | "hospital" | "healthStation" | "stateEnterprise" | "enterprise" | "cooperative";
                        /** @description A kind of the office’s own within the kind; absent or null: none */
                        ownKind?: string | null;
                        /** @enum {string} */
                        level: "central" | "province" | "district" | "commune";
                        parent?: string | null;
                        name: string;
                        /** @default [] */
                        aliases?: string[];
                        /** @default null */
                        protocolRank?: number | null;
                        /** @default null */
                        setting?: ("community" | "stateBody" | "employer") | null;
                        /**
                         * @description Statistical code; never the identity
                         * @default null
                         */
                        code?: string | null;
                        validFrom?: string | null;
                        /** @description The last day on which the unit is valid */
                        validTo?: string | null;
                    }[];
                    moves?: {
                        unit: string;
                        parent: string;
                    }[];
                    /** @description Units that end and have no successor */
                    ends?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The names of all that is spoken of below */
                        units: {
                            id: string;
                            name: string;
                        }[];
                        ended: {
                            unit: string;
                            lastDay: string;
                            /** @description Null: nobody answers for what it owes */
                            takenOverBy: string | null;
                            position: string | null;
                            /** @description Units directly below it on its last day */
                            children: string[];
                        }[];
                        /** @description Units that ended before, and for which one of these answered until now */
                        held: {
                            unit: string;
                            by: string;
                            takenOverBy: string | null;
                        }[];
                        reports: {
                            unit: string;
                            committee: string;
                            period: string;
                            rehearsal: boolean;
                            status: components["schemas"]["ReportStatus"];
                            planned: boolean;
                            dueAt: string | null;
                            draft: boolean;
                        }[];
                        tasks: {
                            unit: string;
                            conference: string | null;
                            number: number;
                            rehearsal: boolean;
                            status: components["schemas"]["WorkStatus"];
                            dueAt: string | null;
                        }[];
                        invitations: {
                            unit: string;
                            title: string;
                            heldOn: string;
                            rehearsal: boolean;
                        }[];
                        contacts: {
                            unit: string;
                            role: components["schemas"]["ContactRole"];
                            name: string;
                        }[];
                        people: {
                            unit: string;
                            position: string;
                            account: string;
                            name: string;
                            role: components["schemas"]["PersonRole"];
                            title: string;
                            rights: ("draft" | "submit" | "accept" | "conclude" | "verify")[];
                            validTo: string | null;
                            delegatedTo: string[];
                        }[];
                        committees: {
                            unit: string;
                            name: string;
                            hosts: boolean;
                        }[];
                        hostedCycles: {
                            unit: string;
                            committee: string;
                            period: string;
                            rehearsal: boolean;
                        }[];
                        lastReports: {
                            unit: string;
                            committee: string;
                            period: string;
                        }[];
                        findings: {
                            unit: string;
                            kind: components["schemas"]["FindingKind"];
                            count: number;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.NameTaker": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    by: string;
                    /** @description Whoever holds this one position; null = any of that unit */
                    position?: string | null;
                    /** @description The legal basis */
                    document: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.SetContacts": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contacts: {
                        reporter?: {
                            name: string;
                            email: string;
                        };
                        unitHead?: {
                            name: string;
                            email: string;
                        };
                        coordinator?: {
                            name: string;
                            email: string;
                        };
                        leader?: {
                            name: string;
                            email: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCommittee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                committee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        committee: {
                            id: string;
                            host: string;
                            name: string;
                            aliases: string[];
                            programmes: string[];
                            layout: components["schemas"]["DocumentLayout"];
                            superior: string;
                            issuerCode: string;
                            place: string;
                            chair: {
                                title: string;
                                posts: string[];
                            };
                            standingDeputy: {
                                title: string;
                                posts: string[];
                            } | null;
                            standingAgency: string | null;
                            /** @description null: as its layout has it */
                            hierarchy: components["schemas"]["Hierarchy"] | null;
                            follows: components["schemas"]["Hierarchy"];
                            /** @description In the order of their days */
                            earlierNames: {
                                name: string;
                                /** @description The last day it was called so */
                                until: string;
                            }[];
                            members: {
                                name: string;
                                post: string;
                                area: string;
                                decision: string;
                                decidedOn: string | null;
                            }[];
                            /** @description null: as its layout has it */
                            numberSeries: {
                                rule: components["schemas"]["NumberRule"];
                                term: {
                                    from: string;
                                    to: string;
                                } | null;
                            } | null;
                            yearlyPlan: {
                                reviews: components["schemas"]["PlannedRule"][];
                            };
                        };
                        /** @description What the next round proposes at that instant, late ones included */
                        due: {
                            at: string;
                            reviews: {
                                key: string;
                                span: components["schemas"]["ReviewSpan"];
                                reviewKind: components["schemas"]["ReviewKind"];
                                label: string;
                                dataWindow: {
                                    from: string;
                                    to: string;
                                };
                                cutOff: string;
                                proposeOn: string;
                            }[];
                        };
                        /** @description The first one after those that are due; null: nothing is planned */
                        next: {
                            key: string;
                            span: components["schemas"]["ReviewSpan"];
                            reviewKind: components["schemas"]["ReviewKind"];
                            label: string;
                            dataWindow: {
                                from: string;
                                to: string;
                            };
                            cutOff: string;
                            proposeOn: string;
                        } | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.RegisterCommittee": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                committee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    host: string;
                    name: string;
                    /** @default [] */
                    aliases?: string[];
                    programmes: string[];
                    /**
                     * @description State: Quốc hiệu; Party: the heading of the Party
                     * @enum {string}
                     */
                    layout: "state" | "party";
                    /** @description The body printed above the issuer */
                    superior: string;
                    issuerCode: string;
                    /** @description Place of issue as printed beside the date */
                    place: string;
                    chair: {
                        title: string;
                        /** @default [] */
                        posts?: string[];
                    };
                    /** @default null */
                    standingDeputy?: {
                        title: string;
                        /** @default [] */
                        posts?: string[];
                    } | null;
                    standingAgency?: string | null;
                    /**
                     * @description Along which its units report; absent: as its layout has it
                     * @enum {string}
                     */
                    hierarchy?: "state" | "party" | "front";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.SetYearlyPlan": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                committee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    plan: {
                        reviews: ({
                            /** @enum {string} */
                            span: "halfYear";
                            /** @description Days before the end of data on which the cycle is proposed */
                            leadDays: number;
                            /**
                             * @description The last year a period may end in; null: it goes on
                             * @default null
                             */
                            until?: number | null;
                            /**
                             * @description The first year; null: always
                             * @default null
                             */
                            since?: number | null;
                        } | {
                            /** @enum {string} */
                            span: "year";
                            /** @description Days before the end of data on which the cycle is proposed */
                            leadDays: number;
                            /**
                             * @description The last year a period may end in; null: it goes on
                             * @default null
                             */
                            until?: number | null;
                            /**
                             * @description The first year; null: always
                             * @default null
                             */
                            since?: number | null;
                        } | {
                            /** @enum {string} */
                            span: "stage";
                            /** @description Days before the end of data on which the cycle is proposed */
                            leadDays: number;
                            /**
                             * @description The last year a period may end in; null: it goes on
                             * @default null
                             */
                            until?: number | null;
                            years: number;
                            /** @description The year in which the first of them ends */
                            endsIn: number;
                        } | {
                            /** @enum {string} */
                            span: "term";
                            /** @description Days before the end of data on which the cycle is proposed */
                            leadDays: number;
                            /**
                             * @description The last year a period may end in; null: it goes on
                             * @default null
                             */
                            until?: number | null;
                            years: number;
                            /** @description The year in which the first of them ends */
                            endsIn: number;
                        } | {
                            /** @enum {string} */
                            span: "own";
                            /** @description Days before the end of data on which the cycle is proposed */
                            leadDays: number;
                            /**
                             * @description The last year a period may end in; null: it goes on
                             * @default null
                             */
                            until?: number | null;
                            /** @description As it stands after "báo cáo sơ kết"; what comes again gets its year or its days */
                            name: string;
                            /** @enum {string} */
                            reviewKind: "interim" | "final" | "thematic" | "adHoc";
                            /**
                             * Format: date
                             * @description Of the first period, and of its data
                             */
                            from: string;
                            /** Format: date */
                            to: string;
                            /**
                             * @description null: held once
                             * @default null
                             */
                            everyMonths?: number | null;
                        })[];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.RenameCommittee": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                committee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: date */
                    from: string;
                    /** @description The legal basis */
                    document: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.SetCommitteeMembers": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                committee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    members: {
                        name: string;
                        /** @default  */
                        post?: string;
                        /**
                         * @description Sector or area the member answers for
                         * @default
                         */
                        area?: string;
                        /**
                         * @description Number and symbol of the decision that names the member
                         * @default
                         */
                        decision?: string;
                        decidedOn?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.SetNumberSeries": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                committee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    series: {
                        /**
                         * @description Whether types share one series or have their own, and when it begins anew
                         * @enum {string}
                         */
                        rule: "year" | "typeAndYear" | "typeAndTerm";
                        /** @description Term of office; needed for typeAndTerm */
                        term?: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKinds: {
        parameters: {
            query?: {
                /** @description Absent: today in Việt Nam */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: string;
                        kinds: {
                            kind: components["schemas"]["UnitKind"];
                            /** @description One that the office added */
                            own?: {
                                id: string;
                                name: string;
                            };
                            levels: components["schemas"]["Level"][];
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kinds: {
                            id: string;
                            name: string;
                            words: string[];
                            base: components["schemas"]["UnitKind"];
                            levels: components["schemas"]["Level"][];
                            reports: boolean;
                            from: string | null;
                            to: string | null;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisation.DefineUnitKind": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @description Other words for it in lists
                     * @default []
                     */
                    words?: string[];
                    /**
                     * @description What it is finer than; no territory
                     * @enum {string}
                     */
                    base: "country" | "province" | "municipality" | "provincialCity" | "town" | "urbanDistrict" | "ruralDistrict" | "commune" | "ward" | "townlet" | "specialZone" | "hamlet" | "residentialGroup" | "frontWorkCommittee" | "department" | "sectorAgency" | "regionalAgency" | "districtOffice" | "communeOffice" | "partyCommittee" | "attachedPartyCommittee" | "partyBoard" | "partyOffice" | "governmentOffice" | "fatherlandFront" | "massOrganisation" | "blocPartyCommittee" | "police" | "military" | "peoplesCourt" | "procuracy" | "judgmentEnforcement" | "court" | "publicServiceUnit" | "school" | "hospital" | "healthStation" | "stateEnterprise" | "enterprise" | "cooperative";
                    levels: ("central" | "province" | "district" | "commune")[];
                    /**
                     * @description Whether its units are called for reports as a whole kind
                     * @default true
                     */
                    reports?: boolean;
                    from?: string | null;
                    /** @description The last day on which a unit of it may begin */
                    to?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OrganisationProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUnit: {
        parameters: {
            query?: {
                /** @description Absent: today in Việt Nam */
                on?: string;
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: string;
                        /** @description false: shown as at first or at last */
                        valid: boolean;
                        unit: {
                            id: string;
                            kind: components["schemas"]["UnitKind"];
                            /** @description Finer than the kind: one of `/organisation/own-kinds` */
                            ownKind: string | null;
                            level: components["schemas"]["Level"];
                            parent: string | null;
                            name: string;
                            aliases: string[];
                            protocolRank: number | null;
                            setting: components["schemas"]["Setting"] | null;
                            code: string | null;
                            validFrom: string | null;
                            validTo: string | null;
                        };
                        names: {
                            from: string | null;
                            kind: components["schemas"]["UnitKind"];
                            name: string;
                        }[];
                        parents: {
                            from: string | null;
                            parent: string | null;
                            name: string | null;
                        }[];
                        /** @description Its own places in the other hierarchies; parent null: as in the State hierarchy */
                        elsewhere: {
                            hierarchy: components["schemas"]["OtherHierarchy"];
                            from: string | null;
                            parent: string | null;
                            name: string | null;
                        }[];
                        /** @description It is no more on that day: how, since when, and who answers for what it owes */
                        ended: components["schemas"]["Ended"] | null;
                        /** @description null: not for the reader */
                        contacts: {
                            reporter?: {
                                name: string;
                                email: string;
                            };
                            unitHead?: {
                                name: string;
                                email: string;
                            };
                            coordinator?: {
                                name: string;
                                email: string;
                            };
                            leader?: {
                                name: string;
                                email: string;
                            };
                        } | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSuccessors: {
        parameters: {
            query?: {
                /** @description Absent: today in Việt Nam */
                on?: string;
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: string;
                        /** @enum {string} */
                        standing: "itself" | "successor" | "undecided" | "notYet";
                        units: {
                            id: string;
                            kind: components["schemas"]["UnitKind"];
                            /** @description Finer than the kind: one of `/organisation/own-kinds` */
                            ownKind: string | null;
                            level: components["schemas"]["Level"];
                            parent: string | null;
                            name: string;
                            aliases: string[];
                            protocolRank: number | null;
                            setting: components["schemas"]["Setting"] | null;
                            code: string | null;
                            validFrom: string | null;
                            validTo: string | null;
                        }[];
                        /** @description Every pair the unit gave to or took from, by date */
                        steps: {
                            reorganisation: string;
                            effective: string;
                            document: string;
                            from: string;
                            fromName: string;
                            to: string;
                            toName: string;
                            /** @enum {string} */
                            relation: "merged" | "split" | "partOf" | "levelChanged";
                            what: string | null;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTree: {
        parameters: {
            query?: {
                /** @description Absent: today in Việt Nam */
                on?: string;
                /** @description Absent: the State hierarchy */
                hierarchy?: "state" | "party" | "front";
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        root: string;
                        on: string;
                        units: {
                            id: string;
                            kind: components["schemas"]["UnitKind"];
                            /** @description Finer than the kind: one of `/organisation/own-kinds` */
                            ownKind: string | null;
                            level: components["schemas"]["Level"];
                            parent: string | null;
                            name: string;
                            protocolRank: number | null;
                            setting: components["schemas"]["Setting"] | null;
                            code: string | null;
                            depth: number;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countUnits: {
        parameters: {
            query: {
                /** @description Absent: today in Việt Nam */
                on?: string;
                level: "central" | "province" | "district" | "commune";
                /** @description Absent: the State hierarchy */
                hierarchy?: "state" | "party" | "front";
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: string;
                        value: number;
                        byKind: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCommittees: {
        parameters: {
            query?: {
                host?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        committees: {
                            id: string;
                            host: string;
                            name: string;
                            aliases: string[];
                            programmes: string[];
                            layout: components["schemas"]["DocumentLayout"];
                            superior: string;
                            issuerCode: string;
                            place: string;
                            chair: {
                                title: string;
                                posts: string[];
                            };
                            standingDeputy: {
                                title: string;
                                posts: string[];
                            } | null;
                            standingAgency: string | null;
                            /** @description null: as its layout has it */
                            hierarchy: components["schemas"]["Hierarchy"] | null;
                            follows: components["schemas"]["Hierarchy"];
                            /** @description In the order of their days */
                            earlierNames: {
                                name: string;
                                /** @description The last day it was called so */
                                until: string;
                            }[];
                            members: {
                                name: string;
                                post: string;
                                area: string;
                                decision: string;
                                decidedOn: string | null;
                            }[];
                            /** @description null: as its layout has it */
                            numberSeries: {
                                rule: components["schemas"]["NumberRule"];
                                term: {
                                    from: string;
                                    to: string;
                                } | null;
                            } | null;
                            yearlyPlan: {
                                reviews: components["schemas"]["PlannedRule"][];
                            };
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOrganisationHistory: {
        parameters: {
            query?: {
                /** @description The last version already read */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: components["schemas"]["HistoryEvent"][];
                        next: number | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTemplate: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        template: {
                            id: string;
                            name: string;
                            version: number;
                            /** @description The unit whose own it is; null = the installation's */
                            host: string | null;
                            sections: {
                                code: string;
                                label: string;
                                required: boolean;
                                requiredFrom?: string;
                                setting?: components["schemas"]["Setting"] | null;
                            }[];
                            indicators: {
                                code: string;
                                label: string;
                                unit: string;
                                kind: components["schemas"]["IndicatorKind"];
                                type?: components["schemas"]["FieldType"];
                                of: string | null;
                                by: string | null;
                                setting: components["schemas"]["Setting"] | null;
                                programme: string;
                                required: boolean;
                                requiredFrom?: string;
                                mayBeMissing?: boolean;
                                source: string | null;
                            }[];
                            relations: components["schemas"]["Relation"][];
                        };
                        versions: number[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "template.DefineTemplate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    sections?: {
                        code: string;
                        label: string;
                        /** @default false */
                        required?: boolean;
                        /**
                         * Format: date
                         * @description Required of reports whose data close on that day or later: a law comes into force in mid-period
                         */
                        requiredFrom?: string;
                        /** @description Left out, or null: asked from every setting */
                        setting?: ("community" | "stateBody" | "employer") | null;
                    }[];
                    indicators?: {
                        code: string;
                        label: string;
                        /** @description What is counted */
                        unit: string;
                        /** @enum {string} */
                        kind: "count" | "total" | "part" | "share" | "index";
                        /** @description What stands in its cell; left out: a whole number for what is counted, a decimal for a share or an index */
                        type?: {
                            /** @enum {string} */
                            is: "count" | "money" | "yesNo" | "date" | "text";
                        } | {
                            /** @enum {string} */
                            is: "decimal" | "percent";
                            /** @description After the mark; left out: as many as are given */
                            digits?: number;
                        } | {
                            /** @enum {string} */
                            is: "choice";
                            options: {
                                code: string;
                                label: string;
                            }[];
                        };
                        /**
                         * @description The whole it is a part or a subset of
                         * @default null
                         */
                        of?: string | null;
                        /**
                         * @description The breakdown a part belongs to
                         * @default null
                         */
                        by?: string | null;
                        /**
                         * @description null = asked from every setting
                         * @default null
                         */
                        setting?: ("community" | "stateBody" | "employer") | null;
                        programme: string;
                        /** @default false */
                        required?: boolean;
                        /**
                         * Format: date
                         * @description Required of reports whose data close on that day or later: a law comes into force in mid-period
                         */
                        requiredFrom?: string;
                        /** @description The unit may say that it has no figure, and why */
                        mayBeMissing?: boolean;
                        /**
                         * @description Who publishes an index
                         * @default null
                         */
                        source?: string | null;
                    }[];
                    /** @default [] */
                    relations?: ({
                        id: string;
                        /** @enum {string} */
                        check: "K1";
                        whole: string;
                        parts: string[];
                    } | {
                        id: string;
                        /** @enum {string} */
                        check: "K2";
                        share: string;
                        numerator: string;
                        denominator: string;
                        decimals: number;
                    } | {
                        id: string;
                        /** @enum {string} */
                        check: "K3";
                        part: string;
                        whole: string;
                    } | {
                        id: string;
                        /** @enum {string} */
                        check: "K7";
                        part: string;
                        whole: string;
                    })[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TemplateProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "template.ReviseTemplate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description The version that was read */
                    version: number;
                    reason: string;
                    sections?: {
                        code: string;
                        label: string;
                        /** @default false */
                        required?: boolean;
                        /**
                         * Format: date
                         * @description Required of reports whose data close on that day or later: a law comes into force in mid-period
                         */
                        requiredFrom?: string;
                        /** @description Left out, or null: asked from every setting */
                        setting?: ("community" | "stateBody" | "employer") | null;
                    }[];
                    indicators?: {
                        code: string;
                        label: string;
                        /** @description What is counted */
                        unit: string;
                        /** @enum {string} */
                        kind: "count" | "total" | "part" | "share" | "index";
                        /** @description What stands in its cell; left out: a whole number for what is counted, a decimal for a share or an index */
                        type?: {
                            /** @enum {string} */
                            is: "count" | "money" | "yesNo" | "date" | "text";
                        } | {
                            /** @enum {string} */
                            is: "decimal" | "percent";
                            /** @description After the mark; left out: as many as are given */
                            digits?: number;
                        } | {
                            /** @enum {string} */
                            is: "choice";
                            options: {
                                code: string;
                                label: string;
                            }[];
                        };
                        /**
                         * @description The whole it is a part or a subset of
                         * @default null
                         */
                        of?: string | null;
                        /**
                         * @description The breakdown a part belongs to
                         * @default null
                         */
                        by?: string | null;
                        /**
                         * @description null = asked from every setting
                         * @default null
                         */
                        setting?: ("community" | "stateBody" | "employer") | null;
                        programme: string;
                        /** @default false */
                        required?: boolean;
                        /**
                         * Format: date
                         * @description Required of reports whose data close on that day or later: a law comes into force in mid-period
                         */
                        requiredFrom?: string;
                        /** @description The unit may say that it has no figure, and why */
                        mayBeMissing?: boolean;
                        /**
                         * @description Who publishes an index
                         * @default null
                         */
                        source?: string | null;
                    }[];
                    /** @default [] */
                    relations?: ({
                        id: string;
                        /** @enum {string} */
                        check: "K1";
                        whole: string;
                        parts: string[];
                    } | {
                        id: string;
                        /** @enum {string} */
                        check: "K2";
                        share: string;
                        numerator: string;
                        denominator: string;
                        decimals: number;
                    } | {
                        id: string;
                        /** @enum {string} */
                        check: "K3";
                        part: string;
                        whole: string;
                    } | {
                        id: string;
                        /** @enum {string} */
                        check: "K7";
                        part: string;
                        whole: string;
                    })[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["TemplateProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        templates: {
                            id: string;
                            name: string;
                            version: number;
                            /** @description The host whose own it is; null = the installation's */
                            host: {
                                unit: string;
                                name: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTemplateHistory: {
        parameters: {
            query?: {
                /** @description The last version already read */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: components["schemas"]["HistoryEvent"][];
                        next: number | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listShippedOutlines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outlines: {
                            /** @description An id to define it under */
                            id: string;
                            name: string;
                            sections: {
                                code: string;
                                label: string;
                                required: boolean;
                                requiredFrom?: string;
                                setting?: components["schemas"]["Setting"] | null;
                            }[];
                            indicators: {
                                code: string;
                                label: string;
                                unit: string;
                                kind: components["schemas"]["IndicatorKind"];
                                type?: components["schemas"]["FieldType"];
                                of: string | null;
                                by: string | null;
                                setting: components["schemas"]["Setting"] | null;
                                programme: string;
                                required: boolean;
                                requiredFrom?: string;
                                mayBeMissing?: boolean;
                                source: string | null;
                            }[];
                            relations: components["schemas"]["Relation"][];
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOutlineSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: {
                /** @description Whose working days: the nearest table at or above that unit. Left out: the country’s */
                unit?: string;
                version?: string;
                /** @description The last day to tell of; left out: a year beyond what is published */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: string;
                        /** @description Whose it is; left out: the country’s */
                        own?: {
                            unit: string;
                            name: string;
                            /** @description The document by which it has a table of its own */
                            source: string;
                        };
                        from: string;
                        to: string;
                        /** @description From here on computed from the law, not published; null: nothing told is */
                        foreseenFrom: string | null;
                        /** @description 24/11 is a day off from that year on; left out: an ordinary day */
                        cultureDay?: {
                            from: number;
                            source: string;
                        };
                        days: {
                            date: string;
                            kind: components["schemas"]["DayKind"];
                            label: string;
                            source: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "calendar.PublishCalendar": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The table of that unit and all below it; left out: the country’s */
                    unit?: string;
                    /** @description Of a unit’s own table: the document by which it has one; left out: as it had it before */
                    source?: string;
                    version: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    days: {
                        /** Format: date */
                        date: string;
                        /** @enum {string} */
                        kind: "holiday" | "compensatory" | "swappedOff" | "workingSaturday";
                        label: string;
                        /** @description The document that makes the day what it is */
                        source: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CalendarProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "calendar.ChangeCalendarDays": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The table of that unit and all below it; left out: the country’s */
                    unit?: string;
                    /** @description The version that was looked at; another one published meanwhile refuses it */
                    base: string;
                    days: {
                        /** Format: date */
                        date: string;
                        /** @description Null: an ordinary day again */
                        kind: ("holiday" | "compensatory" | "swappedOff" | "workingSaturday") | null;
                        label: string;
                        /** @description The document that makes the day what it is */
                        source: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CalendarProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "calendar.ObserveCultureDay": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The table of that unit and all below it; left out: the country’s */
                    unit?: string;
                    /** @description The version that was looked at; another one published meanwhile refuses it */
                    base: string;
                    /** @description The first year in which 24/11 is a day off; null: it is an ordinary day */
                    from: number | null;
                    /** @description The document that makes the day what it is */
                    source: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CalendarProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "calendar.WithdrawOwnCalendar": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                    /** @description The version that was looked at; another one published meanwhile refuses it */
                    base: string;
                    /** @description The document that makes the day what it is */
                    source: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CalendarProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The table of that unit and all below it; left out: the country’s */
                    unit?: string;
                    /** @description Of a unit’s own table: the document by which it has one; left out: as it had it before */
                    source?: string;
                    version: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    days: {
                        /** Format: date */
                        date: string;
                        /** @enum {string} */
                        kind: "holiday" | "compensatory" | "swappedOff" | "workingSaturday";
                        label: string;
                        /** @description The document that makes the day what it is */
                        source: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the new table would be called */
                        version: string;
                        cycles: {
                            committee: string;
                            period: string;
                            host: string;
                            rehearsal: boolean;
                            changes: {
                                version: number;
                                /** @description Units that owe a report by it */
                                units: number;
                                from: {
                                    date: string;
                                    hour: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                /** @description Null: it stays, because the new day cannot be kept */
                                to: {
                                    date: string;
                                    hour: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                kept: components["schemas"]["KeptBecause"] | null;
                                /** @description When the reminders go that are still to come */
                                reminders: string[];
                            }[];
                        }[];
                        conferences: {
                            title: string;
                            heldOn: string;
                            rehearsal: boolean;
                            onDayOff: boolean;
                            latestInvitation: {
                                from: string;
                                to: string;
                            } | null;
                            notice: {
                                from: string;
                                to: string;
                            } | null;
                            reminders: boolean;
                        }[];
                        tasks: {
                            conference: string | null;
                            number: number;
                            date: string;
                            rehearsal: boolean;
                            onDayOff: boolean;
                            reminders: boolean;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CalendarProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCalendarDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The table of that unit and all below it; left out: the country’s */
                    unit?: string;
                    /** @description The version that was looked at; another one published meanwhile refuses it */
                    base: string;
                    days: {
                        /** Format: date */
                        date: string;
                        /** @description Null: an ordinary day again */
                        kind: ("holiday" | "compensatory" | "swappedOff" | "workingSaturday") | null;
                        label: string;
                        /** @description The document that makes the day what it is */
                        source: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the new table would be called */
                        version: string;
                        cycles: {
                            committee: string;
                            period: string;
                            host: string;
                            rehearsal: boolean;
                            changes: {
                                version: number;
                                /** @description Units that owe a report by it */
                                units: number;
                                from: {
                                    date: string;
                                    hour: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                /** @description Null: it stays, because the new day cannot be kept */
                                to: {
                                    date: string;
                                    hour: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                kept: components["schemas"]["KeptBecause"] | null;
                                /** @description When the reminders go that are still to come */
                                reminders: string[];
                            }[];
                        }[];
                        conferences: {
                            title: string;
                            heldOn: string;
                            rehearsal: boolean;
                            onDayOff: boolean;
                            latestInvitation: {
                                from: string;
                                to: string;
                            } | null;
                            notice: {
                                from: string;
                                to: string;
                            } | null;
                            reminders: boolean;
                        }[];
                        tasks: {
                            conference: string | null;
                            number: number;
                            date: string;
                            rehearsal: boolean;
                            onDayOff: boolean;
                            reminders: boolean;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CalendarProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCultureDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The table of that unit and all below it; left out: the country’s */
                    unit?: string;
                    /** @description The version that was looked at; another one published meanwhile refuses it */
                    base: string;
                    /** @description The first year in which 24/11 is a day off; null: it is an ordinary day */
                    from: number | null;
                    /** @description The document that makes the day what it is */
                    source: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the new table would be called */
                        version: string;
                        cycles: {
                            committee: string;
                            period: string;
                            host: string;
                            rehearsal: boolean;
                            changes: {
                                version: number;
                                /** @description Units that owe a report by it */
                                units: number;
                                from: {
                                    date: string;
                                    hour: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                /** @description Null: it stays, because the new day cannot be kept */
                                to: {
                                    date: string;
                                    hour: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                kept: components["schemas"]["KeptBecause"] | null;
                                /** @description When the reminders go that are still to come */
                                reminders: string[];
                            }[];
                        }[];
                        conferences: {
                            title: string;
                            heldOn: string;
                            rehearsal: boolean;
                            onDayOff: boolean;
                            latestInvitation: {
                                from: string;
                                to: string;
                            } | null;
                            notice: {
                                from: string;
                                to: string;
                            } | null;
                            reminders: boolean;
                        }[];
                        tasks: {
                            conference: string | null;
                            number: number;
                            date: string;
                            rehearsal: boolean;
                            onDayOff: boolean;
                            reminders: boolean;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CalendarProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: string;
                    /** @description The version that was looked at; another one published meanwhile refuses it */
                    base: string;
                    /** @description The document that makes the day what it is */
                    source: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the new table would be called */
                        version: string;
                        cycles: {
                            committee: string;
                            period: string;
                            host: string;
                            rehearsal: boolean;
                            changes: {
                                version: number;
                                /** @description Units that owe a report by it */
                                units: number;
                                from: {
                                    date: string;
                                    hour: string;
                                    /** Format: date-time */
                                    at: string;
                                };
                                /** @description Null: it stays, because the new day cannot be kept */
                                to: {
                                    date: string;
                                    hour: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                kept: components["schemas"]["KeptBecause"] | null;
                                /** @description When the reminders go that are still to come */
                                reminders: string[];
                            }[];
                        }[];
                        conferences: {
                            title: string;
                            heldOn: string;
                            rehearsal: boolean;
                            onDayOff: boolean;
                            latestInvitation: {
                                from: string;
                                to: string;
                            } | null;
                            notice: {
                                from: string;
                                to: string;
                            } | null;
                            reminders: boolean;
                        }[];
                        tasks: {
                            conference: string | null;
                            number: number;
                            date: string;
                            rehearsal: boolean;
                            onDayOff: boolean;
                            reminders: boolean;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CalendarProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendarTables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tables: {
                            unit: string;
                            name: string;
                            /** @description The document by which it has a table of its own */
                            source: string;
                            version: string;
                            /** @description Units that follow it now, its own among them */
                            units: number;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendarHistory: {
        parameters: {
            query?: {
                /** @description The last version already read */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: components["schemas"]["HistoryEvent"][];
                        next: number | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOutsideIndices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Those with an entry, and those for which the caller may enter one */
                        hosts: {
                            unit: string;
                            name: string;
                            mayEnter: boolean;
                        }[];
                        indices: {
                            host: string;
                            /** @description As a consolidated report refers to it, between [[ and ]] */
                            ref: string;
                            code: string;
                            name: string;
                            year: number;
                            unit: string;
                            unitName: string;
                            /** @description Exact */
                            value: string;
                            measure: components["schemas"]["IndexMeasure"];
                            /** @description Since the year before, exact; null: nothing was entered of it */
                            change: string | null;
                            source: {
                                organisation: string;
                                title: string;
                                address: string | null;
                            };
                            publishedOn: string;
                            /** @description How often it was put right; what stood before is in the history */
                            corrections: number;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "outsideIndex.RecordOutsideIndex": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                host: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @description The year that is measured */
                    year: number;
                    /** @description Whose area: the host's own, or one of the units below it */
                    unit: string;
                    name: string;
                    /** @enum {string} */
                    measure: "points" | "percent" | "rank";
                    /** @description Text is read the Vietnamese way, "67,31"; a JSON number has one meaning only */
                    value: string | number;
                    /** @description Who published it */
                    organisation: string;
                    /** @description The paper in which it stands */
                    title: string;
                    /**
                     * @description Where it can be read
                     * @default null
                     */
                    address?: string | null;
                    /** Format: date */
                    publishedOn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OutsideIndexProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "outsideIndex.CorrectOutsideIndex": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                host: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @description The year that is measured */
                    year: number;
                    /** @description Whose area: the host's own, or one of the units below it */
                    unit: string;
                    /** @description Text is read the Vietnamese way, "67,31"; a JSON number has one meaning only */
                    value: string | number;
                    /** @description Who published it */
                    organisation: string;
                    /** @description The paper in which it stands */
                    title: string;
                    /**
                     * @description Where it can be read
                     * @default null
                     */
                    address?: string | null;
                    /** Format: date */
                    publishedOn: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OutsideIndexProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "outsideIndex.WithdrawOutsideIndex": {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per command */
                "idempotency-key"?: string;
            };
            path: {
                host: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @description The year that is measured */
                    year: number;
                    /** @description Whose area: the host's own, or one of the units below it */
                    unit: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["OutsideIndexProblem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOutsideIndexHistory: {
        parameters: {
            query?: {
                /** @description The last version already read */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                host: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: components["schemas"]["HistoryEvent"][];
                        next: number | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query: {
                /** @description cycle/… or conference/… */
                stream: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documents: {
                            id: number;
                            key: string;
                            fileName: string;
                            rehearsal: boolean;
                            /** Format: date-time */
                            requestedAt: string;
                            renderedAt: string | null;
                            href: string;
                            /** @description Totals it prints that an accepted variance note has moved since; told to the staff of the host */
                            outdated: {
                                code: string;
                                label: string;
                                printed: string;
                                corrected: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "waiting";
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReportDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardReportDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveReportDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The revision that was seen when this was typed */
                    base: number;
                    /** @description Names the window: it never conflicts with itself */
                    tab: string;
                    /** @description Field → value, null empties it; what is not named stays as it is */
                    set: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presentReportDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recallReportDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveBackReportDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    remark: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConclusionsDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardConclusionsDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveConclusionsDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The revision that was seen when this was typed */
                    base: number;
                    /** @description Names the window: it never conflicts with itself */
                    tab: string;
                    /** @description Field → value, null empties it; what is not named stays as it is */
                    set: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConsolidatedDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveConsolidatedDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The revision that was seen when this was typed */
                    base: number;
                    /** @description Names the window: it never conflicts with itself */
                    tab: string;
                    /** @description Field → value, null empties it; what is not named stays as it is */
                    set: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presentConsolidatedDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recallConsolidatedDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPlanDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardPlanDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savePlanDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The revision that was seen when this was typed */
                    base: number;
                    /** @description Names the window: it never conflicts with itself */
                    tab: string;
                    /** @description Field → value, null empties it; what is not named stays as it is */
                    set: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        files: components["schemas"]["StoredFile"][];
                        limits: {
                            /** @description Bytes of one file */
                            most: number;
                            perReport: number;
                        };
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "image/png": string;
                    "image/jpeg": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    viewFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture or PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRights: {
        parameters: {
            query?: {
                /** @description cycle/…, conference/…, task/…, organisation/main, … */
                stream?: string;
                /** @description Whose share is spoken of; left out, the caller's own if it has one */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stream: string | null;
                        unit: string | null;
                        status: string | null;
                        acts: {
                            /**
                             * @description `<aggregate>.<command>`, or the name of a question
                             * @enum {string}
                             */
                            action: "reviewCycle.ProposeCycle" | "reviewCycle.PlanCycle" | "reviewCycle.ReplanCycle" | "reviewCycle.IssueCall" | "reviewCycle.AcknowledgeCall" | "reviewCycle.SubmitReport" | "reviewCycle.ReturnReport" | "reviewCycle.AcceptReport" | "reviewCycle.OpenPlaces" | "reviewCycle.AssignReviewer" | "reviewCycle.RequestExtension" | "reviewCycle.GrantExtension" | "reviewCycle.RefuseExtension" | "reviewCycle.ReopenForUnit" | "reviewCycle.SuspendDeadlines" | "reviewCycle.ResumeDeadlines" | "reviewCycle.FollowCalendar" | "reviewCycle.ExemptUnit" | "reviewCycle.UrgeUnit" | "reviewCycle.CloseCollection" | "reviewCycle.Consolidate" | "reviewCycle.ApproveConsolidation" | "reviewCycle.CirculateDraft" | "reviewCycle.GiveOpinion" | "reviewCycle.AnswerOpinion" | "reviewCycle.ApproveConsolidatedReport" | "reviewCycle.RecordVariance" | "reviewCycle.AcceptVariance" | "reviewCycle.RefuseVariance" | "reviewCycle.LinkConference" | "reviewCycle.RecordConclusion" | "reviewCycle.RecordTaskEnded" | "reviewCycle.RecordTaskReopened" | "reviewCycle.CloseCycle" | "reviewCycle.CancelCycle" | "conference.ConveneConference" | "conference.IssueInvitations" | "conference.ReplyInvitation" | "conference.RegisterPaper" | "conference.AddPoint" | "conference.MoveConference" | "conference.PostponeOrCancel" | "conference.RecordRollCall" | "conference.RecordAward" | "conference.RecordShortcomings" | "conference.RecordDirections" | "conference.RecordRecommendations" | "conference.Conclude" | "conference.IssueNotice" | "followUpTask.AssignUnits" | "followUpTask.SetDueDate" | "followUpTask.AcceptTask" | "followUpTask.ReportProgress" | "followUpTask.AskExtension" | "followUpTask.GrantExtension" | "followUpTask.RefuseExtension" | "followUpTask.ReportDone" | "followUpTask.VerifyTask" | "followUpTask.ReturnTask" | "followUpTask.ReopenTask" | "followUpTask.WithdrawTask" | "followUpTask.UrgeTask" | "organisation.EstablishUnit" | "organisation.RenameUnit" | "organisation.MoveUnit" | "organisation.PlaceUnit" | "organisation.DissolveUnit" | "organisation.CorrectUnit" | "organisation.RecordReorganisation" | "organisation.NameTaker" | "organisation.DefineUnitKind" | "organisation.SetContacts" | "organisation.RegisterCommittee" | "organisation.RenameCommittee" | "organisation.SetCommitteeMembers" | "organisation.SetNumberSeries" | "organisation.SetYearlyPlan" | "organisation.ImportOrganisation" | "template.DefineTemplate" | "template.ReviseTemplate" | "calendar.PublishCalendar" | "calendar.ChangeCalendarDays" | "calendar.WithdrawOwnCalendar" | "calendar.ObserveCultureDay" | "outsideIndex.RecordOutsideIndex" | "outsideIndex.CorrectOutsideIndex" | "outsideIndex.WithdrawOutsideIndex" | "listCycles" | "readCycle" | "readBoard" | "readReport" | "readConsolidation" | "readDraftRounds" | "explainDeadline" | "listConferences" | "readConference" | "listTasks" | "readTask" | "readDocument" | "readHistory" | "readDeliveries" | "resendDelivery" | "readOwnLetters" | "readMail" | "readOrganisation" | "readContacts" | "readTemplate" | "readCalendar" | "listOutsideIndices" | "readReceipt" | "watchChanges" | "verifyChain" | "manageAccounts" | "readAccessLog";
                            allowed: boolean;
                            /** @description The rule that stands against it */
                            code: string | null;
                            /** @description The same as a sentence */
                            reason: string | null;
                            /** @description Roles: whose act it is, or who can change the state */
                            liftedBy: components["schemas"]["Role"][];
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    figures?: {
                        code: string;
                        value: number | string;
                        /**
                         * @default count
                         * @enum {string}
                         */
                        kind?: "count" | "total" | "part" | "share" | "index" | "declared";
                        /** @default null */
                        of?: string | null;
                        /** @default null */
                        by?: string | null;
                        asOf?: string | null;
                        /** @default null */
                        asStated?: string | null;
                        /** @default false */
                        approximate?: boolean;
                        /** @default null */
                        period?: string | null;
                    }[];
                    /** @default [] */
                    relations?: ({
                        id: string;
                        /** @enum {string} */
                        check: "K1";
                        whole: string;
                        parts: string[];
                    } | {
                        id: string;
                        /** @enum {string} */
                        check: "K2";
                        share: string;
                        numerator: string;
                        denominator: string;
                        /** @default 0 */
                        decimals?: number;
                    } | {
                        id: string;
                        /** @enum {string} */
                        check: "K3";
                        part: string;
                        whole: string;
                    } | {
                        id: string;
                        /** @enum {string} */
                        check: "K6";
                        declared: string;
                        /** @enum {string} */
                        listed: "tasks";
                    } | {
                        id: string;
                        /** @enum {string} */
                        check: "K7";
                        part: string;
                        whole: string;
                    })[];
                    event?: {
                        /** @default conference */
                        kind?: string;
                        /** Format: date */
                        date: string;
                        /** @default null */
                        stated?: string | null;
                    } | null;
                    publishedAt?: string | null;
                    documents?: {
                        number: string;
                        date?: string | null;
                        inForceFrom?: string | null;
                        inForceTo?: string | null;
                    }[];
                    /** @default [] */
                    tasks?: {
                        number: number;
                        programme: string;
                        /** @default [] */
                        parts?: string[];
                        /** @default [] */
                        addressees?: {
                            /** @enum {string} */
                            kind: "named" | "class";
                            /** @default false */
                            inferred?: boolean;
                        }[];
                        /**
                         * @default none
                         * @enum {string}
                         */
                        deadline?: "none" | "event" | "relative" | "date";
                    }[];
                    /**
                     * @description Tasks counted by their parts (K6)
                     * @default []
                     */
                    splitTasks?: number[];
                    notFacts?: {
                        value: string;
                        what: string;
                    }[];
                    review?: {
                        /** @enum {string} */
                        kind: "interim" | "final" | "inspection";
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        cutOff?: string | null;
                    } | null;
                    windows?: {
                        first: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        };
                        second: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        };
                        year: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        };
                    } | null;
                    /** @description Which tasks without a date would be flagged on that day if nothing had been heard of them */
                    silence?: {
                        /** Format: date */
                        concludedOn: string;
                        /** Format: date */
                        on: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            figures: number;
                            relations: number;
                            documents: number;
                            tasks: number;
                        };
                        results: {
                            /** @description The relation’s id, or the check’s name when it speaks of the report as a whole */
                            id: string;
                            check: components["schemas"]["CheckName"];
                            severity: components["schemas"]["Severity"];
                            outcome: components["schemas"]["CheckOutcome"];
                            facts: {
                                [key: string]: string | number | string[];
                            };
                        }[];
                        taskCounts: {
                            total: number;
                            withoutDeadlineDate: number;
                            byProgramme: {
                                [key: string]: number;
                            };
                            byDeadlineKind: {
                                none: number;
                                event: number;
                                relative: number;
                                date: number;
                            };
                            byAddressee: {
                                stated: number;
                                inferred: number;
                                none: number;
                            };
                            byAddresseeKind: {
                                named: number;
                                class: number;
                                none: number;
                            };
                        };
                        flags: {
                            /** @description Codes of figures dated after the review’s cut-off */
                            figuresAfterCutOff: string[];
                            silentTasks: number[];
                        };
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkOutline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sections?: {
                        code: string;
                        label: string;
                        /** @default false */
                        required?: boolean;
                        /**
                         * Format: date
                         * @description Required of reports whose data close on that day or later: a law comes into force in mid-period
                         */
                        requiredFrom?: string;
                        /** @description Left out, or null: asked from every setting */
                        setting?: ("community" | "stateBody" | "employer") | null;
                    }[];
                    indicators?: {
                        code: string;
                        label: string;
                        /** @description What is counted */
                        unit: string;
                        /** @enum {string} */
                        kind: "count" | "total" | "part" | "share" | "index";
                        /** @description What stands in its cell; left out: a whole number for what is counted, a decimal for a share or an index */
                        type?: {
                            /** @enum {string} */
                            is: "count" | "money" | "yesNo" | "date" | "text";
                        } | {
                            /** @enum {string} */
                            is: "decimal" | "percent";
                            /** @description After the mark; left out: as many as are given */
                            digits?: number;
                        } | {
                            /** @enum {string} */
                            is: "choice";
                            options: {
                                code: string;
                                label: string;
                            }[];
                        };
                        /**
                         * @description The whole it is a part or a subset of
                         * @default null
                         */
                        of?: string | null;
                        /**
                         * @description The breakdown a part belongs to
                         * @default null
                         */
                        by?: string | null;
                        /**
                         * @description null = asked from every setting
                         * @default null
                         */
                        setting?: ("community" | "stateBody" | "employer") | null;
                        programme: string;
                        /** @default false */
                        required?: boolean;
                        /**
                         * Format: date
                         * @description Required of reports whose data close on that day or later: a law comes into force in mid-period
                         */
                        requiredFrom?: string;
                        /** @description The unit may say that it has no figure, and why */
                        mayBeMissing?: boolean;
                        /**
                         * @description Who publishes an index
                         * @default null
                         */
                        source?: string | null;
                    }[];
                    /** @default [] */
                    relations?: ({
                        id: string;
                        /** @enum {string} */
                        check: "K1";
                        whole: string;
                        parts: string[];
                    } | {
                        id: string;
                        /** @enum {string} */
                        check: "K2";
                        share: string;
                        numerator: string;
                        denominator: string;
                        decimals: number;
                    } | {
                        id: string;
                        /** @enum {string} */
                        check: "K3";
                        part: string;
                        whole: string;
                    } | {
                        id: string;
                        /** @enum {string} */
                        check: "K7";
                        part: string;
                        whole: string;
                    })[];
                    /**
                     * @description As a unit of this setting would see it; null = whole
                     * @default null
                     */
                    setting?: ("community" | "stateBody" | "employer") | null;
                    /** @default [] */
                    figures?: {
                        code: string;
                        text: string;
                        /** @default  */
                        asOf?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            pointer: string;
                            code: string;
                            detail: string;
                        }[];
                        seen: {
                            figures: {
                                code: string;
                                /** @description The one reading, an exact decimal */
                                value: string | null;
                                approximate: boolean;
                                /** @description Two, where only the writer can choose */
                                readings: {
                                    value: string;
                                    /** @description What to type for this reading and no other */
                                    typed: string;
                                }[];
                                /** @description It says that there is no figure, and why */
                                missing: {
                                    reason: components["schemas"]["MissingReason"];
                                    words: string | null;
                                } | null;
                                /** @description It does not say why: what to type for each reason */
                                reasons: {
                                    reason: components["schemas"]["MissingReason"];
                                    typed: string;
                                }[];
                                fault: {
                                    code: string;
                                    sentence: string;
                                } | null;
                                asOf: string | null;
                                asOfWrong: boolean;
                                afterCutOff: boolean;
                            }[];
                            relations: {
                                id: string;
                                check: components["schemas"]["CheckName"];
                                outcome: components["schemas"]["CheckOutcome"];
                                at: string;
                                codes: string[];
                                sum: string | null;
                                difference: string | null;
                                fault: {
                                    code: string;
                                    sentence: string;
                                } | null;
                            }[];
                            missing: string[];
                            /** @description What to type to say that there is none; then the reason is asked for */
                            noFigure: string;
                            /** @description Shares of 0: they are answered by being left empty */
                            ofNothing: string[];
                            /** @description Pasted from a spreadsheet set to English, as it seems: all of them to be answered at once; mostly empty */
                            english: {
                                code: string;
                                value: string;
                                /** @description What to type for this reading */
                                typed: string;
                            }[];
                        };
                        /** @description Longest text of a section, in characters, where a plan sets no other */
                        sectionLimit: number;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOutlineFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    file: {
                        /** @enum {string} */
                        format: "yaml";
                        text: string;
                    } | {
                        /** @enum {string} */
                        format: "xlsx";
                        /** Format: byte */
                        base64: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outline: {
                            name: string;
                            sections: {
                                code: string;
                                label: string;
                                required: boolean;
                                requiredFrom?: string;
                                setting?: components["schemas"]["Setting"] | null;
                            }[];
                            indicators: {
                                code: string;
                                label: string;
                                unit: string;
                                kind: components["schemas"]["IndicatorKind"];
                                type?: components["schemas"]["FieldType"];
                                of: string | null;
                                by: string | null;
                                setting: components["schemas"]["Setting"] | null;
                                programme: string;
                                required: boolean;
                                requiredFrom?: string;
                                mayBeMissing?: boolean;
                                source: string | null;
                            }[];
                            relations: components["schemas"]["Relation"][];
                        } | null;
                        faults: {
                            place: {
                                /** @enum {string} */
                                kind: "cell";
                                sheet: string;
                                cell: string;
                            } | {
                                /** @enum {string} */
                                kind: "line";
                                line: number;
                            } | {
                                /** @enum {string} */
                                kind: "file";
                            };
                            detail: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    parseText: {
        parameters: {
            query: {
                text: string;
                as?: "any" | "number" | "ratio" | "documentNumber" | "date";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "value" | "warn" | "fail";
                        /** @description The one reading; null when there are two or none */
                        value: unknown;
                        readings: {
                            /** @enum {string} */
                            kind: "number" | "ratio" | "documentNumber" | "date" | "dayMonth";
                            value: unknown;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveYear: {
        parameters: {
            query: {
                text: string;
                kind: "interim" | "final" | "inspection";
                period: string;
                /** @description Left out: the end of the period’s data window */
                cutOff?: string;
                publishedOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description warn: the year was resolved, not stated
                         * @enum {string}
                         */
                        outcome: "value" | "warn" | "fail";
                        value: string | null;
                        partOfDay: ("morning" | "afternoon" | "evening") | null;
                        reasons: {
                            /** @enum {string} */
                            code: "not-before-cut-off" | "not-before-period" | "within-a-year" | "not-after-publication";
                            date: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askWindow: {
        parameters: {
            query: {
                period: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        period: string;
                        from: string;
                        to: string;
                        days: number;
                        calendar: {
                            from: string;
                            to: string;
                        };
                        /** @description From the cut-off to `until` */
                        daysFromCutOff: number | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    windowsAbut: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcome: components["schemas"]["CheckOutcome"];
                        first: {
                            from: string;
                            to: string;
                            days: number;
                        };
                        second: {
                            from: string;
                            to: string;
                            days: number;
                        };
                        year: {
                            from: string;
                            to: string;
                            days: number;
                        };
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askDeadline: {
        parameters: {
            query: {
                kind: "conclusionNotice" | "invitationLatest";
                heldOn: string;
                /** @description Left out: 5 for a notice, 3 for invitations */
                workingDays?: number;
                /** @description Invitations: counted back from the day itself instead of clear days between */
                countedBack?: "true" | "false";
                /** @description Whose working days: the nearest table at or above that unit. Left out: the country’s */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        date: string;
                        workingDays: number;
                        calendar: string;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askWorkingDays: {
        parameters: {
            query: {
                from: string;
                to: string;
                /** @description Whose working days: the nearest table at or above that unit. Left out: the country’s */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        workingDays: number;
                        days: number;
                        special: {
                            date: string;
                            kind: components["schemas"]["DayKind"];
                            label: string;
                            source: string;
                        }[];
                        calendar: string;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askSilence: {
        parameters: {
            query: {
                concludedOn: string;
                months?: number;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        flaggedFrom: string;
                        flagged: boolean | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askLowerCommittees: {
        parameters: {
            query: {
                host: string;
                level: "central" | "province" | "district" | "commune";
                on: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        units: number;
                        people: number;
                        /** @enum {boolean} */
                        inferred: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCycles: {
        parameters: {
            query?: {
                /** @description true: rehearsals only; false: real cycles only */
                rehearsal?: "true" | "false";
                committee?: string;
                status?: "proposed" | "planned" | "collecting" | "collected" | "consolidated" | "approved" | "conferencing" | "concluded" | "closed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCycleBoard: {
        parameters: {
            query: {
                /** @description Rows of this class only; counts are always of all */
                state?: "overdue" | "missing" | "returned" | "dueSoon" | "underReview" | "accepted" | "extended" | "suspended" | "notDue" | "exempted" | "asked";
                /** @description In the name of the unit; marks may be left out */
                text?: string;
                /** @description protocol: group by group, as the list of members */
                sort?: "protocol" | "alphabet";
                cycle: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMissingUnits: {
        parameters: {
            query: {
                cycle: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportConsolidation: {
        parameters: {
            query: {
                cycle: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportConferences: {
        parameters: {
            query?: {
                /** @description true: rehearsals only; false: real cycles only */
                rehearsal?: "true" | "false";
                cycle?: string;
                status?: "convened" | "held" | "concluded" | "noticeIssued" | "postponed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportConferencePoints: {
        parameters: {
            query: {
                conference: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportOpinions: {
        parameters: {
            query: {
                cycle: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportOutsideIndices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportInvitations: {
        parameters: {
            query: {
                conference: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportTasks: {
        parameters: {
            query?: {
                /** @description true: rehearsals only; false: real cycles only */
                rehearsal?: "true" | "false";
                conference?: string;
                cycle?: string;
                unit?: string;
                programme?: string;
                state?: "inTime" | "soon" | "overdue" | "done" | "withdrawn";
                /** @description Days since it was concluded */
                age?: "upTo30" | "upTo90" | "upTo180" | "upTo365" | "over365";
                /** @description Text of the task, its units, its notice; without marks */
                q?: string;
                /** @description true: only tasks nobody is assigned to */
                noUnit?: "true" | "false";
                /** @description true: only tasks without a date */
                noDate?: "true" | "false";
                /** @description true: only tasks without a date and more than three months without proposal or report */
                silent?: "true" | "false";
                /** @description Only tasks in which a unit waits for this */
                waiting?: "verification" | "extension";
                /** @description given: by the actor’s committee; received: by the actor’s unit; left out: both */
                side?: "given" | "received";
                /** @description Those of a unit that ended and for which the actor’s unit answers */
                inPlaceOf?: string;
                status?: "running" | "done" | "withdrawn";
                /** @description Only tasks that on that day had no date and more than three months without proposal or report */
                silentOn?: string;
                sort?: "number" | "due" | "age" | "heard";
                order?: "asc" | "desc";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportDeliveries: {
        parameters: {
            query?: {
                /** @description cycle/…, conference/… or task/…; left out: all */
                stream?: string;
                /** @description Without a stream: only rehearsals, or none of them */
                rehearsal?: "true" | "false";
                status?: "queued" | "accepted" | "toPrint" | "handedOver" | "refused" | "noAddress";
                template?: "callIssued" | "deadlineReminder" | "deadlineOverdue" | "deadlineEscalated" | "collectionClosingSoon" | "manualUrge" | "reportReceipt" | "reportReturned" | "reportAccepted" | "extensionAsked" | "extensionGranted" | "extensionRefused" | "exempted" | "cycleProposed" | "conferenceMoved" | "deadlineMoved" | "deadlineSuspended" | "deadlineResumed" | "opinionAsked" | "opinionDue" | "varianceRecorded" | "varianceAccepted" | "varianceRefused" | "varianceInReport" | "invitation" | "invitationReminder" | "noticeIssued" | "taskAssigned" | "taskReminder" | "taskOverdue" | "taskEscalated" | "taskSilent" | "taskReported" | "taskVerified" | "taskReturned" | "taskExtensionAsked" | "taskExtensionDecided";
                unit?: string;
                /** @description In subject, recipient or address; marks may be left out */
                text?: string;
                from?: string;
                to?: string;
                /** @description The last id already read */
                after?: number;
                /** @description Newest first; 0 = from the newest on */
                before?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportUnits: {
        parameters: {
            query?: {
                /** @description Absent: today in Việt Nam */
                on?: string;
                /** @description Absent: the State hierarchy */
                hierarchy?: "state" | "party" | "front";
                parent?: string;
                level?: "central" | "province" | "district" | "commune";
                kind?: "country" | "province" | "municipality" | "provincialCity" | "town" | "urbanDistrict" | "ruralDistrict" | "commune" | "ward" | "townlet" | "specialZone" | "hamlet" | "residentialGroup" | "frontWorkCommittee" | "department" | "sectorAgency" | "regionalAgency" | "districtOffice" | "communeOffice" | "partyCommittee" | "attachedPartyCommittee" | "partyBoard" | "partyOffice" | "governmentOffice" | "fatherlandFront" | "massOrganisation" | "blocPartyCommittee" | "police" | "military" | "peoplesCourt" | "procuracy" | "judgmentEnforcement" | "court" | "publicServiceUnit" | "school" | "hospital" | "healthStation" | "stateEnterprise" | "enterprise" | "cooperative";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportTemplate: {
        parameters: {
            query: {
                version?: number;
                template: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportTemplateYaml: {
        parameters: {
            query: {
                template: string;
                version?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A YAML file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRegisterTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAccounts: {
        parameters: {
            query?: {
                text?: string;
                unit?: string;
                disabled?: "true" | "false";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAccessLog: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                kind?: ("logged-in" | "login-refused" | "locked" | "logged-out" | "second-factor-given" | "second-factor-refused" | "second-factor-enrolled" | "second-factor-reset" | "position-taken" | "command-refused" | "downloaded" | "exported" | "mail-resent" | "letters-sealed" | "document-sealed" | "command-retried" | "set-up" | "account-created" | "account-changed" | "account-disabled" | "account-enabled" | "account-unlocked" | "password-changed" | "password-reset" | "position-given" | "position-ended" | "own-wish-asked" | "own-wish-declined" | "delegation-given" | "delegation-revoked" | "session-ended" | "token-made" | "token-revoked" | "example-loaded" | "evaluation-accounts-made" | "person-erased" | "house-changed" | "letters-handed-over" | "letters-taken-back") | ("logged-in" | "login-refused" | "locked" | "logged-out" | "second-factor-given" | "second-factor-refused" | "second-factor-enrolled" | "second-factor-reset" | "position-taken" | "command-refused" | "downloaded" | "exported" | "mail-resent" | "letters-sealed" | "document-sealed" | "command-retried" | "set-up" | "account-created" | "account-changed" | "account-disabled" | "account-enabled" | "account-unlocked" | "password-changed" | "password-reset" | "position-given" | "position-ended" | "own-wish-asked" | "own-wish-declined" | "delegation-given" | "delegation-revoked" | "session-ended" | "token-made" | "token-revoked" | "example-loaded" | "evaluation-accounts-made" | "person-erased" | "house-changed" | "letters-handed-over" | "letters-taken-back")[];
                account?: string;
                unit?: string;
                text?: string;
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spreadsheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                        /**
                         * @description How this installation is used
                         * @enum {string}
                         */
                        mode: "evaluation" | "office" | "production";
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ready";
                        /** @description What does not run although it should; a living worker brings it back within half a minute */
                        missing?: ("reconciler" | "files" | "scanner")[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCommand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        commandId: string;
                        receipt: number;
                        stream: string;
                        type: string;
                        /** Format: date-time */
                        arrivedAt: string;
                        doneAt: string | null;
                        outcome: {
                            /** @enum {string} */
                            kind: "waiting";
                        } | {
                            /** @enum {string} */
                            kind: "accepted";
                            events: {
                                type: string;
                                stream: string;
                                version: number;
                            }[];
                            answer: {
                                [key: string]: string | number | boolean | null;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "nothing";
                            reason: string;
                        } | {
                            /** @enum {string} */
                            kind: "failed";
                            /** @enum {string} */
                            code: "command-failed";
                            detail: string;
                        } | {
                            /** @enum {string} */
                            kind: "refused";
                            code: string;
                            detail: string;
                            pointer?: string;
                            liftedBy: components["schemas"]["Role"][];
                            facts: {
                                [key: string]: string | number;
                            };
                            /** @description Who did what stands in the way */
                            by?: string;
                            /**
                             * Format: date-time
                             * @description When that was done, in domain time
                             */
                            at?: string;
                        };
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listParkedCommands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        commands: components["schemas"]["ParkedCommand"][];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryParkedCommand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipt: number;
                        /** @enum {string} */
                        outcome: "accepted" | "nothing" | "refused" | "failed" | "waiting";
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watchChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMail: {
        parameters: {
            query?: {
                recipient?: string;
                subject?: string;
                rehearsal?: "true" | "false" | "";
                before?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people, or the same as JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        mails: {
                            id: number;
                            /** Format: date-time */
                            receivedAt: string;
                            messageId: string | null;
                            sender: string;
                            recipients: string[];
                            subject: string;
                            text: string;
                            rehearsal: boolean;
                        }[];
                        next: number | null;
                    };
                    "text/html": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMailJson: {
        parameters: {
            query?: {
                recipient?: string;
                subject?: string;
                rehearsal?: "true" | "false" | "";
                before?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        mails: {
                            id: number;
                            /** Format: date-time */
                            receivedAt: string;
                            messageId: string | null;
                            sender: string;
                            recipients: string[];
                            subject: string;
                            text: string;
                            rehearsal: boolean;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOneMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people, or the same as JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** Format: date-time */
                        receivedAt: string;
                        messageId: string | null;
                        sender: string;
                        recipients: string[];
                        subject: string;
                        text: string;
                        rehearsal: boolean;
                    };
                    "text/html": string;
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description cycle/…, conference/… or task/…; left out: all */
                stream?: string;
                /** @description Without a stream: only rehearsals, or none of them */
                rehearsal?: "true" | "false";
                status?: "queued" | "accepted" | "toPrint" | "handedOver" | "refused" | "noAddress";
                template?: "callIssued" | "deadlineReminder" | "deadlineOverdue" | "deadlineEscalated" | "collectionClosingSoon" | "manualUrge" | "reportReceipt" | "reportReturned" | "reportAccepted" | "extensionAsked" | "extensionGranted" | "extensionRefused" | "exempted" | "cycleProposed" | "conferenceMoved" | "deadlineMoved" | "deadlineSuspended" | "deadlineResumed" | "opinionAsked" | "opinionDue" | "varianceRecorded" | "varianceAccepted" | "varianceRefused" | "varianceInReport" | "invitation" | "invitationReminder" | "noticeIssued" | "taskAssigned" | "taskReminder" | "taskOverdue" | "taskEscalated" | "taskSilent" | "taskReported" | "taskVerified" | "taskReturned" | "taskExtensionAsked" | "taskExtensionDecided";
                unit?: string;
                /** @description In subject, recipient or address; marks may be left out */
                text?: string;
                from?: string;
                to?: string;
                /** @description The last id already read */
                after?: number;
                /** @description Newest first; 0 = from the newest on */
                before?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of everything that is asked for, but for status and template */
                        counts: {
                            template: components["schemas"]["LetterTemplate"];
                            status: components["schemas"]["DeliveryStatus"];
                            count: number;
                        }[];
                        deliveries: {
                            id: number;
                            stream: string;
                            key: string;
                            template: components["schemas"]["LetterTemplate"];
                            rehearsal: boolean;
                            unit: string;
                            unitName: string;
                            role: components["schemas"]["ContactRole"];
                            recipient: string;
                            address: string | null;
                            messageId: string;
                            subject: string;
                            status: components["schemas"]["DeliveryStatus"];
                            attempts: number;
                            response: string | null;
                            /** Format: date-time */
                            queuedAt: string;
                            /**
                             * Format: date-time
                             * @description Domain time
                             */
                            dueAt: string;
                            settledAt: string | null;
                            /** @description The letter that this one carries once more */
                            resendOf: number | null;
                            resentBy: string | null;
                            /** @description Who printed it and handed it over, at `settledAt` */
                            handedBy: string | null;
                        }[];
                        /** @description For `after`, or for `before` when that was given */
                        next: number | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        stream: string;
                        key: string;
                        template: components["schemas"]["LetterTemplate"];
                        rehearsal: boolean;
                        unit: string;
                        unitName: string;
                        role: components["schemas"]["ContactRole"];
                        recipient: string;
                        address: string | null;
                        messageId: string;
                        subject: string;
                        status: components["schemas"]["DeliveryStatus"];
                        attempts: number;
                        response: string | null;
                        /** Format: date-time */
                        queuedAt: string;
                        /**
                         * Format: date-time
                         * @description Domain time
                         */
                        dueAt: string;
                        settledAt: string | null;
                        /** @description The letter that this one carries once more */
                        resendOf: number | null;
                        resentBy: string | null;
                        /** @description Who printed it and handed it over, at `settledAt` */
                        handedBy: string | null;
                        body: string;
                        again: {
                            id: number;
                            status: components["schemas"]["DeliveryStatus"];
                            recipient: string;
                            address: string | null;
                            /** Format: date-time */
                            queuedAt: string;
                            settledAt: string | null;
                            response: string | null;
                            by: string | null;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one per wish */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The new row in the log */
                        delivery: number;
                        addresses: string[];
                        /** @description The same wish had been taken before */
                        again: boolean;
                        /**
                         * @description engineAway: it is kept, and goes out when the engine is back
                         * @enum {string}
                         */
                        engine: "answered" | "engineAway";
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnLetters: {
        parameters: {
            query?: {
                rehearsal?: "true" | "false";
                /** @description 0 = from the newest on */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        letters: {
                            id: number;
                            stream: string;
                            template: components["schemas"]["LetterTemplate"];
                            subject: string;
                            body: string;
                            /** Format: date-time */
                            dueAt: string;
                            status: components["schemas"]["DeliveryStatus"];
                            rehearsal: boolean;
                        }[];
                        /** @description For `before` */
                        next: number | null;
                        aboutAccount: {
                            id: number;
                            subject: string;
                            body: string;
                            /** Format: date-time */
                            queuedAt: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLettersToPrint: {
        parameters: {
            query?: {
                /** @description cycle/…, conference/… or task/…; left out: all */
                stream?: string;
                /** @description Whom they are handed to */
                unit?: string;
                template?: components["schemas"]["LetterTemplateInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many wait of these; a bundle holds no more than 500 */
                        total: number;
                        /** @description Whom letters wait for, narrowed or not */
                        units: {
                            unit: string;
                            unitName: string;
                            letters: number;
                        }[];
                        templates: {
                            template: components["schemas"]["LetterTemplate"];
                            letters: number;
                        }[];
                        /** @description Units that have ended and that nobody answers for: theirs are set aside */
                        nobody: {
                            unit: string;
                            unitName: string;
                            letters: number;
                        }[];
                        letters: {
                            id: number;
                            stream: string;
                            template: components["schemas"]["LetterTemplate"];
                            /** @description Whom it is handed to */
                            unit: string;
                            unitName: string;
                            /** @description The unit it was written to, which has ended since */
                            inPlaceOf: string | null;
                            role: components["schemas"]["ContactRole"];
                            /** @description Who holds the post now */
                            recipient: string;
                            /** @description Whom its text greets, where that is somebody else */
                            writtenTo: string | null;
                            subject: string;
                            body: string;
                            /** Format: date-time */
                            dueAt: string;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handLettersOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    letters: number[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        handedOver: number;
                        /** @description Named, and not waiting any more */
                        before: number;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeLettersBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    letters: number[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        takenBack: number;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLedgers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ledgers: {
                            ledger: string;
                            events: number;
                            rehearsal: boolean;
                        }[];
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ledger: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ledger: string;
                        /** @enum {string} */
                        chain: "ok";
                        events: number;
                    } | {
                        ledger: string;
                        /** @enum {string} */
                        chain: "broken";
                        position: number;
                        /** @enum {string} */
                        reason: "gap" | "hash" | "head";
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSingleSignOn: {
        parameters: {
            query?: {
                /** @description Where in the console to go afterwards */
                next?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waysToSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        singleSignOn: boolean;
                        evaluation: boolean;
                        /**
                         * @description How this installation is used
                         * @enum {string}
                         */
                        mode: "evaluation" | "office" | "production";
                        /** @description Where it is opened, as it runs now */
                        address: string;
                        /** @description Another after every start */
                        run: string;
                        /** @description Whose installation it is, as its operator says it; nothing of the record */
                        house: string | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachReportFile: {
        parameters: {
            query: {
                /** @description As its owner calls it; the ending follows from the content */
                name: string;
                kind: "signedScan" | "annex" | "evidence";
            };
            header?: never;
            path: {
                cycle: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileAttached"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mintToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    person: string;
                    /** @enum {string} */
                    role: "admin" | "coordinator" | "leader" | "unitHead" | "reporter";
                    unit: string;
                    /**
                     * @description What it is for
                     * @default evaluation
                     */
                    name?: string;
                    /** @default 30 */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPersonas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        example: components["schemas"]["EvaluationExample"];
                        personas: {
                            /** @enum {string} */
                            persona: "coordinator" | "leader" | "reporter" | "unitHead" | "admin";
                            name: string;
                            role: components["schemas"]["PersonRole"];
                            unit: string;
                            unitName: string;
                        }[];
                        /** @description Null until the example is loaded */
                        guide: {
                            /** @description The cycle whose reports come in */
                            collecting: string;
                            /** @description The cycle that is planned and not yet called for */
                            planned: string;
                            /** @description The unit whose report is missing */
                            unit: string;
                            unitName: string;
                            /** @description With these the totals come out as they were published */
                            figures: {
                                code: string;
                                label: string;
                                value: number;
                            }[];
                            /** @description The guided first cycle: who does what where, and what is done */
                            steps: {
                                /** @enum {string} */
                                step: "enter" | "submit" | "review" | "extension" | "close" | "consolidate" | "approve" | "convene" | "conclude" | "notice" | "assign" | "report" | "verify";
                                /** @enum {string} */
                                persona: "coordinator" | "leader" | "reporter" | "unitHead" | "admin";
                                done: boolean;
                                address: string;
                            }[];
                        } | null;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadExample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationExample"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationExample"];
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openPersonaSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    persona: "coordinator" | "leader" | "reporter" | "unitHead" | "admin";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description Why not */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why not */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

import type { Core } from "@strapi/strapi";

import { changesHook } from "./changes/hooks/changes-hook";
import { useDocumentHook } from "./changes/hooks/document-hook";
import { backfill } from "./changes/log/backfill";
import { useChangeReader } from "./changes/log/change-readers";
import { followLog } from "./changes/log/follow-log";
import { pictureChanges } from "./changes/log/picture-changes";
import { bulkInTurn } from "./changes/locks/bulk-in-turn";
import { lockHook } from "./changes/hooks/lock-hook";
import { oneSnapshot } from "./changes/hooks/one-snapshot";
import { oneTransaction } from "./changes/hooks/one-transaction";
import { saveThenPublish } from "./changes/hooks/save-then-publish";
import { afterSync } from "./database/after-sync";
import { useJoinsApart } from "./database/joins-apart";
import { honestCommits } from "./database/honest-commits";
import { firstAdministrator } from "./desk/first-administrator";
import { newsroomRoute } from "./desk/home/newsroom-route";
import { knownAbilities } from "./desk/roles/known-abilities";
import { ownRoles } from "./desk/roles/own-roles";
import { guardComponentViews } from "./desk/views/guard-component-views";
import { ownViews } from "./desk/views/own-views";
import { noteBroken } from "./editorial/checks/broken/note-broken";
import { checksRoutes } from "./editorial/checks/checks-routes";
import { editorialHook } from "./editorial/editorial-hook";
import { guardSingleTypes } from "./editorial/document-routes/guard-single-types";
import { permittedWhere } from "./editorial/document-routes/permitted-where";
import { guardPictures } from "./editorial/guard-pictures";
import { handoverRoutes } from "./editorial/handover/handover-routes";
import { historyRoutes } from "./editorial/history/history-routes";
import { inputHook } from "./editorial/input-hook";
import { killedPictures } from "./editorial/operations/killed-pictures";
import { operationRoutes } from "./editorial/operations/operation-routes";
import { runSchedules } from "./editorial/schedule/run-schedules";
import { scheduleRoutes } from "./editorial/schedule/schedule-routes";
import { schedulesHook } from "./editorial/schedule/schedules-hook";
import { standingRoutes } from "./editorial/standing/standing-routes";
import { pruneSaves } from "./editorial/stale-writes/prune-saves";
import { staleWritesHook } from "./editorial/stale-writes/stale-writes-hook";
import { writingRoutes } from "./editorial/writing/writing-routes";
import { publicGraphql } from "./graphql/public-graphql";
import { previews } from "./preview/previews";
import { openToReaders } from "./public-gate/open-to-readers";
import { requestTarget } from "./public-gate/request-target";
import { outliveRejections } from "./readiness/outlive-rejections";
import { readyz } from "./readiness/readyz";
import { refuseWeakSecrets } from "./readiness/refuse-weak-secrets";
import { stopGracefully } from "./readiness/stop-gracefully";

/** What goes on beside requests, and how each ends. */
const running: (() => Promise<void>)[] = [];

/** The map of the running system: what is registered, in which order, and what starts. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    refuseWeakSecrets(strapi);
    strapi.customFields.register({ name: "lead-stories", type: "json" });

    // Under everything that writes: what was not committed is an error.
    honestCommits(strapi);

    // Before all others: a request line that nobody could read.
    requestTarget(strapi);

    // What a launcher or a load balancer asks, and how this process ends.
    readyz(strapi, stopGracefully(strapi));
    outliveRejections(strapi);

    // Under every list: filters through several others, each by itself.
    useJoinsApart(strapi);

    // Around every read of a document.
    useDocumentHook(strapi, oneSnapshot(strapi));

    // Around every write to a document, outermost first: may it be, and then what it did.
    useDocumentHook(strapi, inputHook(strapi));
    useDocumentHook(strapi, oneTransaction(strapi));
    useDocumentHook(strapi, lockHook(strapi));
    useDocumentHook(strapi, staleWritesHook(strapi));
    useDocumentHook(strapi, schedulesHook(strapi));
    useDocumentHook(strapi, saveThenPublish(strapi));
    useDocumentHook(strapi, editorialHook(strapi));
    useDocumentHook(strapi, changesHook(strapi));
    bulkInTurn(strapi);
    pictureChanges(strapi);
    guardPictures(strapi);

    // After every change in public, in the order of the log.
    useChangeReader(strapi, killedPictures(strapi));
    useChangeReader(strapi, noteBroken(strapi));

    // The panel: what its home asks, what is done to one document, and who may change its layout.
    newsroomRoute(strapi);
    checksRoutes(strapi);
    operationRoutes(strapi);
    historyRoutes(strapi);
    scheduleRoutes(strapi);
    writingRoutes(strapi);
    handoverRoutes(strapi);
    standingRoutes(strapi);
    guardComponentViews(strapi);
    guardSingleTypes(strapi);

    // What an editor sees of a draft, as readers would; the desk says who may read it.
    previews(strapi, (who) => permittedWhere(strapi, "read", who));

    // What everybody may read, over REST and GraphQL.
    openToReaders(strapi);
    publicGraphql(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await afterSync(strapi);

    // What the desk's administrators may do, and how their lists and forms are laid out.
    await ownRoles(strapi);
    knownAbilities(strapi);
    await ownViews(strapi);
    await firstAdministrator(strapi);

    // Readers are answered from the log: it knows everything before the first one comes.
    await backfill(strapi);

    // What goes on by itself: who reads the log reads on from where it was.
    running.push(await followLog(strapi));
    running.push(runSchedules(strapi));
    pruneSaves(strapi);
  },

  async destroy() {
    for (const stop of running.splice(0)) await stop();
  },
};

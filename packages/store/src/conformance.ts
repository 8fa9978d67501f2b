import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cachedAnswerPromises } from "./conformance/cached-answers.ts";
import { correctionPromises } from "./conformance/corrections.ts";
import { dossierPromises, worklistPromises } from "./conformance/dossiers.ts";
import { eventPromises, transactionPromises } from "./conformance/events.ts";
import { disclosurePromises, filePromises, resultPromises, sealPromises } from "./conformance/evidence.ts";
import { incidentPromises, requestPromises, sessionPromises } from "./conformance/housekeeping.ts";
import { jobPromises } from "./conformance/jobs.ts";
import { movePromises, versionPromises } from "./conformance/versions.ts";
import type { OpenStore } from "./opened-store.ts";

const areas = {
  versions: versionPromises,
  moves: movePromises,
  dossiers: dossierPromises,
  worklist: worklistPromises,
  events: eventPromises,
  transactions: transactionPromises,
  seals: sealPromises,
  disclosures: disclosurePromises,
  files: filePromises,
  results: resultPromises,
  requests: requestPromises,
  sessions: sessionPromises,
  incidents: incidentPromises,
  corrections: correctionPromises,
  "cached answers": cachedAnswerPromises,
  jobs: jobPromises,
};

/** What the port promises, for whatever stands behind it. `open` is called once. */
export const describeStore = (name: string, open: () => Promise<OpenStore>): void => {
  describe(name, () => {
    let opened: OpenStore | null = null;
    const subject = (): OpenStore => {
      if (opened === null) throw new Error("the store is not open");
      return opened;
    };
    beforeAll(async () => {
      opened = await open();
      await opened.jobs.start();
    });
    afterAll(() => opened?.close());

    test("an open store says that it is ready", async () => {
      expect(await subject().ready()).toEqual({ store: true, migrations: true, jobs: true });
    });
    for (const [area, promises] of Object.entries(areas)) describe(area, () => promises(subject));
  });
};

import { type Instant, instantOf } from "@motlan/kernel";
import type { Procedure, Step } from "@motlan/procedure";
import { constant } from "@motlan/rules";
import type { WorkingCalendar } from "@motlan/rules/calendar";
import type { DossierEvent, DossierEventBody } from "./events.ts";

/** A rule that no test here asks. */
const none = constant({ kind: "null" }, null);

/** Working time in 2026 as the state sets it: Tết, the National Day's bridge, and the Saturday that makes up for it. */
export const calendar: WorkingCalendar = {
  hours: [
    ["07:30", "11:30"],
    ["13:30", "17:00"],
  ],
  weekdays: [1, 2, 3, 4, 5],
  holidays: [
    "2026-02-16",
    "2026-02-17",
    "2026-02-18",
    "2026-02-19",
    "2026-02-20",
    "2026-08-31",
    "2026-09-01",
    "2026-09-02",
  ],
  workingDays: ["2026-08-22"],
};

const title = { vi: "", en: "" };

const step = (id: string, actor: Step["actor"], more: Partial<Step> = {}): Step => ({
  id,
  title,
  actor,
  may: [],
  clockStopped: false,
  ...more,
});

const official = (role: string): Step["actor"] => ({ kind: "official", role });

/** Received, examined, confirmed by the filer while the clock stands, given a number, signed; told to two registers. */
export const procedure: Procedure = {
  id: "small",
  code: "1.000001",
  title,
  summary: title,
  alsoKnownAs: [],
  law: [],
  identityLevel: 1,
  handledBy: { authority: none, of: none },
  subjects: {},
  fields: {},
  pages: [],
  checks: [],
  requires: [],
  fee: [],
  deadline: { due: none },
  steps: [
    step("receive", official("intake"), { may: ["supplement", "refuse"] }),
    step("examine", official("officer"), { may: ["supplement", "refuse", "verify"], verifyAddsDays: 3 }),
    step("confirm", { kind: "filer" }, { clockStopped: true, silenceDays: 1 }),
    step("allocate", { kind: "system" }),
    step("sign", official("chair"), { may: ["refuse"], issues: "paper" }),
  ],
  result: {
    type: "paper",
    title,
    about: "child",
    visibleTo: [],
    fields: [],
    feeds: ["one.file", "two.file"],
    withdraws: ["one.revoke"],
  },
};

export const context = { procedure, calendar };

/** 08:00 on Monday 23 November 2026. */
const monday: Instant = instantOf("2026-11-23", "08:00");

export const submitted = {
  kind: "submitted",
  code: "H26.107-261123-0001",
  authority: "00004",
  values: { "child.fullName": { value: "Mai", provenance: { kind: "citizen" } } },
  subjects: { child: "typed" },
  requirements: {},
  fee: [],
  due: instantOf("2026-11-23", "17:00"),
  unavailable: [],
} satisfies DossierEventBody;

export const done = (id: string): DossierEventBody => ({ kind: "step-completed", step: id });
export const asked: DossierEventBody = {
  kind: "supplement-requested",
  step: "receive",
  points: [{ path: "child.fullName", message: "Họ?" }],
  reason: "Thiếu họ",
};
export const answered: DossierEventBody = {
  kind: "supplement-answered",
  values: { "child.fullName": { value: "Lò Mai", provenance: { kind: "citizen" } } },
  requirements: { paper: { way: "upload", evidenceType: "paper", files: ["f1"] } },
};
export const refused = {
  kind: "refused",
  step: "receive",
  reasonCode: "other",
  reason: "Sai nơi",
} satisfies DossierEventBody;
export const verifying: DossierEventBody = {
  kind: "verification-started",
  step: "examine",
  note: "Hỏi bệnh viện",
  workingDays: 3,
};
export const contested = { kind: "draft-contested", step: "confirm", note: "Sai chữ đệm" } satisfies DossierEventBody;
export const given = {
  kind: "value-given",
  step: "allocate",
  path: "child.personalId",
  given: { value: "001226000001", provenance: { kind: "derived" } },
} satisfies DossierEventBody;
export const issued = {
  kind: "result-issued",
  step: "sign",
  resultId: "r1",
  number: "1/2026",
} satisfies DossierEventBody;
export const fed = (service: string): DossierEventBody => ({ kind: "fed", service, receipt: "b1" });

export const revoked = {
  kind: "result-revoked",
  resultId: "r1",
  number: "1/2026",
  reasonCode: "forged-papers",
  reason: "Giấy chứng sinh là giả",
} satisfies DossierEventBody;
export const revocationTold = {
  kind: "revocation-told",
  service: "one.revoke",
  receipt: "b9",
} satisfies DossierEventBody;

/** Sent with a requirement that is met by a result, and by a second one whose paper was uploaded. */
export const resting = {
  ...submitted,
  requirements: {
    kinship: { way: "result", resultId: "r0", number: "7/2025", standing: "confirmed" },
    paper: { way: "upload", evidenceType: "paper", files: ["f1"] },
  },
} satisfies DossierEventBody;
export const withdrawn = {
  kind: "evidence-withdrawn",
  requirement: "kinship",
  resultId: "r0",
  number: "7/2025",
  reason: "Cấp nhầm người",
} satisfies DossierEventBody;
/** Sent with a value that a result filled in. */
export const quoting = {
  ...submitted,
  values: {
    "birth.number": {
      value: "7/2025",
      provenance: {
        kind: "register",
        register: "results",
        service: "birth",
        recordId: "r0",
        asOf: monday,
        fetchedAt: monday,
        enquiryId: "e1",
        law: "",
      },
    },
  },
} satisfies DossierEventBody;
export const quotedWithdrawn = { ...withdrawn, requirement: null } satisfies DossierEventBody;
export const notTaken = (service: string): DossierEventBody => ({ kind: "not-taken", service });
export const askedForWithdrawn = {
  kind: "supplement-requested",
  step: "sign",
  points: [{ path: "kinship", message: "Giấy khác?" }],
  reason: "Giấy cũ đã bị thu hồi",
} satisfies DossierEventBody;
export const answeredWithdrawn = {
  kind: "supplement-answered",
  values: {},
  requirements: { kinship: { way: "upload", evidenceType: "paper", files: ["f2"] } },
} satisfies DossierEventBody;

/** An event, and the instant of it where it is not that of the event before. */
export type Told = DossierEventBody | readonly [DossierEventBody, Instant];

/** The events in their order, by the system. */
export const eventsOf = (...told: readonly Told[]): DossierEvent[] => {
  let at = monday;
  return told.map((it, index): DossierEvent => {
    const body = "kind" in it ? it : it[0];
    if (!("kind" in it)) at = it[1];
    return { ...body, seq: index + 1, at, by: { kind: "system" } };
  });
};

/** From sending to the stored result. */
export const wholeStory: readonly DossierEventBody[] = [
  submitted,
  asked,
  answered,
  done("receive"),
  verifying,
  done("examine"),
  contested,
  done("examine"),
  done("confirm"),
  given,
  done("allocate"),
  done("sign"),
  issued,
  fed("one.file"),
  fed("two.file"),
];

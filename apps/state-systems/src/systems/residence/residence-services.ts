import type { HttpHandler } from "msw";
import { type Found, lookupHandler } from "../../http/lookup.ts";
import { writeHandler } from "../../http/write.ts";
import { deathWrites } from "../../records/filed-deaths.ts";
import { type JsonObject, objectAt } from "../../records/json-object.ts";
import { upTo } from "../../records/nightly-sync.ts";
import { receiptOf } from "../../records/receipt.ts";
import { recordNumber } from "../../records/record-number.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { checkRevocation, noticeIn } from "../../records/revoked-registrations.ts";
import { knownPerson } from "../population/known-person.ts";
import { type Home, homesOf, registrations } from "./homes.ts";
import { checkMoving, type Member } from "./moving.ts";
import { stayOf, temporaryWrites } from "./temporary.ts";

const nameOf = (context: RegisterContext, personalId: string): JsonObject => {
  const hoVaTen = knownPerson(context, personalId)?.hoVaTen;
  return hoVaTen === undefined ? {} : { hoVaTen };
};

const memberRecord = (context: RegisterContext, { personalId, code }: Member): JsonObject => ({
  maBanGhi: recordNumber("CT", personalId),
  ...knownPerson(context, personalId),
  quanHe: code,
});

const householdRecord = (context: RegisterContext, { head, place, members }: Home): JsonObject => ({
  maHo: recordNumber("HO", `${head} ${JSON.stringify(place)}`),
  chuHo: { soDinhDanh: head, ...nameOf(context, head) },
  noiCuTru: place,
  soNhanKhau: members.length,
  thanhVien: members.map((member) => memberRecord(context, member)),
});

const registration = ({
  loaiCuTru = null,
  noiCuTru = null,
  tuNgay = null,
  denNgay = null,
}: JsonObject): JsonObject => ({
  maBanGhi: recordNumber("DK", JSON.stringify([loaiCuTru, noiCuTru, tuNgay])),
  loai: loaiCuTru,
  noiCuTru,
  tuNgay,
  denNgay,
});

/** The registrations that stand: the one of the household, and the temporary one of who stays elsewhere for a time. */
const registered = ({ kind, place }: Home, { since }: Member, stay: JsonObject | undefined): readonly JsonObject[] =>
  [{ loaiCuTru: kind, noiCuTru: place, tuNgay: since }, ...(stay === undefined ? [] : [stay])].map(registration);

const findResidence = (context: RegisterContext, personalId: string): Found | undefined => {
  const { journal, clock } = context;
  const homes = homesOf(context, personalId);
  const home = homes.find(({ members }) => members.some((member) => member.personalId === personalId));
  const member = home?.members.find((one) => one.personalId === personalId);
  if (home === undefined || member === undefined) return undefined;
  const stay = stayOf(context, personalId);
  return {
    asOf: upTo(journal, clock),
    record: {
      loaiCuTru: home.kind,
      noiCuTru: home.place,
      chuHo: { ...nameOf(context, home.head), quanHe: member.relation },
      tuNgay: member.since,
      ...stay,
      dangKy: [...registered(home, member, stay)],
      hoGiaDinh: householdRecord(context, home),
    },
  };
};

const filing = (context: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/residences/file",
    service: "file",
    journal: context.journal,
    clock: context.clock,
    check: (input) => checkMoving(input, (personalId) => knownPerson(context, personalId) !== undefined),
    perform: (_input, at) => ({ so: receiptOf("CT", context.journal, at) }),
  });

const revoking = ({ journal, clock }: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/residences/revoke",
    service: "revoke",
    journal,
    clock,
    check: (input) =>
      checkRevocation(
        input,
        registrations(journal).map((entry) => noticeIn(objectAt(entry.input, "dangKy"))),
      ),
    perform: (_input, at) => ({ so: receiptOf("CT", journal, at) }),
  });

/** The residence database: where a person lives and since when, the household there, and what is filed and revoked. */
export const residenceServices = (context: RegisterContext): readonly HttpHandler[] => [
  lookupHandler({
    path: "*/residences/lookup",
    register: "CT",
    identifier: "soDinhDanh",
    find: (personalId) => findResidence(context, personalId),
  }),
  filing(context),
  revoking(context),
  ...deathWrites(context, { of: "CT", key: "so" }),
  ...temporaryWrites(context),
];

import type { Dwelling, LandInUse } from "@motlan/population";
import type { HttpHandler } from "msw";
import { lookupHandler } from "../../http/lookup.ts";
import { writeHandler } from "../../http/write.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { upTo } from "../../records/nightly-sync.ts";
import { receiptOf } from "../../records/receipt.ts";
import { recordNumber } from "../../records/record-number.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { checkRevocation, noticeIn } from "../../records/revoked-registrations.ts";
import { codedRecord, placeRecord } from "../../records/vietnamese-keys.ts";
import { knownPerson } from "../population/known-person.ts";
import { certificateRecord } from "./certificate-record.ts";
import {
  checkRegistration,
  filedCertificate,
  filedDwelling,
  type Registration,
  registrations,
} from "./filed-certificates.ts";

/** The provinces whose land offices have connected their data; of the others nothing is known here. */
const connected: ReadonlySet<string> = new Set(["01", "31", "48", "79", "92"]);

const dwellingRecord = (dwelling: Dwelling): JsonObject => ({
  maBanGhi: recordNumber("DD", dwelling.certificate),
  soGiayChungNhan: dwelling.certificate,
  ngayCap: dwelling.issued,
  soThua: dwelling.parcel,
  soTo: dwelling.mapSheet,
  diaChi: placeRecord(dwelling.place),
  dienTichSan: dwelling.floorArea,
  loai: dwelling.kind,
  soChuSuDung: dwelling.owners.length,
});

const parcelRecord = ({ parcel, mapSheet, place, area, purpose }: LandInUse): JsonObject => ({
  maBanGhi: recordNumber("TD", `${place.commune} ${mapSheet} ${parcel}`),
  soThua: parcel,
  soTo: mapSheet,
  diaChi: placeRecord(place),
  dienTich: area,
  mucDich: codedRecord(purpose),
});

const provinceOf = ({ parcel }: Registration): string => textAt(objectAt(parcel, "diaChi"), "maTinh");

/** The certificates that were filed here for a person, where her province is connected. */
const filedFor = (personalId: string, { journal }: RegisterContext): readonly Registration[] =>
  registrations(journal).filter(
    (one) => one.serial !== "" && one.holders.includes(personalId) && connected.has(provinceOf(one)),
  );

const isRegistered = ({ parcel, mapSheet, place }: LandInUse, { journal }: RegisterContext): boolean =>
  registrations(journal).some(
    (one) =>
      textAt(one.parcel, "soThua") === parcel &&
      textAt(one.parcel, "soTo") === mapSheet &&
      textAt(objectAt(one.parcel, "diaChi"), "maXa") === place.commune,
  );

const listed = (
  path: string,
  { journal, clock }: RegisterContext,
  recordsOf: (personalId: string) => readonly JsonObject[],
): HttpHandler =>
  lookupHandler({
    path,
    register: "DD",
    identifier: "soDinhDanh",
    find: (personalId) => ({ record: { danhSach: [...recordsOf(personalId)] }, asOf: upTo(journal, clock) }),
  });

const ownedBy = (personalId: string, { populationOf }: RegisterContext): readonly Dwelling[] =>
  populationOf(personalId).dwellings.filter(
    ({ owners, place }) => owners.includes(personalId) && connected.has(place.province),
  );

const usedBy = (personalId: string, context: RegisterContext): readonly LandInUse[] =>
  context
    .populationOf(personalId)
    .landInUse.filter(
      (land) => land.users.includes(personalId) && connected.has(land.place.province) && !isRegistered(land, context),
    );

const filing = (context: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/certificates/file",
    service: "file",
    journal: context.journal,
    clock: context.clock,
    check: (input) => checkRegistration(input, (personalId) => knownPerson(context, personalId) !== undefined),
    perform: (_input, at) => ({ so: receiptOf("DD", context.journal, at) }),
  });

const revoking = ({ journal, clock }: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/certificates/revoke",
    service: "revoke",
    journal,
    clock,
    check: (input) =>
      checkRevocation(
        input,
        registrations(journal).map((one) => noticeIn(one.input)),
      ),
    perform: (_input, at) => ({ so: receiptOf("DD", journal, at) }),
  });

/**
 * The national land database: the houses and apartments that a person owns, the certificates of them, the land that the
 * cadastral books enter for her without one, and the first registrations that are filed and revoked.
 */
export const landServices = (context: RegisterContext): readonly HttpHandler[] => {
  const nameOf = (personalId: string): JsonObject => objectAt({ ...knownPerson(context, personalId) }, "hoVaTen");
  return [
    listed("*/dwellings/lookup", context, (personalId) => [
      ...ownedBy(personalId, context).map(dwellingRecord),
      ...filedFor(personalId, context).map(filedDwelling),
    ]),
    listed("*/certificates/lookup", context, (personalId) => [
      ...ownedBy(personalId, context).map((dwelling) => certificateRecord(dwelling, context.people)),
      ...filedFor(personalId, context).map((one) => filedCertificate(one, nameOf)),
    ]),
    listed("*/parcels/lookup", context, (personalId) => usedBy(personalId, context).map(parcelRecord)),
    filing(context),
    revoking(context),
  ];
};

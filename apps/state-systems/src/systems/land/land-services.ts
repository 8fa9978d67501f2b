import type { Dwelling } from "@motlan/population";
import type { HttpHandler } from "msw";
import { lookupHandler } from "../../http/lookup.ts";
import type { JsonObject } from "../../records/json-object.ts";
import { upTo } from "../../records/nightly-sync.ts";
import { recordNumber } from "../../records/record-number.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { placeRecord } from "../../records/vietnamese-keys.ts";

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

/** The national land database: the houses and apartments that a person owns. */
export const landServices = ({ population, journal, clock }: RegisterContext): readonly HttpHandler[] => [
  lookupHandler({
    path: "*/dwellings/lookup",
    register: "DD",
    identifier: "soDinhDanh",
    find: (personalId) => {
      const owned = population.dwellings.filter(
        ({ owners, place }) => owners.includes(personalId) && connected.has(place.province),
      );
      return { record: { danhSach: owned.map(dwellingRecord) }, asOf: upTo(journal, clock) };
    },
  }),
];

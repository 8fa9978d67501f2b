import { expect, test } from "vitest";
import { catalogue } from "../catalogue.fixture.ts";
import type { Correction } from "./correction.ts";
import { correctionMessage } from "./correction-message.ts";

const correction: Correction = {
  number: "SD-2026-000001",
  at: "2026-11-23T02:00:00.000Z",
  by: "001196012345",
  byName: "Lò Thị Mai",
  dossierId: "d-1",
  procedureCode: "1.001193",
  law: "",
  register: "population",
  service: "person",
  recordId: "DC-1",
  inside: "",
  entity: "person",
  element: "fullName",
  value: { family: "Lò", middle: "Thị", given: "Mai" },
  proposed: { family: "Lò", middle: "", given: "Mai" },
  reason: "Giấy khai sinh ghi khác",
  about: "001196012345",
  owner: "civil-status",
};

const sent = (given: Partial<Correction>) => correctionMessage({ ...correction, ...given }, catalogue);

test("a name is sent in the keys by which the register is read", () => {
  expect(sent({})).toMatchObject({
    soYeuCau: "SD-2026-000001",
    nguon: "population",
    maBanGhi: "DC-1",
    soDinhDanh: "001196012345",
    trong: [],
    suaThanh: { hoVaTen: { ho: "Lò", chuDem: "", ten: "Mai" } },
  });
});

test("of somebody who stands inside the record it is sent where that stands", () => {
  expect(sent({ inside: ".ownMother" })).toMatchObject({ suaThanh: { me: { hoVaTen: { ten: "Mai" } } } });
});

test("of one of several it is sent which of them it is", () => {
  expect(sent({ inside: ".children[079226000001]", element: "birthDate", proposed: "2020-02-02" })).toMatchObject({
    trong: [{ o: "con", khoa: "maBanGhi", la: "079226000001" }],
    suaThanh: { ngaySinh: "2020-02-02" },
  });
});

test("what the register is not declared to say is sent without its own keys", () => {
  expect(sent({ element: "phone" })).not.toHaveProperty("suaThanh");
});

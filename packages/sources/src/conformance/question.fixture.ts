import type { Question } from "@motlan/prefill";
import type { RegisterService } from "@motlan/procedure";

export const aService: RegisterService = {
  id: "person",
  register: "population",
  about: "person",
  given: ["personalId"],
  identify: { soDinhDanh: "personalId" },
  gives: {},
  related: {},
  status: "live",
  protocol: "rest-json",
  path: "/persons/lookup",
  sends: {},
  timeoutMs: 300,
  freshForMs: 1000,
  whenDown: "ask",
  law: "Luật 1",
};

/** A question about one person, for two of her values. */
export const aQuestion = (service: Partial<RegisterService> = {}): Question => ({
  service: { ...aService, ...service },
  given: { personalId: "001195012345" },
  keys: ["hoVaTen", "ngaySinh"],
  purpose: { procedureCode: "1.001193", dossierId: "d1", law: "Luật 1", enquiryId: "e1", onBehalfOf: "001195012345" },
});

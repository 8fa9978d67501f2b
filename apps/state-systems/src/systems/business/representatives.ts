import { type HttpHandler, http } from "msw";
import { answer, refuse } from "../../http/answer.ts";
import { bodyWithPurpose } from "../../http/envelope.ts";
import { lookupHandler } from "../../http/lookup.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { lastSync } from "../../records/nightly-sync.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { knownPerson } from "../population/known-person.ts";
import { companies } from "./businesses.ts";

/** Ten digits, which are the tax code as well. */
const isCompanyNumber = (text: string): boolean => /^\d{10}$/u.test(text);

const companyOf = (number: string) => companies.find(({ maSo, tinhTrang }) => maSo === number && tinhTrang === "1");

/** Of who acts for a company, the name and the title and nothing else, whatever the registry knows beside. */
const representativeOf = (context: RegisterContext, number: string): JsonObject | undefined => {
  const company = companyOf(number);
  const person = company && knownPerson(context, company.daiDien);
  return person && { daiDien: { hoVaTen: objectAt(person, "hoVaTen"), chucDanh: company.chucDanh } };
};

const lookUp = (context: RegisterContext): HttpHandler =>
  lookupHandler({
    path: "*/companies/representative/lookup",
    register: "KD",
    identifier: "maSo",
    isNumber: isCompanyNumber,
    find: (number) => {
      const record = representativeOf(context, number);
      return record && { record, asOf: lastSync(context.clock.now()) };
    },
  });

const plain = (text = ""): string => text.normalize("NFC").trim().toLocaleLowerCase("vi");

/** Says whether number and name are one company's; not which of them is not. */
const match = (): HttpHandler =>
  http.post("*/companies/match", async ({ request }) => {
    const body = await bodyWithPurpose(request);
    if (body instanceof Response) return body;
    const [number, name] = [textAt(body, "maSo"), plain(textAt(body, "ten"))];
    if (!isCompanyNumber(number) || name === "") return refuse("SAI_DINH_DANG");
    return answer(200, { khop: plain(companyOf(number)?.ten) === name });
  });

/** What the registry tells of a company to whoever has its number: who acts for it, and whether its name is this. */
export const representativeServices = (context: RegisterContext): readonly HttpHandler[] => [lookUp(context), match()];

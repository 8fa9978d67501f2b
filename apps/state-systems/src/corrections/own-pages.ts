import { type HttpHandler, http } from "msw";
import { refuse, standInHeader } from "../http/answer.ts";
import { correctionsPage } from "../pages/corrections-page.ts";
import type { RegisterContext } from "../records/register-context.ts";
import { answerCorrection, filedCorrections } from "./filed.ts";

export const correctionsPath = "/corrections";
export const answerPath = "/corrections/answer";

export const correctionsLink = {
  href: correctionsPath,
  text: { vi: "Yêu cầu sửa dữ liệu", en: "Requests for correction" },
} as const;

const answerIn = async (request: Request) => {
  const form = new URLSearchParams(await request.text());
  const result = form.get("ketQua");
  const reason = (form.get("lyDo") ?? "").trim().slice(0, 500);
  const number = form.get("soYeuCau") ?? "";
  if (result === "da-sua") return { number, result, reason } as const;
  return result === "khong-sua" && reason !== "" ? ({ number, result, reason } as const) : undefined;
};

/** A page of another site may not answer in the owner's place. */
const answered = async (request: Request, { journal, clock }: RegisterContext): Promise<Response> => {
  const said = request.headers.get("Sec-Fetch-Site") === "cross-site" ? undefined : await answerIn(request);
  if (said === undefined) return refuse("SAI_DINH_DANG");
  const { number, ...answer } = said;
  if (!answerCorrection(journal, number, { ...answer, at: clock.now() })) return refuse("KHONG_TIM_THAY");
  return new Response(null, { status: 303, headers: { [standInHeader]: "true", Location: correctionsPath } });
};

/** The desk of the register's owner, where requests are answered. */
export const correctionPages = (title: string, context: RegisterContext): readonly HttpHandler[] => [
  http.get(`*${correctionsPath}`, () => correctionsPage(title, filedCorrections(context.journal))),
  http.post(`*${answerPath}`, async ({ request }) => await answered(request, context)),
];

import { standInHeader } from "../http/answer.ts";
import { pickBy } from "./chance.ts";
import type { Fault } from "./fault.ts";

interface Rubbish {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const html = "text/html; charset=utf-8";
const json = "application/json";

const maintenance = `<!DOCTYPE html><html><head><title>Error</title></head><body>
<h1>Hệ thống đang bảo trì</h1><p>Vui lòng quay lại sau. Mã lỗi: 0x0000F21</p></body></html>`;

const badGateway = `<html>
<head><title>502 Bad Gateway</title></head>
<body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body>
</html>`;

const soapFault = `<?xml version="1.0"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
<soap:Fault><faultcode>soap:Server</faultcode><faultstring>Read timed out</faultstring></soap:Fault>
</soap:Body></soap:Envelope>`;

/** What gateways send in place of an answer. */
const kinds: readonly [Rubbish, ...Rubbish[]] = [
  { status: 200, type: html, text: maintenance },
  { status: 502, type: html, text: badGateway },
  // The type is that of the service behind, the page that of the gateway.
  { status: 200, type: json, text: maintenance },
  { status: 200, type: "text/xml; charset=utf-8", text: soapFault },
  { status: 200, type: json, text: '{"banGhi":{"hoVaTen":{"ho":"Ng' },
  { status: 200, type: json, text: "" },
  { status: 200, type: json, text: "null" },
  // The failure is in the body, and the status knows nothing of it.
  { status: 200, type: json, text: '{"error_code":"ERR-5001","message":"Connection refused","data":null}' },
];

export const garbage: Fault = {
  title: { vi: "Trả lời rác", en: "Garbage" },
  does: {
    vi: "Gửi trang lỗi HTML với mã 200, JSON bị cắt, lỗi SOAP, thân rỗng và những thứ khác mà cổng tích hợp hay gửi.",
    en: "Sends an HTML error page with 200, JSON cut short, a SOAP fault, an empty body, and what else gateways send.",
  },
  citizen: {
    vi: "Như khi ngắt kết nối: không có gì của câu trả lời ấy vào tờ khai.",
    en: "As with down: nothing of such an answer comes into the form.",
  },
  alsoSignIn: true,
  reply: async ({ body, chance }) => {
    const { status, type, text } = pickBy(kinds, chance("garbage"));
    const headers = { "Content-Type": type, "Cache-Control": "no-store", [standInHeader]: "true" };
    return { response: new Response(text, { status, headers }), said: {}, asked: body };
  },
};

import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

const post = (url: string, body: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(`${url}/person`, { agent, method: "POST", headers }, (answer) => {
      let text = "";
      answer.on("data", (chunk: Buffer) => {
        text += chunk.toString("utf8");
      });
      answer.on("end", () => resolve(JSON.parse(text)));
    });
    sent.on("error", reject).end(body);
  });

/** The same questions, put at once, with nothing written down and nothing guarded. */
export const bare = (urls: readonly string[]): Promise<unknown> =>
  Promise.all(
    urls.map((url, index) => post(url, JSON.stringify({ soDinhDanh: "001195000001", truongDuLieu: [`k${index}`] }))),
  );

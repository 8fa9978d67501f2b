import type { Call, Fault } from "./fault.ts";

/** The shortest answer has a dozen bytes: at this pace it takes longer than any caller waits. */
const byteMs = 2_000;

/** Bytes, one at a time. It ends where the caller goes, for nothing asks for the next one then, or the system closes. */
const dripping = (bytes: Uint8Array<ArrayBuffer>, pause: Call["pause"]): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let at = 0;
  return new ReadableStream(
    {
      pull: async (controller) => {
        const goesOn = at < bytes.length && (at === 0 || (await pause(byteMs)));
        if (goesOn) controller.enqueue(bytes.slice(at, ++at));
        else controller.close();
      },
    },
    // Nothing is made ready that was not asked for.
    { highWaterMark: 0 },
  );
};

export const drip: Fault = {
  title: { vi: "Nhỏ giọt", en: "Drip" },
  does: {
    vi: "Bắt đầu trả lời ngay, nhưng gửi 2 giây một byte: không bao giờ xong kịp.",
    en: "Begins to answer at once, but sends a byte every 2 seconds: it never ends in time.",
  },
  citizen: {
    vi: "Như khi chậm: không ai phải chờ lâu hơn thời hạn của dịch vụ.",
    en: "As with slow: nobody waits longer than the service's time limit.",
  },
  alsoSignIn: false,
  reply: async ({ answer, pause }) => {
    const reply = await answer();
    const { status, headers } = reply.response;
    const bytes = new Uint8Array(await reply.response.arrayBuffer());
    return { ...reply, response: new Response(dripping(bytes, pause), { status, headers }) };
  },
};

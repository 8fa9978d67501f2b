import type { Source, SourceAnswer } from "@motlan/prefill";
import type { RegisterService } from "@motlan/procedure";
import {
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhenResult,
  type IPolicy,
  isBrokenCircuitError,
  isBulkheadRejectedError,
  noJitterGenerator,
  wrap,
} from "cockatiel";

/** So many questions at once to one service, and so many that wait for their turn. */
const atOnce = 32;
const inLine = 128;

/** After so many failures in a row a service is left alone. */
const failures = 5;

/** Then one question tries it, after a second at first and after ten at most: it is heard again soon after it is mended. */
const rest = { initialDelay: 1_000, maxDelay: 10_000, generator: noJitterGenerator };

/**
 * A source that spares registers, and those who wait for them: a service that fails is not asked for a while, which is
 * told at once; and one that is slow holds up no other. What a register says, be it that there is nothing or that we
 * may not look, is no failure of it.
 */
export const guarded = (source: Source): Source => {
  const guards = new Map<string, IPolicy>();
  const guardOf = ({ register, id }: RegisterService): IPolicy => {
    const key = `${register}.${id}`;
    const guard = guards.get(key) ?? newGuard();
    guards.set(key, guard);
    return guard;
  };
  const under = async (service: RegisterService, exchange: Exchange): Promise<SourceAnswer> => {
    const came = performance.now();
    const inTime = (): Promise<SourceAnswer> | SourceAnswer => {
      const timeoutMs = Math.ceil(service.timeoutMs - (performance.now() - came));
      return timeoutMs > 0 ? exchange({ ...service, timeoutMs }) : silent;
    };
    return orSilent(guardOf(service).execute(inTime).catch(notAsked), service.timeoutMs);
  };
  return {
    ask: (question) => under(question.service, (service) => source.ask({ ...question, service })),
    tell: (asked, body, delivery) => under(asked, (service) => source.tell(service, body, delivery)),
  };
};

type Exchange = (service: RegisterService) => Promise<SourceAnswer>;

const silent: SourceAnswer = { kind: "unavailable" };

/** The time limit of a service is that of whoever waits: standing in line counts. */
const orSilent = (answer: Promise<SourceAnswer>, limitMs: number): Promise<SourceAnswer> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(silent), limitMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });

const newGuard = (): IPolicy =>
  // Who stood in line until it was left alone is told so as well.
  wrap(
    bulkhead(atOnce, inLine),
    circuitBreaker(handleWhenResult(isFailure), {
      halfOpenAfter: new ExponentialBackoff(rest),
      breaker: new ConsecutiveBreaker(failures),
    }),
  );

const isFailure = (answer: unknown): boolean =>
  typeof answer === "object" &&
  answer !== null &&
  "kind" in answer &&
  (answer.kind === "unavailable" || answer.kind === "malformed");

const notAsked = (error: unknown): SourceAnswer => {
  if (error instanceof Error && (isBrokenCircuitError(error) || isBulkheadRejectedError(error))) return silent;
  throw error;
};

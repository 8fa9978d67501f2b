import { expect, test } from "vitest";
import { aDisclosure, aFile, after, aResult, aSeal, fresh } from "./samples.ts";
import { type Subject, started } from "./subject.ts";

export const sealPromises = (subject: Subject): void => {
  test("the newest seal of each element of each record counts", async () => {
    const { store } = subject();
    const { id } = await started(subject());
    const father = aSeal({ ref: "filer.spouse", value: "079190000002" });
    const name = aSeal({ element: "fullName", value: { family: "Lò", given: "Mai" } });
    await store.putSeals(id, [aSeal({ value: "old" }), father, name]);
    await store.putSeals(id, [aSeal({ value: "new" })]);
    const sealed = await store.seals(id);
    expect(sealed).toHaveLength(3);
    expect(sealed).toEqual(expect.arrayContaining([aSeal({ value: "new" }), father, name]));
  });

  test.each([
    ["digits", "079190000001"],
    ["null in quotes", "null"],
    ["a number", 12.5],
    ["nothing", null],
    ["yes", true],
  ])("a sealed value of %s comes back as it was sealed", async (_, value) => {
    const { id } = await started(subject());
    await subject().store.putSeals(id, [aSeal({ value })]);
    expect((await subject().store.seals(id)).map((seal) => seal.value)).toEqual([value]);
  });

  test("putting no seals is no mistake", async () => {
    const { id } = await started(subject());
    await subject().store.putSeals(id, []);
    expect(await subject().store.seals(id)).toEqual([]);
  });
};

const all = { limit: 100 };

export const disclosurePromises = (subject: Subject): void => {
  test("a disclosure that was opened and never closed is still asking", async () => {
    const { store } = subject();
    const disclosure = aDisclosure({ person: fresh("person") });
    await store.openDisclosure(disclosure);
    expect(await store.disclosuresOf(disclosure.person, all)).toEqual([disclosure]);
  });

  test("a disclosure takes its outcome once", async () => {
    const { store } = subject();
    const disclosure = aDisclosure({ person: fresh("person") });
    await store.openDisclosure(disclosure);
    await store.closeDisclosure(disclosure.id, "found");
    await store.closeDisclosure(disclosure.id, "none");
    expect(await store.disclosuresOf(disclosure.person, all)).toEqual([{ ...disclosure, outcome: "found" }]);
  });

  test("people see who looked at them, the latest first", async () => {
    const { store } = subject();
    const person = fresh("person");
    const [first, second] = [aDisclosure({ person }), aDisclosure({ person, at: after(1) })];
    await store.openDisclosure(first);
    await store.openDisclosure(second);
    await store.openDisclosure(aDisclosure({ person: fresh("person") }));
    expect(await store.disclosuresOf(person, all)).toEqual([second, first]);
  });

  test("a long list of looks is read page by page, and what is written meanwhile moves nothing", async () => {
    const { store } = subject();
    const person = fresh("person");
    // All of one moment, as a form asks them.
    const looks = Array.from({ length: 5 }, () => aDisclosure({ person }));
    for (const look of looks) await store.openDisclosure(look);
    const newest = await store.disclosuresOf(person, { limit: 2 });
    await store.openDisclosure(aDisclosure({ person }));
    const older = await store.disclosuresOf(person, { limit: 2, before: newest[1]?.id ?? "" });
    const oldest = await store.disclosuresOf(person, { limit: 2, before: older[1]?.id ?? "" });
    expect([...newest, ...older, ...oldest]).toEqual(looks.toReversed());
    expect(await store.disclosuresOf(person, { limit: 2, before: oldest[0]?.id ?? "" })).toEqual([]);
  });

  test("the looks into one register are listed by themselves", async () => {
    const { store } = subject();
    const person = fresh("person");
    const [first, other, second] = ["health", "population", "health"].map((register) =>
      aDisclosure({ person, register }),
    );
    for (const look of [first, other, second]) if (look) await store.openDisclosure(look);
    expect(await store.disclosuresOf(person, { limit: 9, register: "health" })).toEqual([second, first]);
    const older = { limit: 9, register: "health", before: second?.id ?? "" };
    expect(await store.disclosuresOf(person, older)).toEqual([first]);
  });

  test("another person's look is no place in one's own list", async () => {
    const { store } = subject();
    const [person, other] = [fresh("person"), fresh("person")];
    await store.openDisclosure(aDisclosure({ person }));
    const foreign = aDisclosure({ person: other });
    await store.openDisclosure(foreign);
    expect(await store.disclosuresOf(person, { limit: 9, before: foreign.id })).toEqual([]);
    expect(await store.disclosuresOf(person, { limit: 9, before: "none" })).toEqual([]);
  });

  test("the enquiries of a dossier are its disclosures, in the order in which they were put", async () => {
    const { store } = subject();
    const dossierId = fresh("dossier");
    const [first, second] = [aDisclosure({ dossierId }), aDisclosure({ dossierId, register: "health", ref: "notice" })];
    await store.openDisclosure(first);
    await store.openDisclosure(second);
    await store.closeDisclosure(first.id, "unavailable");
    const { id, ref, register, service, elements, at } = first;
    const asked = await store.enquiries(dossierId);
    expect(asked[0]).toEqual({ id, ref, register, service, elements, at, outcome: "unavailable" });
    expect(asked.map((enquiry) => enquiry.id)).toEqual([first.id, second.id]);
  });
};

export const filePromises = (subject: Subject): void => {
  test("the files of a dossier are listed as they came, and one may be taken away", async () => {
    const { store } = subject();
    const { id } = await started(subject());
    const [first, second] = [aFile(id), aFile(id, { bytes: 3_000_000_000 })];
    await store.addFile(first);
    await store.addFile(second);
    expect(await store.filesOf(id)).toEqual([first, second]);
    await store.removeFile(first.id);
    expect([await store.file(first.id), await store.file(second.id)]).toEqual([null, second]);
    expect(await store.filesOf(id)).toEqual([second]);
  });
};

export const resultPromises = (subject: Subject): void => {
  test("a result is found by its id and by everybody who may see it, and by nobody else", async () => {
    const { store } = subject();
    const dossier = await started(subject());
    const [mother, father, neighbour] = [fresh("person"), fresh("person"), fresh("person")];
    const older = aResult(dossier, { visibleTo: [mother] });
    const newer = aResult(dossier, { visibleTo: [mother, father] });
    await store.addResult(older);
    await store.addResult(newer);
    expect(await store.result(older.id)).toEqual(older);
    expect(await store.result("none")).toBeNull();
    expect(await store.resultsVisibleTo(mother)).toEqual([newer, older]);
    expect(await store.resultsVisibleTo(father)).toEqual([newer]);
    expect(await store.resultsVisibleTo(neighbour)).toEqual([]);
  });
};

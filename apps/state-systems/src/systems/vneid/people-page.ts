import { type Crowd, type Person, printName } from "@motlan/population";
import { type HttpHandler, http } from "msw";
import { both } from "../../pages/both.ts";
import { escapeHtml } from "../../pages/escape.ts";
import { pageResponse } from "../../pages/page.ts";

const familiesAtOnce = 10;

const item = ({ personalId, name, birthDate, identityLevel }: Person): string =>
  `<li>${personalId} – ${escapeHtml(printName(name))}, ${birthDate.slice(0, 4)}, định danh mức ${identityLevel}</li>`;

const familyAt = (crowd: Crowd, place: number): string => {
  const living = crowd.family(place)?.people.filter(({ diedOn }) => diedOn === undefined) ?? [];
  return living.length === 0
    ? ""
    : `<h2>${both({ vi: `Gia đình ${place + 1}`, en: `Family ${place + 1}` })}</h2>\n<ul>\n${living.map(item).join("\n")}\n</ul>`;
};

const wantedPlace = (request: Request): number => {
  const from = Number(new URL(request.url).searchParams.get("from"));
  return Number.isSafeInteger(from) && from > 0 ? from : 0;
};

const onward = (crowd: Crowd, next: number): string =>
  crowd.family(next) === undefined
    ? ""
    : `<p><a href="/people?from=${next}">${both({ vi: "Các gia đình tiếp theo", en: "Next families" })}</a></p>`;

/** Whom a class can be: the numbers of invented people, family by family. */
export const peopleHandler = (crowd: Crowd): HttpHandler =>
  http.get("*/people", ({ request }) => {
    const from = wantedPlace(request);
    const families = Array.from({ length: familiesAtOnce }, (_, at) => familyAt(crowd, from + at));
    const about = {
      vi: `${crowd.size} người hư cấu ngoài những người có tên ở trang đăng nhập. Đăng nhập bằng số; người dưới 18 tuổi cũng có trong danh sách.`,
      en: `${crowd.size} invented people beside those of the sign-in page. One signs in by number; children are listed too.`,
    };
    return pageResponse({
      title: "Mô phỏng – Người để đăng nhập",
      main: `<h1>Người để đăng nhập</h1>
<p>${both(about)}</p>
<p><a href="/">Trang điều khiển · <span lang="en">Control page</span></a></p>
${families.join("\n")}
${onward(crowd, from + familiesAtOnce)}`,
    });
  });

/** Where the list stands, and what the page of VNeID says of it. */
export const peopleLink = { href: "/people", text: { vi: "Người để đăng nhập", en: "Whom to sign in as" } } as const;

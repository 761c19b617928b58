import type { Page } from "playwright-core";

import { buildAdmin } from "./builders";
import { keepOpen, openPage } from "./chromium";
import { desk, type DeskRole } from "./desks";
import type { Admin } from "./newsroom";
import { newsroom } from "./newsroom";

/**
 * A page of somebody with this role, who is signed in and has opened nothing yet; it remembers which other hosts it
 * asked. All of one role in a file are the same person, each time with a browser that knows nothing of the last.
 */
export async function signIn(role: DeskRole) {
  const { admin } = await desk(role);
  const session = sessions.get(role) ?? startSession(admin);
  sessions.set(role, session);
  return openWith(admin, await session);
}

/**
 * The window in which this role works all day: it stays signed in, and its panel loaded, from test to test of a file. For
 * tests that open documents of their own by `openForm`; loading the panel anew costs more than what most of them do.
 */
export async function sameWindow(role: DeskRole) {
  const window = windows.get(role) ?? openedFor(role);
  windows.set(role, window);
  return window;
}

async function openedFor(role: DeskRole) {
  const opened = await signIn(role);
  keepOpen(opened.page);
  return opened;
}

/** As `signIn`, for somebody whom no other test meets: whoever signs out, or is signed out. */
export async function signInAlone(role: DeskRole) {
  const admin = await buildAdmin(role);
  return openWith(admin, await startSession(admin));
}

/** Somebody with this role at the home, by the form that stands before it; in the window of `sameWindow` from then on. */
export async function signInByForm(role: DeskRole) {
  const { url, admin } = await desk(role);
  const opened = await openWith(admin, []);
  keepOpen(opened.page);
  windows.set(role, Promise.resolve(opened));
  await opened.page.goto(`${url}/admin`);
  await enter(opened.page, admin);
  return opened;
}

/** The next sits down at a window: who is there signs out, and who comes signs in by the form. The panel stays loaded. */
export async function changePlaces(from: DeskRole, next: DeskRole) {
  const { admin } = await desk(next);
  const opened = { ...(await sameWindow(from)), admin };
  windows.delete(from);
  sessions.delete(from);
  windows.set(next, Promise.resolve(opened));
  await opened.page.getByRole("button", { name: `Test ${from}` }).click();
  await opened.page.getByRole("menuitem", { name: "Log out" }).click();
  await enter(opened.page, admin);
  return opened;
}

async function enter(page: Page, admin: Admin) {
  await fillIn(page, admin);
  await page.getByRole("heading", { name: "The newsroom" }).waitFor();
}

/** The form that signs in. Where it leads is the panel's affair. */
export async function fillIn(page: Page, { email, password }: Admin) {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: false }).first().fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

const windows = new Map<DeskRole, ReturnType<typeof signIn>>();
const sessions = new Map<DeskRole, Promise<Cookie[]>>();

interface Cookie {
  name: string;
  value: string;
  domain: string;
  path: string;
}

/** What the form leaves in a browser: the session, and the token that the panel sends. Strapi takes five of them in five minutes. */
async function startSession({ email, password }: Admin): Promise<Cookie[]> {
  const { url } = await newsroom();
  const answer = await fetch(`${url}/admin/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await answer.json()) as { data: { token: string } };
  const place = { domain: new URL(url).hostname, path: "/admin" };
  const [session = ""] = answer.headers.getSetCookie();
  const [name = "", value = ""] = session.split(";", 1)[0]?.split("=") ?? [];
  return [
    { name, value, ...place },
    { name: "jwtToken", value: data.token, ...place },
  ];
}

async function openWith(admin: Admin, session: Cookie[]) {
  const { url } = await newsroom();
  const page = await openPage({
    viewport: { width: 1280, height: 800 },
    // Nobody looks: a quarter of the dots, and nothing that slides, is less to draw without a graphics card.
    deviceScaleFactor: 0.5,
    reducedMotion: "reduce",
  });
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith("http") && asked.origin !== url)
      elsewhere.push(request.url());
  });
  await page.context().addCookies(session);
  return { page, url, elsewhere, admin };
}

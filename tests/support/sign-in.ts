import type { Page } from "playwright-core";

import { buildAdmin } from "./builders";
import { openPage } from "./chromium";
import { type Admin, newsroom } from "./newsroom";

/** A page of the panel, signed in by its form, that remembers which other hosts it asked. */
export async function signIn(role: string) {
  const { url } = await newsroom();
  const admin = await buildAdmin(role);
  const page = await openPage({ viewport: { width: 1280, height: 800 } });
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith("http") && asked.origin !== url)
      elsewhere.push(request.url());
  });
  await page.goto(`${url}/admin`);
  await fillIn(page, admin);
  return { page, url, elsewhere, admin };
}

/** The form that signs in, and the home behind it. */
async function fillIn(page: Page, { email, password }: Admin) {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: false }).first().fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "The newsroom" }).waitFor();
}

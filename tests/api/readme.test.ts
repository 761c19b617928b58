import { readFileSync } from "node:fs";
import path from "node:path";

import { newsroom } from "../support/newsroom";

const README = readFileSync(path.resolve(__dirname, "../../README.md"), "utf8");

interface Example {
  request: string;
  language: string;
  answer: unknown;
}

/** Each request of the README with the answer that stands under it. */
function examples(): Example[] {
  const blocks = [...README.matchAll(/```(\w+)\n([\s\S]*?)```/gu)].map(
    ([, language = "", text = ""]) => ({ language, text }),
  );
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (next?.language !== "json" || block.language === "json") return [];
    return [
      {
        request: block.text,
        language: block.language,
        answer: JSON.parse(next.text) as unknown,
      },
    ];
  });
}

/** Sends a request as a reader of the README would, but to the newsroom of this test. */
async function send({ request, language }: Example): Promise<unknown> {
  const { url } = await newsroom();
  if (language === "graphql") {
    const body = JSON.stringify({ query: request });
    const headers = { "content-type": "application/json" };
    return (
      await fetch(`${url}/graphql`, { method: "POST", headers, body })
    ).json();
  }
  const address = /^curl (?:-g )?'http:\/\/127\.0\.0\.1:1337([^']*)'\n$/u.exec(
    request,
  )?.[1];
  if (address === undefined)
    throw new Error(`This is no request that the test can send: ${request}`);
  return (await fetch(url + address)).json();
}

/** Where an answer does not show what the README says; fields and list items may be left out there, nothing else. */
function differences(
  shown: unknown,
  answered: unknown,
  at = "answer",
): string[] {
  if (Array.isArray(shown)) {
    const items: unknown[] = Array.isArray(answered) ? [...answered] : [];
    return shown.flatMap((item, index) => {
      const found = items.findIndex(
        (other) => differences(item, other).length === 0,
      );
      if (found < 0)
        return [`${at}[${index}] is not there, or not in this order`];
      items.splice(0, found + 1);
      return [];
    });
  }
  if (typeof shown === "object" && shown !== null) {
    const answer = (
      typeof answered === "object" && answered !== null ? answered : {}
    ) as Record<string, unknown>;
    return Object.entries(shown).flatMap(([key, value]) =>
      differences(value, answer[key], `${at}.${key}`),
    );
  }
  return shown === answered
    ? []
    : [`${at} is ${JSON.stringify(answered)}, not ${JSON.stringify(shown)}`];
}

it("shows three requests with their answers", () => {
  expect(examples()).toHaveLength(3);
});

it.each(
  examples().map(
    (example) => [example.request.trim().split("\n")[0], example] as const,
  ),
)("answers %s as the README says", async (_title, example) => {
  expect(differences(example.answer, await send(example))).toEqual([]);
});

it("would see an answer that has changed", async () => {
  const [example] = examples();
  if (example === undefined) throw new Error("The README has no example.");
  const changed = JSON.parse(
    JSON.stringify(example.answer).replace("Murray Brewster", "Somebody Else"),
  ) as unknown;

  expect(differences(changed, await send(example))).toHaveLength(1);
});

it("names only commands, files and pictures that are there", () => {
  const root = path.resolve(__dirname, "../..");
  const scripts = (
    JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    }
  ).scripts;
  const commands = [...README.matchAll(/npm run ([\w:]+)/gu)].map(
    ([, name]) => name,
  );
  const files = [...README.matchAll(/\]\((docs\/[^)]+)\)/gu)].map(
    ([, file = ""]) => file,
  );

  expect(commands.filter((name) => scripts[name ?? ""] === undefined)).toEqual(
    [],
  );
  for (const file of files)
    expect(readFileSync(path.join(root, file)).length).toBeGreaterThan(0);
});

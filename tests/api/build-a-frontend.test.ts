/** What "Build a frontend" shows is sent, or stands in the example, letter by letter. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { codeIn, differences, examplesIn, send } from "../support/examples";
import { type OwnNewsroom, startNewsroom } from "../support/newsroom";

const ROOT = path.resolve(__dirname, "../..");
const EXAMPLE = path.join(ROOT, "examples/frontend");
const PAGE = readFileSync(path.join(ROOT, "docs/BUILD-A-FRONTEND.md"), "utf8");

const files = readdirSync(EXAMPLE, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => lines(readFileSync(path.join(EXAMPLE, name), "utf8")));

const examples = examplesIn(PAGE).filter(
  ({ request }) => !isOfExample(request),
);
const sent = examples.map(({ request }) => request);
const answers = examples.map(({ answer }) => JSON.stringify(answer));

/** As a newcomer has it: with the story, and nothing that other tests have made. */
let own: OwnNewsroom;

beforeAll(async () => {
  own = await startNewsroom();
}, 120_000);

afterAll(async () => {
  await own.stop();
});

it.each(
  examples.map(
    (example) => [example.request.replace(/\s+/gu, " "), example] as const,
  ),
)("%s is answered as the page says", async (_request, example) => {
  expect(differences(example.answer, await send(example, own))).toEqual([]);
});

it("shows no code but requests, their answers, the example's files and its commands", () => {
  const strange = codeIn(PAGE)
    .filter(({ text }) => !sent.includes(text))
    .filter(({ language, text }) => !isAnswer(language, text))
    .filter(({ language, text }) => !isCommands(language, text))
    .filter(({ text }) => !isOfExample(text));

  expect(examples.length).toBeGreaterThan(5);
  expect(strange).toEqual([]);
});

it("links to nothing that is not there", () => {
  const links = [...PAGE.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(
    ([, link = ""]) => path.join(ROOT, "docs", link),
  );
  const missing = links.filter((link) => !existsSync(link));

  expect(links.length).toBeGreaterThan(4);
  expect(missing).toEqual([]);
});

function isOfExample(text: string): boolean {
  return files.some((file) => file.includes(lines(text)));
}

function isAnswer(language: string, text: string): boolean {
  return (
    language === "json" && answers.includes(JSON.stringify(JSON.parse(text)))
  );
}

/** Going to the example, installing it, and the scripts that it has. */
function isCommands(language: string, text: string): boolean {
  const { scripts } = JSON.parse(
    readFileSync(path.join(EXAMPLE, "package.json"), "utf8"),
  ) as { scripts: Record<string, string> };
  const known = [
    "cd examples/frontend",
    "npm install",
    ...Object.keys(scripts).map((name) => `npm run ${name}`),
  ];
  return (
    language === "sh" &&
    text
      .trim()
      .split("\n")
      .every((line) => known.includes(line))
  );
}

/** Without the indentation, which a piece of a file does not have. */
function lines(text: string): string {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
}

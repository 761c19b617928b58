import { newsroom } from "./newsroom";

/** A request on a page of the docs, with the answer that stands under it. */
export interface Example {
  request: string;
  language: string;
  answer: unknown;
}

/** Everything on a page that is set as code. */
export const codeIn = (page: string) =>
  [...page.matchAll(/```(\w+)\n([\s\S]*?)```/gu)].map(
    ([, language = "", text = ""]) => ({ language, text }),
  );

/** Each request of a page with the answer that stands under it. */
export function examplesIn(page: string): Example[] {
  const blocks = codeIn(page);
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

/** Sends a request as a reader of the page would, but to a newsroom of the tests. */
export async function send(
  { request, language }: Example,
  desk?: { url: string },
): Promise<unknown> {
  const { url } = desk ?? (await newsroom());
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

/** Where an answer does not show what the page says; fields and list items may be left out there, nothing else. */
export function differences(
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

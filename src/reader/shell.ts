import { linkedDocument } from "../formats/json-ld/node";
import type { Assets } from "./assets";
import { escapeHtml, escapeJson } from "../formats/html/escape-html";
import type { Head } from "./head";
import type { PublicPage } from "./page-address";

/** The one HTML document of the reader: its head is complete, its `main` is drawn by script. */
export function pageShell(
  newsroom: string,
  address: PublicPage,
  head: Head,
  assets: Assets,
): string {
  const slug =
    "slug" in address ? ` data-slug="${escapeHtml(address.slug)}"` : "";
  return document({
    newsroom,
    language: head.language,
    version: assets.version,
    head: [
      ...describe(newsroom, head),
      ...drawing(assets),
      ...head.linkedData.map(
        (node) =>
          `<script type="application/ld+json">${escapeJson(linkedDocument(node))}</script>`,
      ),
    ],
    nav: NAV,
    main: `<main id="main" data-page="${address.page}"${slug} aria-busy="true">
<p class="notice" role="status">Loading…</p>
<noscript><h1>${escapeHtml(head.title)}</h1><p>${escapeHtml(head.description ?? "")}</p><p class="notice">This page is drawn by script; the same story is served as data by the API.</p></noscript>
</main>`,
  });
}

/** The page of drafts: nothing of a story is in it, before a token in its address is exchanged for one. */
export const previewShell = (newsroom: string, assets: Assets): string =>
  unlistedShell(newsroom, assets, {
    page: "preview",
    title: "Preview",
    head: [`<meta name="referrer" content="no-referrer">`],
    without: "A preview is drawn by script.",
  });

/** The page of a search: what is asked for stands in its address, and nothing that was typed in what is served. */
export const searchShell = (newsroom: string, assets: Assets): string =>
  unlistedShell(newsroom, assets, {
    page: "search",
    title: "Search",
    head: [],
    without:
      "What is found is drawn by script; the same is served as data by the API.",
  });

/** A page that is found by no search engine. */
function unlistedShell(
  newsroom: string,
  assets: Assets,
  shown: { page: string; title: string; head: string[]; without: string },
): string {
  return document({
    newsroom,
    language: "en-CA",
    version: assets.version,
    head: [
      `<title>${escapeHtml(`${shown.title} | ${newsroom}`)}</title>`,
      `<meta name="robots" content="noindex">`,
      ...shown.head,
      ...drawing(assets),
    ],
    nav: NAV,
    main: `<main id="main" data-page="${shown.page}" aria-busy="true">
<p class="notice" role="status">Loading…</p>
<noscript><h1>${shown.title}</h1><p class="notice">${shown.without}</p></noscript>
</main>`,
  });
}

const NAV = `<nav id="sections" aria-label="Sections"></nav>`;

/** Text as people type it: see docs/SEARCH.md. */
const SEARCH = `<form class="search" role="search" action="/search"><label class="unseen" for="search">Search stories</label><input id="search" type="search" name="q" maxlength="200" placeholder="Search stories" enterkeyhint="search"><button>Search</button></form>`;

/** What draws a page. */
function drawing({ version, scripts }: Assets): string[] {
  const at = (name: string) => escapeHtml(`/reader/${version}/${name}`);
  return [
    ...scripts.map((name) => `<link rel="modulepreload" href="${at(name)}">`),
    `<script type="module" src="${at("main.js")}"></script>`,
  ];
}

/** A page that needs no script: what is not there, or no longer. */
export function noticePage(
  newsroom: string,
  notice: { title: string; text: string },
  { version }: Assets,
): string {
  return document({
    newsroom,
    language: "en-CA",
    version,
    head: [
      `<title>${escapeHtml(`${notice.title} | ${newsroom}`)}</title>`,
      `<meta name="robots" content="noindex">`,
    ],
    nav: "",
    main: `<main id="main"><h1 class="page-title">${escapeHtml(notice.title)}</h1>
<p class="deck">${escapeHtml(notice.text)}</p>
<p><a href="/">Go to the front page</a></p></main>`,
  });
}

function document(parts: {
  newsroom: string;
  language: string;
  version: string;
  head: string[];
  nav: string;
  main: string;
}): string {
  const name = escapeHtml(parts.newsroom);
  return `<!doctype html>
<html lang="${escapeHtml(parts.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/reader/${parts.version}/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/reader/${parts.version}/reader.css">
${parts.head.join("\n")}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="masthead"><p class="nameplate"><a href="/">${name}</a></p>${parts.nav}${SEARCH}</header>
${parts.main}
<footer class="colophon"><p>${name} is drawn from its public GraphQL API, as any frontend would draw it.</p></footer>
</body>
</html>
`;
}

function describe(newsroom: string, head: Head): string[] {
  const { image } = head;
  const properties: Record<string, string | number | null | undefined> = {
    "og:site_name": newsroom,
    "og:type": head.type,
    "og:title": head.title,
    "og:description": head.description,
    "og:url": head.canonical,
    "og:locale": locale(head.language),
    "og:image": image?.url,
    "og:image:alt": image?.alt,
    "og:image:width": image?.width,
    "og:image:height": image?.height,
    ...head.properties,
  };
  const title =
    head.title === newsroom ? newsroom : `${head.title} | ${newsroom}`;
  return [
    `<title>${escapeHtml(title)}</title>`,
    ...meta("name", { description: head.description }),
    `<link rel="canonical" href="${escapeHtml(head.canonical)}">`,
    ...meta("property", properties),
    ...meta("name", {
      "twitter:card": image === null ? "summary" : "summary_large_image",
    }),
  ];
}

function meta(
  key: "name" | "property",
  values: Record<string, string | number | null | undefined>,
): string[] {
  return Object.entries(values)
    .filter(
      ([, value]) => value !== null && value !== undefined && value !== "",
    )
    .map(
      ([name, value]) =>
        `<meta ${key}="${escapeHtml(name)}" content="${escapeHtml(String(value))}">`,
    );
}

/** Open Graph writes en_CA where HTML writes en-CA, and knows no language without a region. */
const locale = (language: string) =>
  /^[a-z]{2}-[A-Z]{2}$/.test(language) ? language.replace("-", "_") : null;

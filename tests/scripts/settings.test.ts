import { existsSync, readFileSync, readdirSync } from "node:fs";

const example = readFileSync(".env.example", "utf8").split("\n");
const settingOf = (line: string) => /^(?:# )?([A-Z_]+)=/.exec(line)?.[1];

/** What the server reads, in config; and two that only the launcher and Docker read. */
function settingsInUse(): string[] {
  const config = readdirSync("config")
    .map((name) => readFileSync(`config/${name}`, "utf8"))
    .join("\n");
  const read = [...config.matchAll(/\benv(?:\.\w+)?\(\s*"(\w+)"/g)];
  return [
    ...read.map(([, name]) => name ?? ""),
    "DATA_FOLDER",
    "POSTGRES_PASSWORD",
  ];
}

test(".env.example names every setting, each once", () => {
  const named = example.map(settingOf).filter((name) => name !== undefined);

  expect(named.sort()).toEqual([...new Set(settingsInUse())].sort());
});

test(".env.example says of every setting what it is for", () => {
  const unexplained = example.filter((line, index) => {
    const above = example[index - 1] ?? "";
    return settingOf(line) && !(above.startsWith("# ") && !settingOf(above));
  });

  expect(unexplained).toEqual([]);
});

test("only config reads the environment of the server", () => {
  const readers = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) =>
      /process\.env(?!\["NODE_ENV"\])/.test(
        readFileSync(`src/${file}`, "utf8"),
      ),
    );

  expect(readers).toEqual([]);
});

test("Docker's files name what is there", () => {
  const dockerfile = readFileSync("Dockerfile", "utf8");
  const compose = readFileSync("docker-compose.yml", "utf8");
  const copied = [...dockerfile.matchAll(/\/app\/(\S+)(?= )/g)]
    .map(([, name]) => name ?? "")
    .filter((name) => !["dist", "node_modules"].includes(name));
  const settings = [...compose.matchAll(/\$\{(\w+)/g)].map(([, name]) => name);

  expect(copied.filter((name) => !existsSync(name))).toEqual([]);
  expect(copied).toContain("package.json");
  expect(example.map(settingOf)).toEqual(expect.arrayContaining(settings));
});

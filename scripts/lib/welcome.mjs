/** Where everything is, and the first administrator's password: the only time that it is shown. */
export function printWelcome({ url, admin, password, time }) {
  const lines = [
    "",
    `  The newsroom is open (${time}).`,
    "",
    `    Reader   ${url}/`,
    `    Panel    ${url}/admin`,
    `    GraphQL  ${url}/graphql`,
    `    REST     ${url}/api/articles`,
    "",
  ];
  if (admin !== null && password !== null)
    lines.push(
      "  The first administrator, shown this once:",
      "",
      `    Email     ${admin}`,
      `    Password  ${password}`,
      "",
    );
  console.log([...lines, "  Ctrl-C stops everything.", ""].join("\n"));
}
